import type { DelegationId, FigureQuery, ProcessState, PublicSubjects, Wording } from "@wasit/domain"
import { COUNTING_WORDS, OUTCOME_CLASS_WORDS } from "@wasit/domain/words"
import { useCallback } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
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

/** A question to the record in words, and the rule it is counted by. */
export function useFigureWords({ label, subjects }: FigureWorld) {
  const t = useText(FIGURE_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const name = useCallback(
    (id: DelegationId | undefined): string =>
      id === undefined ? t("party") : wordingIn(label(id), language) || t("party"),
    [label, language, t],
  )
  const what = useCallback(
    (query: FigureQuery): string => {
      switch (query.kind) {
        case "released": {
          const rule = format.say(COUNTING_WORDS[query.rule])
          const party = name(query.by)
          if (query.tranche === null) return t("released", { party, rule })
          return t("releasedIn", { party, rule, n: subjects.tranches[query.tranche] ?? 0 })
        }
        case "committed": {
          const debtor = subjects.debtors[query.commitment]
          const party = debtor?.kind === "outside" ? wordingIn(debtor.label, language) : name(debtor?.id)
          return t("committed", { party })
        }
        case "listed":
          return t("listed", { party: name(subjects.lists[query.list]) })
        case "answered": {
          const party = name(subjects.lists[query.list])
          return query.outcomeClass === null
            ? t("answered", { party })
            : t("answeredAs", { party, outcome: format.say(OUTCOME_CLASS_WORDS[query.outcomeClass]) })
        }
        case "on-final-list":
          return t("onFinalList", { party: name(query.by) })
      }
    },
    [t, format, language, name, subjects],
  )
  const rule = useCallback(
    (query: FigureQuery): string => {
      switch (query.kind) {
        case "released":
          return format.say(COUNTING_WORDS[query.rule])
        case "committed":
          return t("ruleCommitted")
        case "listed":
          return t("ruleListed")
        case "answered":
          return t("ruleAnswered")
        case "on-final-list":
          return t("ruleFinal")
      }
    },
    [t, format],
  )
  return { what, rule }
}
