import type { ComponentChildren } from "preact"
import { useId, useRef } from "preact/hooks"
import "./tabs.css"

/**
 * Views of one thing. The arrow keys move along the line as it is read, so they turn with the writing; Home and End go to
 * the ends.
 */
export function Tabs<Id extends string>(props: {
  readonly label: string
  readonly tabs: readonly { readonly id: Id; readonly label: ComponentChildren }[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  readonly children: ComponentChildren
}) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const { tabs, selected, onSelect } = props
  const go = (to: number): void => {
    const tab = tabs[(to + tabs.length) % tabs.length]
    if (tab === undefined) return
    onSelect(tab.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus()
  }
  const onKey = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === selected)
    const onwards = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight"
    const backwards = onwards === "ArrowLeft" ? "ArrowRight" : "ArrowLeft"
    const target = { [onwards]: at + 1, [backwards]: at - 1, Home: 0, End: tabs.length - 1 }[event.code]
    if (target === undefined) return
    event.preventDefault()
    go(target)
  }
  return (
    <div class="tabs">
      <div class="tab-list" role="tablist" aria-label={props.label} ref={list} onKeyDown={onKey}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            class="tab"
            id={`${base}-${id}`}
            data-tab={id}
            aria-selected={id === selected}
            aria-controls={`${base}-panel`}
            tabIndex={id === selected ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div class="tab-panel" role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${selected}`}>
        {props.children}
      </div>
    </div>
  )
}
