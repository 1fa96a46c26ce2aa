import { useId } from "preact/hooks"
import { useFormat, useText } from "../i18n/Reading.tsx"
import { ChartFrame, type ChartHead } from "./ChartFrame.tsx"
import { fillOf, useGround } from "./Drawing.tsx"
import { CHART_TEXTS } from "./texts.ts"
import { runningWeights } from "./waterfall.ts"
import "./waterfall.css"

/** What one field adds to the match, or takes from it. Missing evidence has no weight and its own lane. */
export type WaterfallStep = {
  readonly id: string
  readonly label: string
  readonly weight: number
  readonly kind: "for" | "against" | "missing"
  /** How much of the weight is due to the value's rarity. */
  readonly rarity?: number
}

/**
 * How a match came by its weight: where it began, what each field added or took, where it ended, and that in words
 * ("about 11 to 1"). Evidence for, against and missing stand apart; there is no lone percentage.
 */
export function Waterfall(
  props: ChartHead & {
    readonly prior: number
    readonly steps: readonly WaterfallStep[]
    readonly words: string
  },
) {
  const t = useText(CHART_TEXTS)
  const format = useFormat()
  const id = useId()
  const ground = useGround(80)
  const { rows, low, high } = runningWeights(props.prior, props.steps)
  const place = (weight: number) => ((weight - low) / (high - low)) * (ground.width - 4) + 2
  const span = (from: number, to: number) => {
    const [start, end] = [place(Math.min(from, to)), place(Math.max(from, to))]
    return { x: ground.rtl ? ground.width - end : start, width: Math.max(1, end - start) }
  }
  const total = rows.at(-1)?.to ?? props.prior
  const signed = (n: number) => format.signed(n, 1)
  const zero = ground.x(place(0))
  const lines = [
    {
      id: "prior",
      label: t("prior"),
      from: 0,
      to: props.prior,
      fill: "plain" as const,
      weight: props.prior,
      kind: null,
    },
    ...rows.map((row) => ({ ...row.step, from: row.from, to: row.to, fill: row.step.kind, kind: row.step.kind })),
    { id: "total", label: t("total"), from: 0, to: total, fill: "plain" as const, weight: total, kind: null },
  ]
  return (
    <ChartFrame
      {...props}
      id={id}
      legend={(["for", "against", "missing"] as const).map((fill) => ({ fill, label: t(fill) }))}
      table={{
        columns: [
          { id: "what", head: t("evidence"), isRowHeader: true, cell: ({ label }) => label },
          { id: "kind", head: t("lanes"), cell: ({ kind }) => (kind === null ? "" : t(kind)) },
          { id: "weight", head: t("weight"), numeric: true, cell: ({ weight }) => signed(weight) },
        ],
        rows: lines,
      }}
    >
      <div class="waterfall">
        {lines.map((line, index) => (
          <div key={line.id} class={line.kind === null ? "waterfall-row waterfall-end" : "waterfall-row"}>
            <div class="waterfall-label">{line.label}</div>
            <div class="waterfall-bar" ref={index === 0 ? ground.ref : null}>
              <svg
                width={ground.width}
                height="18"
                viewBox={`0 0 ${ground.width} 18`}
                aria-hidden="true"
                focusable="false"
              >
                <path class="chart-rule" d={`M${zero},0v18`} />
                {line.kind === "missing" ? (
                  <rect
                    class="chart-outline"
                    {...missing(span(line.from, line.from))}
                    y="4"
                    height="10"
                    fill={fillOf(id, "missing")}
                  />
                ) : (
                  <rect
                    {...span(line.from, line.to)}
                    y="2"
                    height="14"
                    fill={fillOf(id, line.fill)}
                    class={line.kind === "against" ? "chart-outline" : undefined}
                  />
                )}
              </svg>
            </div>
            <div class="waterfall-weight">{line.kind === "missing" ? t("missing") : signed(line.weight)}</div>
          </div>
        ))}
        <p class="waterfall-words">{props.words}</p>
      </div>
    </ChartFrame>
  )
}

/** Missing evidence moves nothing: a small box where the weight stands. */
function missing({ x }: { readonly x: number }) {
  return { x: x - 5, width: 10 }
}
