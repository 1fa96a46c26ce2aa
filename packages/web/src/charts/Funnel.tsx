import { useId } from "preact/hooks"
import { useFormat, useText } from "../i18n/Reading.tsx"
import { ChartFrame, type ChartHead } from "./ChartFrame.tsx"
import { fillOf, useGround } from "./Drawing.tsx"
import { CHART_TEXTS } from "./texts.ts"
import "./funnel.css"

/** One stage: how many are still in, and who left before it, by reason. */
export type FunnelStage = {
  readonly id: string
  readonly label: string
  readonly count: number
  readonly drops: readonly { readonly id: string; readonly label: string; readonly count: number }[]
  /** The list behind the number, where the reader may see it. */
  readonly href?: string | undefined
}

/** How many names are left at each stage of verification, and where the others went. Counts never rise from stage to stage. */
export function Funnel(props: ChartHead & { readonly stages: readonly FunnelStage[] }) {
  const t = useText(CHART_TEXTS)
  const format = useFormat()
  const id = useId()
  const ground = useGround(80)
  const most = Math.max(1, ...props.stages.map(({ count }) => count))
  const dropWords = ({ drops }: FunnelStage) => drops.map(({ label, count }) => `${label} ${format.number(count)}`)
  return (
    <ChartFrame
      {...props}
      id={id}
      legend={[
        { fill: "for", label: t("people") },
        { fill: "missing", label: t("leftHere") },
      ]}
      table={{
        columns: [
          { id: "stage", head: t("stage"), isRowHeader: true, cell: ({ label }) => label },
          { id: "count", head: t("people"), numeric: true, cell: ({ count }) => format.number(count) },
          { id: "drops", head: t("leftHere"), cell: (stage) => dropWords(stage).join(" · ") },
        ],
        rows: props.stages,
      }}
    >
      <div class="funnel">
        {props.stages.map((stage, index) => {
          const width = (stage.count / most) * ground.width
          const left = stage.drops.reduce((n, { count }) => n + count, 0)
          const gone = (left / most) * ground.width
          const start = ground.rtl ? ground.width - width : 0
          const goneStart = ground.rtl ? ground.width - width - gone : width
          return (
            <div key={stage.id} class="funnel-row">
              <div class="funnel-label">
                {stage.label}{" "}
                <span class="funnel-count">
                  {stage.href === undefined ? (
                    format.number(stage.count)
                  ) : (
                    <a href={stage.href}>{format.number(stage.count)}</a>
                  )}
                </span>
              </div>
              <div class="funnel-bar" ref={index === 0 ? ground.ref : null}>
                <svg width={ground.width} height="18" aria-hidden="true" focusable="false">
                  <rect x={start} y="1" width={width} height="16" fill={fillOf(id, "for")} />
                  <rect
                    class="chart-outline"
                    x={goneStart}
                    y="1"
                    width={gone}
                    height="16"
                    fill={fillOf(id, "missing")}
                  />
                </svg>
                {stage.drops.length === 0 ? null : <div class="funnel-drops">− {dropWords(stage).join(" · ")}</div>}
              </div>
            </div>
          )
        })}
      </div>
    </ChartFrame>
  )
}
