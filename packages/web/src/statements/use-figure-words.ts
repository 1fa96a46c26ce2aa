import type { DelegationId, FigureQuery, ProcessState, PublicSubjects, Wording } from "@wasit/domain"
import { COUNTING_WORDS, type Digits, type Language, OUTCOME_CLASS_WORDS, say, type Values } from "@wasit/domain/words"
import { useFormat } from "../i18n/index.ts"
import { wordingIn } from "../process/wording.ts"
import { FIGURE_TEXTS } from "./figure-texts.ts"

/** What is known of the parties, lists, duties and tranches a question names. */
export type FigureWorld = { readonly label: (id: DelegationId) => Wording; readonly subjects: PublicSubjects }

/** What the questions of members may name: everything the record holds. */
export function subjectsIn({ lists, agreement, release }: ProcessState): PublicSubjects {
  return {
    lists: Object.fromEntries([...lists.lists].map(([id, list]) => [id, list.party])),
    debtors: Object.fromEntries([...agreement.commitments].map(([id, commitment]) => [id, commitment.debtor])),
    tranches: Object.fromEntries([...release.tranches].map(([id, tranche]) => [id, tranche.number])),
  }
}

/** Questions to the record in one language, and the rules they are counted by. */
export function figureWords({ label, subjects }: FigureWorld, language: Language, digits?: Digits) {
  const t = (key: keyof typeof FIGURE_TEXTS, values?: Values) => say(FIGURE_TEXTS[key], language, values, digits)
  const name = (id: DelegationId | undefined): string =>
    (id === undefined ? "" : wordingIn(label(id), language)) || t("party")
  const what = (query: FigureQuery): string => {
    switch (query.kind) {
      case "released": {
        const rule = say(COUNTING_WORDS[query.rule], language, {}, digits)
        const party = name(query.by)
        if (query.tranche === null) return t("released", { party, rule })
        return t("releasedIn", { party, rule, n: subjects.tranches[query.tranche] ?? 0 })
      }
      case "committed": {
        const debtor = subjects.debtors[query.commitment]
        return t("committed", {
          party: debtor?.kind === "outside" ? wordingIn(debtor.label, language) : name(debtor?.id),
        })
      }
      case "listed":
        return t("listed", { party: name(subjects.lists[query.list]) })
      case "answered": {
        const party = name(subjects.lists[query.list])
        if (query.outcomeClass === null) return t("answered", { party })
        return t("answeredAs", { party, outcome: say(OUTCOME_CLASS_WORDS[query.outcomeClass], language, {}, digits) })
      }
      case "on-final-list":
        return t("onFinalList", { party: name(query.by) })
    }
  }
  const rule = (query: FigureQuery): string =>
    query.kind === "released" ? say(COUNTING_WORDS[query.rule], language, {}, digits) : t(RULE[query.kind])
  return { what, rule }
}

const RULE = {
  committed: "ruleCommitted",
  listed: "ruleListed",
  answered: "ruleAnswered",
  "on-final-list": "ruleFinal",
} as const satisfies Record<Exclude<FigureQuery["kind"], "released">, keyof typeof FIGURE_TEXTS>

/** The same in the reader's language and digits. */
export function useFigureWords(world: FigureWorld) {
  const { language, digits } = useFormat()
  return figureWords(world, language, digits)
}
