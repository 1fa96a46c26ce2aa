import { useId } from "preact/hooks"
import { useFormat, useText } from "../i18n/Reading.tsx"
import type { Column } from "../ui/column.ts"
import { ChartFrame, type ChartHead } from "./ChartFrame.tsx"
import { DayAxis } from "./DayAxis.tsx"
import { Canvas, type Fill, fillOf, type PartyFill, useGround } from "./Drawing.tsx"
import { magnifiedEnd } from "./magnify.ts"
import { linear, stepBand, stepLine } from "./scale.ts"
import { CHART_TEXTS } from "./texts.ts"

/** How many people one party had released up to a day, by what each is to the list. Counts run; days rise. */
export type BurnUpPoint = {
  readonly day: number
  readonly onList: number
  readonly contested: number
  readonly offList: number
}

export type BurnUpSide = {
  readonly label: string
  readonly fill: PartyFill
  readonly target: number
  readonly points: readonly BurnUpPoint[]
  /** Where the present pace leads by the last day shown. */
  readonly projection?: { readonly low: number; readonly high: number } | null
}

const TOP = 22
const HALF = 118
const FOOT = 44
const START = 54

type BurnUpProps = ChartHead & {
  readonly sides: readonly [BurnUpSide, BurnUpSide]
  readonly from: number
  readonly to: number
  readonly until: number
  readonly deadline: { readonly day: number; readonly label: string } | null
}

/**
 * Two parties against their targets, mirrored at a middle line: both reach the same height at 100 %, so that equal heights
 * are the agreed ratio. Never two axes. Days are epoch days; `until` is how far the record goes. Where both are still near
 * nothing the same is drawn once more below, magnified alike for both.
 */
export function BurnUp(props: BurnUpProps) {
  const t = useText(CHART_TEXTS)
  const format = useFormat()
  const id = useId()
  const { sides } = props
  const shares = sides.flatMap(({ target, points }) => points.map((point) => sum(point) / target))
  const end = magnifiedEnd(shares)
  const magnified = t("magnified", { share: format.percent(end ?? 1) })
  return (
    <ChartFrame
      {...props}
      id={id}
      legend={legendOf(sides, t)}
      table={{ columns: columnsOf(t, format), rows: rowsOf(sides) }}
    >
      {/* A party that released more than its target needs more room; both halves keep one scale of shares. */}
      <Mirror {...props} id={id} end={Math.max(1, ...shares)} label={props.title} />
      {end === null ? null : (
        <>
          <p class="chart-note">{magnified}</p>
          <Mirror {...props} id={id} end={end} label={magnified} />
        </>
      )}
    </ChartFrame>
  )
}

/** The two halves, up to one share of both targets. */
function Mirror(props: BurnUpProps & { readonly id: string; readonly end: number; readonly label: string }) {
  const format = useFormat()
  const ground = useGround()
  const { id, sides, from, to, until, deadline, end } = props
  const along = linear(from, to, START, ground.width - 14)
  const x = (day: number) => ground.x(along(day))
  // The whole target is marked, or as much of it as this picture goes up to.
  const marked = Math.min(1, end)
  const middle = TOP + HALF
  // Half a person is no mark.
  const mark = (n: number, y: number, isStrong: boolean) =>
    isWhole(n) ? (
      <text class={isStrong ? "chart-strong" : "chart-soft"} x={ground.x(START - 6)} y={y + 4} text-anchor="end">
        {format.number(Math.round(n))}
      </text>
    ) : null
  return (
    <Canvas ground={ground} height={TOP + 2 * HALF + FOOT} label={props.label}>
      {sides.map((side, index) => {
        const isUp = index === 0
        const y = (n: number) => middle + ((isUp ? -1 : 1) * (n / side.target) * HALF) / end
        const top = side.target * marked
        const lead = y(top)
        return (
          <g key={index}>
            <path class="chart-rule" d={`M${x(from)},${y(top / 2)}H${x(to)}`} />
            <Bands id={id} side={side} fill={side.fill} until={until} x={x} y={y} />
            {marked < 1 ? null : <Projection side={side} until={until} to={to} x={x} y={y} />}
            <path class={marked < 1 ? "chart-rule" : "chart-target"} d={`M${x(from)},${lead}H${x(to)}`} />
            {mark(top, lead, marked === 1)}
            {mark(top / 2, y(top / 2), false)}
          </g>
        )
      })}
      <path class="chart-axis" d={`M${x(from)},${middle}H${x(to)}`} />
      {mark(0, middle, false)}
      {until > from && until < to ? <path class="chart-now" d={`M${x(until)},${TOP}V${TOP + 2 * HALF}`} /> : null}
      {deadline === null ? null : (
        <Deadline {...deadline} x={x(deadline.day)} isLate={deadline.day > (from + to) / 2} />
      )}
      {/* Last, so that no line goes through a name. */}
      {sides.map(({ label }, index) => {
        const place = {
          x: ground.x(START + 6),
          y: index === 0 ? middle - HALF * (marked / end) + 16 : middle + HALF * (marked / end) - 8,
          "text-anchor": "start",
        } as const
        return (
          <g key={index}>
            {["chart-strong chart-behind", "chart-strong"].map((each) => (
              <text key={each} class={each} {...place}>
                {label}
              </text>
            ))}
          </g>
        )
      })}
      <DayAxis from={from} to={to} width={ground.width - START} top={TOP + 2 * HALF} x={x} />
    </Canvas>
  )
}

const isWhole = (n: number): boolean => Math.abs(n - Math.round(n)) < 1e-6

function Deadline({ label, x, isLate }: { readonly label: string; readonly x: number; readonly isLate: boolean }) {
  return (
    <g>
      <path class="chart-deadline" d={`M${x},${TOP - 6}V${TOP + 2 * HALF}`} />
      <text class="chart-halo chart-strong" x={x} y={12} text-anchor={isLate ? "end" : "start"}>
        {label}
      </text>
    </g>
  )
}

function Bands(props: {
  readonly id: string
  readonly side: BurnUpSide
  readonly fill: PartyFill
  readonly until: number
  readonly x: (day: number) => number
  readonly y: (n: number) => number
}) {
  const { side, fill, until, x, y } = props
  const on = side.points.map(({ day, onList }) => ({ day, low: 0, high: onList }))
  const contested = side.points.map((p) => ({ day: p.day, low: p.onList, high: p.onList + p.contested }))
  const off = side.points.map((p) => ({ day: p.day, low: p.onList + p.contested, high: sum(p) }))
  const bands: readonly [Fill, typeof on][] = [
    [fill, on],
    [`${fill}-contested`, contested],
    [`${fill}-off`, off],
  ]
  return (
    <g>
      {bands.map(([shade, steps]) => (
        <path key={shade} d={stepBand(steps, until, x, y)} fill={fillOf(props.id, shade)} />
      ))}
      <path class={`chart-edge-${fill}`} d={stepLine(off, until, x, y)} />
    </g>
  )
}

function Projection(props: {
  readonly side: BurnUpSide
  readonly until: number
  readonly to: number
  readonly x: (day: number) => number
  readonly y: (n: number) => number
}) {
  const { side, until, to, x, y } = props
  const last = side.points.filter(({ day }) => day <= until).at(-1)
  const projection = side.projection ?? null
  if (projection === null || last === undefined || until >= to) return null
  const start = `${x(until)},${y(sum(last))}`
  return <path class="chart-band" d={`M${start} ${x(to)},${y(projection.low)} ${x(to)},${y(projection.high)}Z`} />
}

const sum = ({ onList, contested, offList }: BurnUpPoint): number => onList + contested + offList

type Say = ReturnType<typeof useText<typeof CHART_TEXTS>>
type Row = { readonly side: BurnUpSide; readonly point: BurnUpPoint }

function legendOf(sides: readonly BurnUpSide[], t: Say) {
  return sides.flatMap(({ label, fill }) => {
    const named = (shade: string) => t("partyShade", { party: label, shade })
    return [
      { fill, label: named(t("onList")) },
      { fill: `${fill}-contested`, label: named(t("contested")) },
      { fill: `${fill}-off`, label: named(t("offList")) },
    ] as const
  })
}

function rowsOf(sides: readonly BurnUpSide[]): Row[] {
  const rows = sides.flatMap((side) => side.points.map((point) => ({ side, point })))
  return rows.sort((a, b) => a.point.day - b.point.day)
}

function columnsOf(t: Say, format: ReturnType<typeof useFormat>): Column<Row>[] {
  return [
    { id: "date", head: t("date"), isRowHeader: true, cell: ({ point }) => format.dateInTwo(point.day) },
    { id: "party", head: t("party"), cell: ({ side }) => side.label },
    { id: "on", head: t("onList"), numeric: true, cell: ({ point }) => format.number(point.onList) },
    { id: "contested", head: t("contested"), numeric: true, cell: ({ point }) => format.number(point.contested) },
    { id: "off", head: t("offList"), numeric: true, cell: ({ point }) => format.number(point.offList) },
    { id: "total", head: t("total"), numeric: true, cell: ({ point }) => format.number(sum(point)) },
    {
      id: "share",
      head: t("ofTarget"),
      numeric: true,
      cell: ({ side, point }) => format.percent(sum(point) / side.target),
    },
  ]
}
