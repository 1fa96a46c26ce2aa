import type { CheckedSheet, CheckedSignature } from "@wasit/domain"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { useNames } from "../process/use-names.ts"
import { wordingIn } from "../process/wording.ts"
import { Callout, Section, Status } from "../ui/index.ts"
import { CHECKED_SHEETS_TEXTS } from "./sheets-texts.ts"

/** The sheet of every closed session as this device computed it, and whose signatures stand under it. */
export function CheckedSheets({ sheets }: { readonly sheets: readonly CheckedSheet[] }) {
  const t = useText(CHECKED_SHEETS_TEXTS)
  if (sheets.length === 0) return null
  return (
    <Section title={t("title")} lead={t("lead")}>
      <ul class="stack">
        {sheets.map((sheet) => (
          <OneSheet key={sheet.session} sheet={sheet} />
        ))}
      </ul>
    </Section>
  )
}

function OneSheet({ sheet }: { readonly sheet: CheckedSheet }) {
  const t = useText(CHECKED_SHEETS_TEXTS)
  const { language } = useLanguage()
  const format = useFormat()
  const names = useNames()
  const { title, session, position, signed, awaited, signatures, isWhole } = sheet
  const listed = (ids: typeof signed): string => format.list(ids.map(names.delegation))
  return (
    <li class="stack" data-sheet={session}>
      <h3>
        <bdi>{wordingIn(title, language) || session}</bdi>{" "}
        <span class="small">{t("asOf", { n: format.inDigits(String(position)) })}</span>
      </h3>
      {signed.length === 0 ? null : <Status kind="done">{t("signed", { delegations: listed(signed) })}</Status>}
      {awaited.length === 0 ? null : <Status kind="waiting">{t("awaited", { delegations: listed(awaited) })}</Status>}
      {signatures.map((each) => (
        <OneSignature key={each.index} signature={each} />
      ))}
      {isWhole ? null : <p class="small">{t("hidden")}</p>}
    </li>
  )
}

/** One that stands is named with its sheet already. */
function OneSignature({ signature }: { readonly signature: CheckedSignature }) {
  const t = useText(CHECKED_SHEETS_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { standing, index, delegation } = signature
  if (standing === "stands") return null
  const text = t(standing, { n: format.inDigits(String(index)), delegation: names.delegation(delegation) })
  return standing === "differs" ? <Callout tone="bad">{text}</Callout> : <p class="small">{text}</p>
}
