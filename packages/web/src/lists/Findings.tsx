import { FINDING_WORDS, type Finding, findingValues } from "@wasit/domain/intake"
import { withDates } from "@wasit/domain/words"
import { useFormat } from "../i18n/index.ts"
import { Status, type StatusKind } from "../ui/index.ts"
import { sheetsIn } from "./understood-text.ts"
import "./lists.css"

const LEVEL_KIND = { error: "refused", warning: "contested", info: "neutral" } as const satisfies Record<
  Finding["level"],
  StatusKind
>

/** Findings in words, worst first. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const format = useFormat()
  const { language, digits } = format
  if (findings.length === 0) return null
  return (
    <ul class="findings">
      {findings.map((one) => (
        <li key={`${one.code}/${one.row}/${one.column}/${one.field}`}>
          <Status kind={LEVEL_KIND[one.level]}>
            {format.say(FINDING_WORDS[one.code], {
              ...withDates(findingValues(one.facts, language), language, digits),
              ...sheetsIn(one.facts, format),
            })}
          </Status>
        </li>
      ))}
    </ul>
  )
}
