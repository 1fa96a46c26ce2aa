import { type Handover, openReceipts } from "@wasit/domain"
import { RECEIPT_WORDS, SHORTFALL_WORDS, type Zone } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { useNames } from "../process/use-names.ts"
import { wordingIn } from "../process/wording.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Card, DefinitionList, Hash, Status } from "../ui/index.ts"
import { AnswerReceipt } from "./AnswerReceipt.tsx"
import { answersOf, rowsToAnswer } from "./handover-model.ts"
import { HANDOVER_TEXTS } from "./handover-texts.ts"
import { SignedReceipt } from "./SignedReceipt.tsx"
import { useCan } from "./use-can.ts"

/** One handover: what happened, who signed for it on the spot, and what the receiver says of it. */
export function HandoverCard({ handover }: { readonly handover: Handover }) {
  const t = useText(HANDOVER_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const names = useNames()
  const { state } = useProcess()
  const can = useCan()
  const [isOpen, setOpen] = useState(false)
  const site = state.release.sites.get(handover.site)
  const zone: Zone = site === undefined ? zoneOf(state.process) : zoneOf(site)
  const open = openReceipts(handover)
  const mayAnswer = can.party !== null && can.party !== handover.party && can.has("RECEIVE")
  const rows = rowsToAnswer(handover)
  const exceptions = Object.entries(handover.exceptions).map(
    ([code, n]) => `${format.say(SHORTFALL_WORDS[code as keyof typeof SHORTFALL_WORDS])}: ${format.number(n ?? 0)}`,
  )
  const answers = answersOf(handover).filter(({ n }) => n > 0)
  return (
    <Card
      title={t("handoverAt", {
        site: wordingIn(site?.name ?? {}, language),
        when: format.deadline(handover.handedAt, zone),
      })}
      tone={mayAnswer && open > 0 ? "due" : "plain"}
      actions={<Status kind={open === 0 ? "done" : "waiting"}>{t(open === 0 ? "answered" : "handed-over")}</Status>}
    >
      <DefinitionList
        items={[
          {
            term: t("tranche"),
            value: format.number(state.release.tranches.get(handover.tranche)?.number ?? 0),
          },
          { term: t("by"), value: names.delegation(handover.party) },
          { term: t("handed"), value: format.number(handover.handed) },
          { term: t("exceptions"), value: exceptions.length === 0 ? format.number(0) : exceptions.join(" · ") },
          { term: t("answer"), value: said() },
          {
            term: t("entry"),
            value: t("entryAt", { n: handover.index, when: format.deadline(handover.at, zoneOf(state.process)) }),
          },
          { term: t("manifest"), value: <Hash value={handover.manifest} short /> },
        ]}
      />
      <SignedReceipt handover={handover} />
      {mayAnswer && open > 0 && rows !== null ? (
        <div>
          <Button kind="primary" icon="pen" onPress={() => setOpen(true)}>
            {t("answerDo", { n: open })}
          </Button>
        </div>
      ) : null}
      {isOpen && rows !== null ? (
        <AnswerReceipt handover={handover} rows={rows} onClose={() => setOpen(false)} />
      ) : null}
    </Card>
  )

  function said(): string {
    const parts = answers.map(({ code, n }) => `${format.say(RECEIPT_WORDS[code])}: ${format.number(n)}`)
    if (open > 0) parts.push(`${t("unanswered")}: ${format.number(open)}`)
    return parts.join(" · ")
  }
}
