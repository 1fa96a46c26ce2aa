import { useId } from "preact/hooks"
import { useFormat, useText } from "../i18n/Reading.tsx"
import type { Column } from "../ui/column.ts"
import { ChartFrame, type ChartHead } from "./ChartFrame.tsx"
import { Canvas, fillOf, type PartyFill, useGround } from "./Drawing.tsx"
import { CHART_TEXTS } from "./texts.ts"

/** One tranche as drawn: how many each party releases, and who is ahead, by how many of its own people, if all stops after it. */
export type BalanceRow = {
  readonly id: string
  readonly label: string
  readonly one: number
  readonly other: number
  readonly exposure: { readonly side: "one" | "other" | "even"; readonly people: number }
}

const ROW = 58
const BAR = 16

/**
 * Each tranche as two bars that grow from the middle, drawn so that equal lengths are the agreed ratio; a tick shows where
 * the ratio would be on the shorter one. Below them the running exposure, which grows towards whoever is ahead.
 */
export function TrancheBalance(
  props: ChartHead & {
    readonly labels: readonly [string, string]
    readonly fills: readonly [PartyFill, PartyFill]
    readonly ratio: readonly [number, number]
    readonly rows: readonly BalanceRow[]
    /** The exposure both agreed not to pass, in people of the first side. */
    readonly cap?: number | null
  },
) {
  const t = useText(CHART_TEXTS)
  const format = useFormat()
  const id = useId()
  const ground = useGround()
  const { rows, ratio } = props
  const shares = rows.map((row) => [row.one / ratio[0], row.other / ratio[1], exposureShare(row, ratio)] as const)
  const cap = props.cap ?? null
  const capShare = cap === null ? null : cap / ratio[0]
  const hasTicks = shares.some(([one, other]) => one !== other)
  const most = Math.max(...shares.flat(), capShare ?? 0, 1e-9)
  const middle = ground.width / 2
  const room = middle - 52
  const length = (share: number) => (share / most) * room
  const height = rows.length * ROW + 10
  const bar = (side: "one" | "other", share: number) => {
    const from = side === "one" ? middle - length(share) : middle
    const start = ground.x(from)
    return { x: ground.rtl ? start - length(share) : start, width: length(share) }
  }
  return (
    <ChartFrame
      {...props}
      id={id}
      legend={[
        { fill: props.fills[0], label: props.labels[0] },
        { fill: props.fills[1], label: props.labels[1] },
        { fill: "missing", label: t("exposure") },
      ]}
      table={{ columns: columnsOf(props.labels, t, format), rows }}
    >
      <Canvas ground={ground} height={height} label={props.title}>
        <path class="chart-axis" d={`M${middle},4V${height}`} />
        {rows.map((row, index) => {
          const top = index * ROW + 4
          const [one, other, exposure] = shares[index] ?? [0, 0, 0]
          const due = Math.max(one, other)
          const shorter = one < other ? "one" : "other"
          const tick = ground.x(middle + (shorter === "one" ? -1 : 1) * length(due))
          const ahead = row.exposure.side === "other" ? "other" : "one"
          return (
            <g key={row.id}>
              <text class="chart-strong chart-halo" x={middle} y={top + 11} text-anchor="middle">
                {row.label}
              </text>
              {(["one", "other"] as const).map((side) => (
                <g key={side}>
                  <rect
                    {...bar(side, side === "one" ? one : other)}
                    y={top + 17}
                    height={BAR}
                    fill={fillOf(id, props.fills[side === "one" ? 0 : 1])}
                  />
                  <text
                    x={ground.x(middle + (side === "one" ? -1 : 1) * (length(side === "one" ? one : other) + 6))}
                    y={top + 29}
                    text-anchor={side === "one" ? "end" : "start"}
                    class="chart-halo"
                  >
                    {format.number(side === "one" ? row.one : row.other)}
                  </text>
                </g>
              ))}
              {one === other ? null : <path class="chart-tick" d={`M${tick},${top + 14}v${BAR + 6}`} />}
              <rect
                {...bar(ahead, exposure)}
                class="chart-outline"
                y={top + 36}
                height={7}
                fill={fillOf(id, "missing")}
              />
            </g>
          )
        })}
        {capShare === null ? null : (
          <g>
            {[-1, 1].map((sign) => (
              <path key={sign} class="chart-target" d={`M${ground.x(middle + sign * length(capShare))},0V${height}`} />
            ))}
          </g>
        )}
      </Canvas>
      {hasTicks || cap !== null ? (
        <p class="chart-note">
          {hasTicks ? (
            <>
              {t("agreedShare")}: <span class="tick-sample" aria-hidden="true" />
            </>
          ) : null}
          {hasTicks && cap !== null ? " · " : null}
          {cap === null ? null : t("cap", { n: cap })}
        </p>
      ) : null}
    </ChartFrame>
  )
}

function exposureShare({ exposure }: BalanceRow, ratio: readonly [number, number]): number {
  return exposure.side === "even" ? 0 : exposure.people / ratio[exposure.side === "one" ? 0 : 1]
}

type Say = ReturnType<typeof useText<typeof CHART_TEXTS>>

function columnsOf(
  labels: readonly [string, string],
  t: Say,
  format: ReturnType<typeof useFormat>,
): Column<BalanceRow>[] {
  return [
    { id: "tranche", head: t("tranche"), isRowHeader: true, cell: ({ label }) => label },
    { id: "one", head: labels[0], numeric: true, cell: ({ one }) => format.number(one) },
    { id: "other", head: labels[1], numeric: true, cell: ({ other }) => format.number(other) },
    {
      id: "exposure",
      head: t("exposure"),
      cell: ({ exposure: { side, people } }) =>
        side === "even" ? t("even") : t("exposureOf", { party: labels[side === "one" ? 0 : 1], n: people }),
    },
  ]
}
