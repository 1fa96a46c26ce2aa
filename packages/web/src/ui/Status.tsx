import type { ComponentChildren } from "preact"
import "./status.css"

/** Each has a shape of its own, so that it is told apart without colour. */
const STATUS_KINDS = ["done", "open", "waiting", "contested", "refused", "late", "neutral"] as const
export type StatusKind = (typeof STATUS_KINDS)[number]

/** Full circle with a check; ring; half-filled ring; diamond; crossed square; triangle; dash. */
const SHAPE = {
  done: <path class="shape-full" d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1M4.6 8.3l2.3 2.3 4.5-5" />,
  open: <path d="M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8" />,
  waiting: (
    <>
      <path d="M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8" />
      <path class="shape-full" d="M8 1.8v12.4A6.2 6.2 0 0 1 8 1.8" />
    </>
  ),
  contested: <path d="M8 1.2L14.8 8 8 14.8 1.2 8zM8 4.8v4M8 11v.1" />,
  refused: <path d="M2 2h12v12H2zM5 5l6 6M11 5l-6 6" />,
  late: <path d="M8 1.6l7 12.6H1zM8 6v3.8M8 11.8v.1" />,
  neutral: <path d="M3 8h10" />,
} as const satisfies Record<StatusKind, unknown>

/** A state in words, with a shape before them. */
export function Status({ kind, children }: { readonly kind: StatusKind; readonly children: ComponentChildren }) {
  return (
    <span class={`status status-${kind}`}>
      <svg class="status-shape" viewBox="0 0 16 16" aria-hidden="true">
        {SHAPE[kind]}
      </svg>
      <span>{children}</span>
    </span>
  )
}

/** A short label in a frame, such as a code or a count; it carries no state. */
export function Badge({ children }: { readonly children: ComponentChildren }) {
  return <span class="badge">{children}</span>
}
