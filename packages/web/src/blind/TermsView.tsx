import type { BlindRound, BlindTerms } from "@wasit/domain"
import { BLIND_OUTPUT_WORDS, MATCHING_WORDS } from "@wasit/domain/words"
import { useFormat, useText } from "../i18n/index.ts"
import { useNames } from "../process/use-names.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import { DefinitionList, Section } from "../ui/index.ts"
import { useListLabel } from "../verification/use-list-label.ts"
import { BLIND_TEXTS } from "./blind-texts.ts"

/** What both parties agreed to, or are asked to agree to. */
export function TermsView({ round }: { readonly round: BlindRound }) {
  const t = useText(BLIND_TEXTS)
  const format = useFormat()
  const names = useNames()
  const label = useListLabel()
  const { state } = useProcess()
  const list = state.lists.lists.get(round.list)
  const { terms } = round
  const common = [
    { term: t("list"), value: list === undefined ? round.list : label(list) },
    { term: t("mode"), value: format.say(MATCHING_WORDS[terms?.method.kind ?? "open"]) },
    {
      term: t("between"),
      value: t("and", { one: names.delegation(round.claimant), other: names.delegation(round.holder) }),
    },
  ]
  return (
    <Section title={t("terms")}>
      <DefinitionList items={terms === null ? common : [...common, ...termLines(terms)]} />
    </Section>
  )

  function termLines(terms: BlindTerms) {
    const { method } = terms
    const parties = { claimant: names.delegation(round.claimant), holder: names.delegation(round.holder) }
    return [
      { term: t("comparer"), value: names.delegation(terms.comparer) },
      { term: t("output"), value: format.say(BLIND_OUTPUT_WORDS[terms.output]) },
      { term: t("tickets"), value: t("bothCounts", { ...parties, ...terms.tickets }) },
      ...(method.kind === "keys" ? [{ term: t("keysEach"), value: format.number(method.slots) }] : []),
      { term: t("mandate"), value: t("bothCounts", { ...parties, ...terms.mandate }) },
      { term: t("wait"), value: format.number(terms.daysUntilNext) },
      { term: t("audited"), value: format.number(terms.audited) },
      { term: t("purgeBy"), value: format.deadline(terms.purgeBy, zoneOf(state.process)) },
    ]
  }
}
