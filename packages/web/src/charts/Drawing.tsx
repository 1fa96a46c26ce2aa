import type { ComponentChildren, RefObject } from "preact"
import { useLayoutEffect, useRef, useState } from "preact/hooks"
import { useLanguage } from "../i18n/Reading.tsx"

/** Where a chart is drawn: its width in pixels, and `x` from the inline start, which turns with the writing. */
export type Ground = {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly width: number
  readonly rtl: boolean
  /** The physical place of a distance from the inline start. */
  readonly x: (fromStart: number) => number
}

/** Measures the box a chart stands in, so that its letters keep their size on a phone as on a wall. */
export function useGround(least = 260): Ground {
  const ref = useRef<HTMLDivElement>(null)
  const { direction } = useLanguage()
  const [width, setWidth] = useState(640)
  useLayoutEffect(() => {
    const box = ref.current
    if (box === null) return
    const measure = () => setWidth(Math.max(least, Math.floor(box.clientWidth)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [least])
  const rtl = direction === "rtl"
  return { ref, width, rtl, x: (fromStart) => (rtl ? width - fromStart : fromStart) }
}

/** The fills of pictures; each has a pattern of its own, so that they differ without colour. */
const FILLS = [
  "one",
  "one-contested",
  "one-off",
  "other",
  "other-contested",
  "other-off",
  "for",
  "against",
  "missing",
  "plain",
] as const
export type Fill = (typeof FILLS)[number]

/** The fill of a party. Whoever draws says which is whose: the place in a picture turns, the fill does not. */
export type PartyFill = Extract<Fill, "one" | "other">

const HATCHED: Readonly<Partial<Record<Fill, "hatch" | "dots" | "cross">>> = {
  "one-contested": "hatch",
  "one-off": "dots",
  "other-contested": "hatch",
  "other-off": "dots",
  against: "hatch",
  missing: "dots",
}

/** How a shape refers to its fill. */
export function fillOf(id: string, fill: Fill): string {
  return HATCHED[fill] === undefined ? `var(--fill-${fill})` : `url(#${id}-${fill})`
}

/** The patterns of one chart, once, out of sight; `id` is the chart's own. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <svg class="chart-defs" aria-hidden="true" focusable="false">
      <defs>
        {FILLS.map((fill) =>
          HATCHED[fill] === undefined ? null : (
            <pattern key={fill} id={`${id}-${fill}`} width="6" height="6" patternUnits="userSpaceOnUse">
              <rect class={`pattern-ground ground-${fill}`} width="6" height="6" />
              {HATCHED[fill] === "hatch" ? (
                <path class={`pattern-line line-${fill}`} d="M-1.5 1.500l3-3M0 6l6-6M4.5 7.500l3-3" />
              ) : (
                <circle class={`pattern-dot dot-${fill}`} cx="3" cy="3" r="1.3" />
              )}
            </pattern>
          ),
        )}
      </defs>
    </svg>
  )
}

/** A small sample of a fill, for legends. */
export function Swatch({ id, fill }: { readonly id: string; readonly fill: Fill }) {
  return (
    <svg class="swatch" viewBox="0 0 18 12" aria-hidden="true" focusable="false">
      <rect class="swatch-box" x="0.5" y="0.5" width="17" height="11" fill={fillOf(id, fill)} />
    </svg>
  )
}

/** The drawing itself: one picture to those who do not see it, named by its title; the table below says the same. */
export function Canvas(props: {
  readonly ground: Ground
  readonly height: number
  readonly label: string
  readonly children: ComponentChildren
}) {
  const { ground, height } = props
  return (
    <div ref={ground.ref} class="chart-ground">
      <svg
        class="chart-canvas"
        role="img"
        aria-label={props.label}
        width={ground.width}
        height={height}
        viewBox={`0 0 ${ground.width} ${height}`}
      >
        {props.children}
      </svg>
    </div>
  )
}
