import type { ComponentChildren } from "preact"
import { useText } from "../i18n/Reading.tsx"
import type { Column } from "../ui/column.ts"
import { Table } from "../ui/Table.tsx"
import { UI_TEXTS } from "../ui/texts.ts"
import { type Fill, Patterns, Swatch } from "./Drawing.tsx"
import "./chart.css"

/** What every chart is told besides its data. */
export type ChartHead = {
  readonly title: string
  /** `entry 412, 22 March 2020`, in the reader's language. */
  readonly asOf: string
  readonly rule?: string | undefined
}

/** What stands around a picture: its title, its legend, as of when and by which rule, and the same in a table. */
export function ChartFrame<Row>(
  props: ChartHead & {
    /** The chart's own id, which its patterns are named by. */
    readonly id: string
    readonly legend: readonly { readonly fill: Fill; readonly label: string }[]
    readonly table: { readonly columns: readonly Column<Row>[]; readonly rows: readonly Row[] }
    readonly children: ComponentChildren
  },
) {
  const t = useText(UI_TEXTS)
  return (
    <figure class="chart">
      <figcaption class="chart-head">
        <span class="chart-title">{props.title}</span>
        <span class="chart-source">
          {t("asOf", { when: props.asOf })}
          {props.rule === undefined ? null : <> · {t("rule", { rule: props.rule })}</>}
        </span>
      </figcaption>
      <Patterns id={props.id} />
      {props.legend.length === 0 ? null : (
        <ul class="chart-legend">
          {props.legend.map(({ fill, label }) => (
            <li key={`${fill}${label}`}>
              <Swatch id={props.id} fill={fill} />
              <span>{label}</span>
            </li>
          ))}
        </ul>
      )}
      {props.children}
      <details class="chart-table">
        <summary>{t("asTable")}</summary>
        <Table
          caption={props.title}
          captionHidden
          narrow="cards"
          columns={props.table.columns}
          rows={props.table.rows}
          rowKey={(_row, index) => index}
        />
      </details>
    </figure>
  )
}
