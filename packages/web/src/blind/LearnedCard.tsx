import type { BlindRound } from "@wasit/domain"
import { useText } from "../i18n/index.ts"
import { AsOf } from "../process/AsOf.tsx"
import { useNames } from "../process/use-names.ts"
import { Bdi, Section, Table } from "../ui/index.ts"
import { AskedBefore } from "./AskedBefore.tsx"
import { type LearnedLine, learnedIn } from "./learned-model.ts"
import { LEARNED_TEXTS } from "./learned-texts.ts"

/** What each of the three learned in a round and what it did not, drawn from the record. */
export function LearnedCard({ round }: { readonly round: BlindRound }) {
  const t = useText(LEARNED_TEXTS)
  const names = useNames()
  return (
    <Section title={t("title")} lead={t("lead")}>
      <Table
        caption={t("title")}
        captionHidden
        narrow="cards"
        rows={learnedIn(round)}
        rowKey={({ who }) => who}
        columns={[
          { id: "who", head: t("who"), isRowHeader: true, cell: ({ who }) => <Bdi>{names.delegation(who)}</Bdi> },
          { id: "learned", head: t("learned"), cell: ({ learned }) => <Lines lines={learned} /> },
          { id: "not", head: t("notLearned"), cell: ({ notLearned }) => <Lines lines={notLearned} /> },
        ]}
      />
      {round.terms === null ? null : <AskedBefore asked={round} mandate={round.terms.mandate} />}
      <p class="small soft">
        <AsOf />
      </p>
    </Section>
  )
}

function Lines({ lines }: { readonly lines: readonly LearnedLine[] }) {
  const t = useText(LEARNED_TEXTS)
  return (
    <ul class="blind-lines">
      {lines.map(({ text, values }) => (
        <li key={text}>{t(text, values)}</li>
      ))}
    </ul>
  )
}
