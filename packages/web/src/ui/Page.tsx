import type { ComponentChildren } from "preact"
import { useEffect, useRef } from "preact/hooks"
import { useLocation } from "../app/Location.tsx"
import "./page.css"

/**
 * The head of every page: its one `h1`, a sentence, and the one primary act. It names the browser's tab (never with a
 * person's name in `title`: tabs are seen by others and kept in histories) and takes the focus when one comes from another
 * page.
 */
export function Page(props: {
  readonly title: string
  readonly children: ComponentChildren
  readonly lead?: ComponentChildren
  /** The primary button, and at most a few others before it. */
  readonly actions?: ComponentChildren
  /** As of which point of the record the page speaks. */
  readonly asOf?: ComponentChildren
  readonly width?: "text" | "full"
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { moves } = useLocation()
  const { title } = props
  useEffect(() => {
    document.title = `${title} · Wasit`
  }, [title])
  // Once, when the page is first shown; a move inside it leaves the focus where it is.
  useEffect(() => {
    if (moves === 0) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <article class={`page page-${props.width ?? "full"}`}>
      <header class="page-head">
        <div class="page-words">
          <h1 ref={heading} tabIndex={-1} class="page-title">
            {title}
          </h1>
          {props.lead === undefined ? null : <div class="page-lead">{props.lead}</div>}
          {props.asOf === undefined ? null : <div class="page-as-of">{props.asOf}</div>}
        </div>
        {props.actions === undefined ? null : <div class="page-actions">{props.actions}</div>}
      </header>
      <div class="page-body">{props.children}</div>
    </article>
  )
}
