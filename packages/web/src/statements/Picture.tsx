import type { PublicStatement } from "@wasit/domain"
import { type Lane, Lanes } from "../charts/index.ts"
import { useFormat, useLanguage } from "../i18n/index.ts"
import { wordingIn } from "../process/wording.ts"
import { filled } from "./Filled.tsx"
import { spanOf } from "./statements-model.ts"

/** The beginning of a text, by which a picture and its table name it. */
export function useOpening(): (statement: PublicStatement) => string {
  const { digits } = useFormat()
  const { language } = useLanguage()
  return ({ wording, figures }) => {
    const text = wordingIn(filled(wording, figures, digits), language).replaceAll("\n", " ")
    return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(" ", LONGEST))}…`
  }
}

const LONGEST = 70

/** The picture with the days it must show; nothing while nothing was said. */
export function Picture(props: {
  readonly title: string
  readonly asOf: string
  readonly lanes: readonly Lane[]
  readonly deadlines?: readonly { readonly day: number; readonly label: string }[]
}) {
  const deadlines = props.deadlines ?? []
  const span = spanOf(
    props.lanes,
    deadlines.map((each) => each.day),
  )
  if (span === null) return null
  return (
    <Lanes
      title={props.title}
      asOf={props.asOf}
      lanes={props.lanes}
      from={span.from}
      to={span.to}
      deadlines={deadlines}
    />
  )
}
