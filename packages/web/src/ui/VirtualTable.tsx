import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core"
import type { ComponentChildren } from "preact"
import { useEffect, useId, useReducer, useRef, useState } from "preact/hooks"
import type { Column } from "./column.ts"
import { useIsPhone } from "./use-is-phone.ts"
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
 * Page Down, Home and End move the selected row, Enter opens it. On a phone each row is a card as high as what it says.
 */
export function VirtualTable<Row>(props: Props<Row>) {
  const { count, columns, selected } = props
  const id = useId()
  const viewport = useRef<HTMLDivElement>(null)
  const { setLetters, rem } = useRem()
  const isCards = useIsPhone()
  const rowHeight = Math.round(((props.rowHeight ?? 44) / USUAL_REM) * rem)
  const cardHeight = Math.round(rem * (CARD_EDGES + CARD_LINE * columns.length))
  const virtualizer = useVirtualizer(viewport, count, isCards ? cardHeight : rowHeight, isCards)
  const tracks = columns.map(({ width }) => width ?? "minmax(6rem, 1fr)").join(" ")
  useEffect(() => {
    if (selected !== null && selected < count) virtualizer.scrollToIndex(selected, { align: "auto" })
  }, [virtualizer, selected, count])
  if (count === 0 && props.empty !== undefined) return <>{props.empty}</>
  const onKey = (event: KeyboardEvent): void => {
    if (event.code === "Enter" && selected !== null) props.onOpen?.(selected)
    const usual = virtualizer.getTotalSize() / count
    const page = Math.max(1, Math.floor((viewport.current?.clientHeight ?? usual) / usual) - (isCards ? 1 : 2))
    const target = stepOf(event.code, selected, count, page)
    if (target === null) return
    event.preventDefault()
    props.onSelect(target)
  }
  return (
    <div
      class={isCards ? "virtual-table virtual-cards" : "virtual-table"}
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
      <Heads columns={columns} />
      {/* Cards are measured, rows are not: neither takes the other's place. */}
      <div
        key={isCards ? "cards" : "rows"}
        class="virtual-body"
        role="rowgroup"
        style={{ blockSize: `${virtualizer.getTotalSize()}px` }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = props.rowAt(index)
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys for all its rows.
            <div
              // What is measured stands for its place, whichever row comes there: another height is seen at once.
              key={isCards ? index : props.rowKey(row, index)}
              ref={isCards ? virtualizer.measureElement : null}
              data-index={index}
              id={`${id}-${index}`}
              role="row"
              tabIndex={-1}
              class="virtual-row"
              aria-rowindex={index + 2}
              aria-selected={index === selected}
              style={{
                transform: `translateY(${start}px)`,
                blockSize: isCards ? undefined : `${rowHeight}px`,
              }}
              onClick={() => props.onSelect(index)}
              onDblClick={() => props.onOpen?.(index)}
            >
              {columns.map((column, at) => (
                <Cell key={column.id} {...{ column, row, index, at, isCards }} />
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function Heads<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  return (
    <div class="virtual-head virtual-row" role="row" aria-rowindex={1} tabIndex={-1}>
      {columns.map((column, at) => (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: whichever of the two roles it has, it stands in a column.
        <div
          key={column.id}
          // A column that needs no name has a cell there, not a header that says nothing.
          role={column.head === "" ? "gridcell" : "columnheader"}
          aria-colindex={at + 1}
          tabIndex={-1}
          class={column.numeric === true ? "numeric" : undefined}
        >
          {column.head}
        </div>
      ))}
    </div>
  )
}

function Cell<Row>(props: {
  readonly column: Column<Row>
  readonly row: Row
  readonly index: number
  readonly at: number
  readonly isCards: boolean
}) {
  const { column, at, isCards } = props
  const content = column.cell(props.row, props.index)
  const isName = column.isRowHeader === true
  const kind = column.numeric === true ? "numeric" : column.isSentence === true ? "sentence" : ""
  // A name says what it is; so does what stands under no head.
  const hasLabel = isCards && !isName && column.head !== ""
  const card = !isCards ? "" : isName ? "card-name" : hasLabel ? "card-line" : "card-sign"
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in either role it stands in a column, beside which a card may leave out others.
    <div
      role={isName && content !== "" ? "rowheader" : "gridcell"}
      aria-colindex={at + 1}
      class={[kind, card].filter((each) => each !== "").join(" ") || undefined}
    >
      {hasLabel ? (
        <span class="card-label" aria-hidden="true">
          {column.head}
        </span>
      ) : null}
      <span class="card-value" dir={column.numeric === true ? undefined : "auto"}>
        {content}
      </span>
    </div>
  )
}

const USUAL_REM = 16
/** How high a card is before it is measured, in letters of the page: its edges, and a line for each column. */
const CARD_EDGES = 1.3
const CARD_LINE = 1.6

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

function useVirtualizer(
  viewport: { readonly current: HTMLDivElement | null },
  count: number,
  rowHeight: number,
  isCards: boolean,
) {
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
    // The head is sticky inside the window and covers its first line; cards have none.
    scrollPaddingStart: isCards ? 0 : rowHeight,
    onChange: () => redraw(undefined),
  }
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options))
  virtualizer.setOptions(options)
  // Rows that were measured keep their height until they are told.
  useEffect(() => {
    virtualizer.measure()
    for (const card of [...virtualizer.elementsCache.values()]) virtualizer.measureElement(card)
  }, [virtualizer, rowHeight])
  useEffect(() => virtualizer._didMount(), [virtualizer])
  useEffect(() => virtualizer._willUpdate())
  return virtualizer
}
