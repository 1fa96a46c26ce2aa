import type { ComponentChildren } from "preact"
import { useRef } from "preact/hooks"
import { useKeptFocus } from "./keep-focus.ts"

/** A page whose parts come and go under one's fingers, by others' acts or one's own: the focus is never lost by it. */
export function KeptFocus({ children }: { readonly children: ComponentChildren }) {
  const root = useRef<HTMLDivElement>(null)
  useKeptFocus(root)
  return <div ref={root}>{children}</div>
}
