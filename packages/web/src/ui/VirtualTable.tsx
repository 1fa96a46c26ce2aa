import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core"
import type { ComponentChildren } from "preact"
import { useEffect, useId, useReducer, useRef, useState } from "preact/hooks"
import type { Column } from "./column.ts"
import { stepOf } from "./virtual-step.ts"
import "./virtual-table.css"

type Props<Row> = {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly count: number
  readonly rowAt: (index: number) => Row
  readonly rowKey: (row: Row, index: number) => string | number
  /** The row the reader stands on; the page keeps it. */
  readonly selected: number | null
  readonly onSelect: (index: number) => void
  /** Enter or a double click. */
  readonly onOpen?: (index: number) => void
  /** Pixels where letters have their usual size: a row grows with them. Every row has the same. */
  readonly rowHeight?: number | undefined
  /** CSS height of the window on the rows; fewer rows take less. */
  readonly height?: string
  readonly empty?: ComponentChildren
}

/**
 * A table of tens of thousands of rows, of which only those in sight are in the page. One Tab stop; Up, Down, Page Up,
 * Page Down, Home and End move the selected row, Enter opens it.
 */
export function VirtualTable<Row>(props: Props<Row>) {
  const { count, columns, selected } = props
  const id = useId()
  const viewport = useRef<HTMLDivElement>(null)
  const { setLetters, rem } = useRem()
  const rowHeight = Math.round(((props.rowHeight ?? 44) / USUAL_REM) * rem)
  const virtualizer = useVirtualizer(viewport, count, rowHeight)
  const tracks = columns.map(({ width }) => width ?? "minmax(6rem, 1fr)").join(" ")
  useEffect(() => {
    if (selected !== null && selected < count) virtualizer.scrollToIndex(selected, { align: "auto" })
  }, [virtualizer, selected, count])
  if (count === 0 && props.empty !== undefined) return <>{props.empty}</>
  const onKey = (event: KeyboardEvent): void => {
    if (event.code === "Enter" && selected !== null) props.onOpen?.(selected)
    const page = Math.max(1, Math.floor((viewport.current?.clientHeight ?? rowHeight) / rowHeight) - 2)
    const target = stepOf(event.code, selected, count, page)
    if (target === null) return
    event.preventDefault()
    props.onSelect(target)
  }
  const items = virtualizer.getVirtualItems()
  return (
    <div
      class="virtual-table"
      ref={viewport}
      role="grid"
      aria-label={props.caption}
      aria-rowcount={count + 1}
      aria-colcount={columns.length}
      aria-activedescendant={selected === null ? undefined : `${id}-${selected}`}
      tabIndex={0}
      style={{ "--tracks": tracks, maxBlockSize: props.height ?? "60vh" }}
      onKeyDown={onKey}
    >
      <div class="virtual-letters" ref={setLetters} aria-hidden="true" />
      <div class="virtual-head virtual-row" role="row" aria-rowindex={1} tabIndex={-1}>
        {columns.map((column) => (
          <div
            key={column.id}
            // A column that needs no name has a cell there, not a header that says nothing.
            role={column.head === "" ? "gridcell" : "columnheader"}
            tabIndex={-1}
            class={column.numeric === true ? "numeric" : undefined}
          >
            {column.head}
          </div>
        ))}
      </div>
      <div class="virtual-body" role="rowgroup" style={{ blockSize: `${virtualizer.getTotalSize()}px` }}>
        {items.map(({ index, start }) => {
          const row = props.rowAt(index)
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys for all its rows.
            <div
              key={props.rowKey(row, index)}
              id={`${id}-${index}`}
              role="row"
              tabIndex={-1}
              class="virtual-row"
              aria-rowindex={index + 2}
              aria-selected={index === selected}
              style={{ transform: `translateY(${start}px)`, blockSize: `${rowHeight}px` }}
              onClick={() => props.onSelect(index)}
              onDblClick={() => props.onOpen?.(index)}
            >
              {columns.map((column) => (
                <div
                  key={column.id}
                  role={column.isRowHeader === true && column.cell(row, index) !== "" ? "rowheader" : "gridcell"}
                  class={column.numeric === true ? "numeric" : column.isSentence === true ? "sentence" : undefined}
                >
                  <span dir={column.numeric === true ? undefined : "auto"}>{column.cell(row, index)}</span>
                </div>
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}

const USUAL_REM = 16

/** How high a letter of the page is, in pixels, as whoever reads it has set it; measured, for no setting says it everywhere. */
function useRem() {
  const [letters, setLetters] = useState<HTMLDivElement | null>(null)
  const [rem, setRem] = useState(USUAL_REM)
  useEffect(() => {
    if (letters === null) return
    const observer = new ResizeObserver(([entry]) => setRem(entry?.contentRect.height || USUAL_REM))
    observer.observe(letters)
    return () => observer.disconnect()
  }, [letters])
  return { setLetters, rem }
}

function useVirtualizer(viewport: { readonly current: HTMLDivElement | null }, count: number, rowHeight: number) {
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  const options = {
    count,
    estimateSize: () => rowHeight,
    getScrollElement: () => viewport.current,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    overscan: 8,
    // Before the first measure of the window: enough rows for any screen.
    initialRect: { width: 1000, height: 900 },
    // The head is sticky inside the window and covers its first line.
    scrollPaddingStart: rowHeight,
    onChange: () => redraw(undefined),
  }
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options))
  virtualizer.setOptions(options)
  // Rows that were measured keep their height until they are told.
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight])
  useEffect(() => virtualizer._didMount(), [virtualizer])
  useEffect(() => virtualizer._willUpdate())
  return virtualizer
}
