import type { ComponentChildren } from "preact"
import { useId } from "preact/hooks"
import "./section.css"

/** A part of a page under its heading, set off by a thin rule. */
export function Section(props: {
  readonly title: string
  readonly children: ComponentChildren
  readonly level?: 2 | 3
  /** One sentence under the heading. */
  readonly lead?: ComponentChildren
  /** Buttons on the heading's line. */
  readonly actions?: ComponentChildren
}) {
  const id = useId()
  const Heading = props.level === 3 ? "h3" : "h2"
  return (
    <section class={`section section-${props.level ?? 2}`} aria-labelledby={id}>
      <div class="section-head">
        <Heading id={id}>{props.title}</Heading>
        {props.actions === undefined ? null : <div class="row">{props.actions}</div>}
      </div>
      {props.lead === undefined ? null : <div class="section-lead">{props.lead}</div>}
      <div class="stack">{props.children}</div>
    </section>
  )
}

/** A sheet of paper on the page: for one object among several alike. */
export function Card(props: {
  readonly title?: ComponentChildren
  readonly children: ComponentChildren
  readonly actions?: ComponentChildren
  readonly tone?: "plain" | "due"
  /** 2 where it stands in no section. */
  readonly level?: 2 | 3
}) {
  const Heading = props.level === 2 ? "h2" : "h3"
  return (
    <div class={`card card-${props.tone ?? "plain"}`}>
      {props.title === undefined ? null : (
        <div class="section-head">
          <Heading>{props.title}</Heading>
          {props.actions === undefined ? null : <div class="row">{props.actions}</div>}
        </div>
      )}
      <div class="stack">{props.children}</div>
    </div>
  )
}

/** Terms and what they say, in two columns where there is room. */
export function DefinitionList(props: {
  readonly items: readonly { readonly term: string; readonly value: ComponentChildren }[]
}) {
  return (
    <dl class="definitions">
      {props.items.map(({ term, value }) => (
        <div key={term} class="definition">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
