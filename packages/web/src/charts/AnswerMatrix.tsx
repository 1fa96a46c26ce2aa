import { useFormat, useText } from "../i18n/Reading.tsx"
import { Table } from "../ui/Table.tsx"
import { UI_TEXTS } from "../ui/texts.ts"
import type { ChartHead } from "./ChartFrame.tsx"
import { CHART_TEXTS } from "./texts.ts"
import "./chart.css"
import "./answer-matrix.css"

type Answer = { readonly id: string; readonly label: string }

/**
 * What one party claims against what the other answers, in counts: a table that is its own picture. The tint grows with the
 * count; a corner marks the cells in which both say the same.
 */
export function AnswerMatrix(
  props: ChartHead & {
    readonly rows: readonly Answer[]
    readonly columns: readonly Answer[]
    /** Who speaks in the rows. */
    readonly rowTitle: string
    readonly count: (row: string, column: string) => number
    readonly isAgreed: (row: string, column: string) => boolean
    readonly href?: (row: string, column: string) => string | undefined
  },
) {
  const t = useText(CHART_TEXTS)
  const ui = useText(UI_TEXTS)
  const format = useFormat()
  const most = Math.max(
    1,
    ...props.rows.flatMap((row) => props.columns.map((column) => props.count(row.id, column.id))),
  )
  return (
    <figure class="chart">
      <figcaption class="chart-head">
        <span class="chart-title">{props.title}</span>
        <span class="chart-source">
          {ui("asOf", { when: props.asOf })}
          {props.rule === undefined ? null : <> · {ui("rule", { rule: props.rule })}</>}
        </span>
      </figcaption>
      <div class="matrix">
        <Table
          caption={props.title}
          captionHidden
          narrow="cards"
          rows={props.rows}
          rowKey={({ id }) => id}
          columns={[
            { id: "row", head: props.rowTitle, isRowHeader: true, cell: ({ label }) => label },
            ...props.columns.map((column) => ({
              id: column.id,
              head: column.label,
              numeric: true,
              cell: (row: Answer) => {
                const n = props.count(row.id, column.id)
                const isAgreed = props.isAgreed(row.id, column.id)
                const href = n === 0 ? undefined : props.href?.(row.id, column.id)
                return (
                  <span class={`matrix-cell tint-${tintOf(n, most)}${isAgreed ? " matrix-agreed" : ""}`}>
                    {href === undefined ? format.number(n) : <a href={href}>{format.number(n)}</a>}
                    {isAgreed ? <span class="visually-hidden"> ({t("agree")})</span> : null}
                  </span>
                )
              },
            })),
          ]}
        />
      </div>
      <p class="chart-note">
        <span class="matrix-cell matrix-agreed matrix-sample" aria-hidden="true" /> {t("agree")}
      </p>
    </figure>
  )
}

/** Five tints; nothing has none. */
function tintOf(n: number, most: number): number {
  return n === 0 ? 0 : 1 + Math.min(3, Math.floor((n / most) * 4))
}
