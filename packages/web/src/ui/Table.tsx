import type { ComponentChildren } from "preact"
import { useId } from "preact/hooks"
import type { Column } from "./column.ts"
import "./table.css"

/**
 * Rows and columns. What people wrote finds its own direction cell by cell. A wide table scrolls inside its own region;
 * with `narrow="cards"` each row becomes a card on a narrow screen.
 */
export function Table<Row>(props: {
  readonly caption: string
  readonly captionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row, index: number) => string | number
  readonly narrow?: "scroll" | "cards"
  /** In the place of the rows when there are none. */
  readonly empty?: ComponentChildren
  readonly footer?: readonly ComponentChildren[]
  readonly isMarked?: (row: Row) => boolean
}) {
  const id = useId()
  const { columns, rows } = props
  if (rows.length === 0 && props.empty !== undefined) return <>{props.empty}</>
  return (
    // A group, not a landmark: a table often bears the name of the section around it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <div class={`table-region table-${props.narrow ?? "scroll"}`} role="group" aria-labelledby={id} tabIndex={0}>
      <table class="table">
        <caption id={id} class={props.captionHidden === true ? "visually-hidden" : "table-caption"}>
          {props.caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) =>
              // A column that needs no name has a cell there, not a header that says nothing.
              column.head === "" ? (
                <td key={column.id} />
              ) : (
                <th key={column.id} scope="col" class={column.numeric === true ? "numeric" : undefined}>
                  {column.head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={props.rowKey(row, index)} class={props.isMarked?.(row) === true ? "marked" : undefined}>
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} index={index} />
              ))}
            </tr>
          ))}
        </tbody>
        {props.footer === undefined ? null : (
          <tfoot>
            <tr>
              {columns.map((column, index) => (
                <td
                  key={column.id}
                  class={column.numeric === true ? "numeric" : undefined}
                  data-empty={isEmpty(props.footer?.[index]) ? "" : undefined}
                >
                  <CardHead head={column.head} />
                  <span>{props.footer?.[index]}</span>
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

function Cell<Row>({
  column,
  row,
  index,
}: {
  readonly column: Column<Row>
  readonly row: Row
  readonly index: number
}) {
  const content = column.cell(row, index)
  const alignment = column.numeric === true ? "numeric" : undefined
  if (column.isRowHeader === true) {
    return (
      <th scope="row" class={alignment}>
        {/* A name says what it is; a number does not. */}
        {column.numeric === true ? <CardHead head={column.head} /> : null}
        {/* A name turns by its own letters, and still stands under its head. */}
        <span dir={turnOf(content)} class={column.numeric === true ? "cell-value" : "cell-name"}>
          {content}
        </span>
      </th>
    )
  }
  return (
    <td class={alignment}>
      <CardHead head={column.head} />
      <span dir={column.numeric === true ? undefined : turnOf(content)} class="cell-value">
        {content}
      </span>
    </td>
  )
}

/** A card repeats the column's head before each value: a picture of the head, which the table already says. */
function CardHead({ head }: { readonly head: ComponentChildren }) {
  return (
    <span class="cell-head" aria-hidden="true">
      {head}
    </span>
  )
}

/**
 * A text turns by its own letters. What is made of parts reads as the page does, each part turned by itself: a line of nothing but
 * such parts has no letter of its own, and would run from the left in every language.
 */
const turnOf = (content: ComponentChildren): "auto" | undefined => (typeof content === "string" ? "auto" : undefined)

const isEmpty = (cell: ComponentChildren): boolean => cell === undefined || cell === null || cell === ""
