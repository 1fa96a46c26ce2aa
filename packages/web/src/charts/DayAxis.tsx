import { useFormat } from "../i18n/Reading.tsx"
import { dayTicks } from "./scale.ts"
import { otherCalendar, shortDate } from "./short-date.ts"

/** Days along the foot of a chart, in two calendars. `x` gives the physical place of a day; 38 pixels high below `top`. */
export function DayAxis(props: {
  readonly from: number
  readonly to: number
  readonly width: number
  readonly top: number
  readonly x: (day: number) => number
}) {
  const format = useFormat()
  const ticks = dayTicks(props.from, props.to, Math.max(2, Math.floor(props.width / 105)))
  return (
    <g>
      {ticks.map((day, index) => {
        const anchor = index === 0 ? "start" : day === props.to ? "end" : "middle"
        return (
          <g key={day}>
            <path class="chart-axis" d={`M${props.x(day)},${props.top}v5`} />
            <text x={props.x(day)} y={props.top + 18} text-anchor={anchor}>
              {shortDate(day, format.calendar, format)}
            </text>
            <text class="chart-soft" x={props.x(day)} y={props.top + 34} text-anchor={anchor}>
              {shortDate(day, otherCalendar(format.calendar), format)}
            </text>
          </g>
        )
      })}
    </g>
  )
}
