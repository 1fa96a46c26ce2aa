import { FINDING_WORDS, type Finding, findingValues } from "@wasit/domain/intake"
import { useFormat, useLanguage } from "../i18n/index.ts"
import { Status, type StatusKind } from "../ui/index.ts"
import "./lists.css"

const LEVEL_KIND = { error: "refused", warning: "contested", info: "neutral" } as const satisfies Record<
  Finding["level"],
  StatusKind
>

/** Findings in words, worst first. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const format = useFormat()
  const { language } = useLanguage()
  return (
    <ul class="findings">
      {findings.map((one) => (
        <li key={`${one.code}/${one.row}/${one.column}/${one.field}`}>
          <Status kind={LEVEL_KIND[one.level]}>
            {format.say(FINDING_WORDS[one.code], findingValues(one.facts, language))}
          </Status>
        </li>
      ))}
    </ul>
  )
}
