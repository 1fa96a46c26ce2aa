import { type ComponentChildren, Fragment } from "preact"
import { namePartsOf } from "./name-parts.ts"
import "./name.css"

/**
 * A name, each script of it in one piece: where a line is too short, the next part begins the next line, and the dot before it
 * is not shown there.
 */
export function Name(props: {
  readonly value: string
  /** Whom they sit with, as one more part. */
  readonly of?: string
  /** Said after the name: `you`. */
  readonly children?: ComponentChildren
}) {
  const { value, of, children } = props
  const parts = [...namePartsOf(value), ...(of === undefined || of === "" ? [] : [of])]
  return (
    <span class="name">
      {parts.map((part, index) => (
        <span key={part} class="name-part">
          {index === 0 ? null : <Dot />}
          <bdi>{part}</bdi>
        </span>
      ))}
      {children === undefined || children === null || children === false ? (
        <Fragment />
      ) : (
        <span class="name-part">
          <Dot />
          {children}
        </span>
      )}
    </span>
  )
}

function Dot() {
  return <span class="name-dot"> · </span>
}
