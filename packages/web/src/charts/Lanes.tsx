import { useId } from "preact/hooks"
import { useFormat, useText } from "../i18n/Reading.tsx"
import { ChartFrame, type ChartHead } from "./ChartFrame.tsx"
import { DayAxis } from "./DayAxis.tsx"
import { Canvas, fillOf, useGround } from "./Drawing.tsx"
import { contradictions, type Lane, type LaneItem, LINE, placeLanes } from "./lanes.ts"
import { linear } from "./scale.ts"
import { CHART_TEXTS } from "./texts.ts"
import "./lanes.css"

const HEAD = 20
const DROP = 44

/** Who said and did what, and when: one lane an actor, truces as bands, deadlines as lines across, contradictions as crossings. */
export function Lanes(
  props: ChartHead & {
    readonly lanes: readonly Lane[]
    readonly from: number
    readonly to: number
    readonly deadlines: readonly { readonly day: number; readonly label: string }[]
  },
) {
  const t = useText(CHART_TEXTS)
  const format = useFormat()
  const id = useId()
  const ground = useGround(320)
  const along = linear(props.from, props.to, 14, ground.width - 14)
  const x = (day: number) => ground.x(along(day))
  const isNarrow = ground.width < 560
  // On a phone the dots alone are drawn: the words are in the table below.
  const widthOf = (label: string) => (isNarrow ? 0 : Math.min(label.length, 26) * 6.6)
  const placed = placeLanes(props.lanes, along, widthOf, ground.width)
  const height = HEAD + placed.height + DROP
  const crossed = new Set(contradictions(props.lanes).flatMap((pair) => pair.map((item) => item.id)))
  const rows = props.lanes
    .flatMap((lane) => lane.items.map((item) => ({ lane, item })))
    .sort((a, b) => a.item.day - b.item.day)
  const byId = new Map(rows.map(({ item }) => [item.id, item]))
  return (
    <ChartFrame
      {...props}
      id={id}
      legend={props.lanes.some(({ windows }) => windows.length > 0) ? [{ fill: "missing", label: t("window") }] : []}
      table={{
        columns: [
          { id: "date", head: t("date"), isRowHeader: true, cell: ({ item }) => format.dateInTwo(item.day) },
          { id: "who", head: t("lane"), cell: ({ lane }) => lane.label },
          {
            id: "what",
            head: t("what"),
            cell: ({ item }) => (
              <>
                {item.href === undefined ? <bdi>{item.label}</bdi> : <a href={item.href}>{item.label}</a>}
                {" · "}
                {t(item.kind)}
                <Contradicts item={item} byId={byId} say={(what) => t("contradicts", { what })} />
              </>
            ),
          },
        ],
        rows,
      }}
    >
      <Canvas ground={ground} height={height} label={props.title}>
        {props.deadlines.map(({ day, label }) => (
          <g key={`${day}${label}`}>
            <path class="chart-deadline" d={`M${x(day)},${HEAD - 6}V${HEAD + placed.height}`} />
            <text class="chart-strong" x={x(day)} y={11} text-anchor={along(day) > ground.width / 2 ? "end" : "start"}>
              {label}
            </text>
          </g>
        ))}
        {placed.lanes.map(({ lane, top, height: tall, items }) => (
          <g key={lane.id}>
            <path class="chart-rule" d={`M0,${HEAD + top}H${ground.width}`} />
            {lane.windows.map((window) => {
              const [start, end] = [x(window.from), x(window.to)]
              return (
                <rect
                  key={window.id}
                  class="chart-outline"
                  x={Math.min(start, end)}
                  y={HEAD + top + 22}
                  width={Math.abs(end - start)}
                  height={tall - 26}
                  fill={fillOf(id, "missing")}
                  fill-opacity="0.35"
                />
              )
            })}
            <text class="chart-strong chart-halo" x={ground.x(2)} y={HEAD + top + 16} text-anchor="start">
              {lane.label}
            </text>
            {items.map(({ item, at, line, isBefore }) => {
              const y = HEAD + top + 36 + line * LINE - 3
              return (
                <g key={item.id}>
                  <Dot kind={item.kind} isCrossed={crossed.has(item.id)} x={ground.x(at)} y={y} />
                  {isNarrow ? null : (
                    <text
                      class="chart-halo"
                      x={ground.x(isBefore ? at - 12 : at + 12)}
                      y={y + 4}
                      text-anchor={isBefore ? "end" : "start"}
                    >
                      {item.label.length > 26 ? `${item.label.slice(0, 25)}…` : item.label}
                    </text>
                  )}
                </g>
              )
            })}
          </g>
        ))}
        <path class="chart-axis" d={`M0,${HEAD + placed.height}H${ground.width}`} />
        <DayAxis from={props.from} to={props.to} width={ground.width} top={HEAD + placed.height} x={x} />
      </Canvas>
      <ul class="chart-legend">
        {(["statement", "claim", "act"] as const).map((kind) => (
          <li key={kind}>
            <Sample kind={kind} isCrossed={false} />
            <span>{t(kind)}</span>
          </li>
        ))}
        <li>
          <Sample kind="statement" isCrossed />
          <span>{t("contradiction")}</span>
        </li>
      </ul>
    </ChartFrame>
  )
}

/** A statement is a disc, a claim a diamond, an act a square; a contradiction crosses it. */
function Dot(props: {
  readonly kind: LaneItem["kind"]
  readonly isCrossed: boolean
  readonly x: number
  readonly y: number
}) {
  const { x, y } = props
  const shape = {
    statement: `M${x - 5},${y}a5,5 0 1 0 10,0a5,5 0 1 0 -10,0`,
    claim: `M${x},${y - 6.5}l6.5,6.5l-6.5,6.5l-6.5,-6.5z`,
    act: `M${x - 5},${y - 5}h10v10h-10z`,
  }[props.kind]
  return (
    <g>
      <path class={`lane-dot lane-${props.kind}`} d={shape} />
      {props.isCrossed ? <path class="lane-cross" d={`M${x - 8},${y - 8}l16,16M${x + 8},${y - 8}l-16,16`} /> : null}
    </g>
  )
}

function Sample(props: { readonly kind: LaneItem["kind"]; readonly isCrossed: boolean }) {
  return (
    <svg class="lane-sample" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <Dot {...props} x={10} y={10} />
    </svg>
  )
}

function Contradicts(props: {
  readonly item: LaneItem
  readonly byId: ReadonlyMap<string, LaneItem>
  readonly say: (what: string) => string
}) {
  const others = (props.item.contradicts ?? []).flatMap((id) => props.byId.get(id)?.label ?? [])
  return (
    <>
      {others.map((label) => (
        <span key={label}> · {props.say(label)}</span>
      ))}
    </>
  )
}
