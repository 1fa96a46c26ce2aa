import type { DelegationId, FigureQuery, ProcessState, Wording } from "@wasit/domain"
import { COUNTING_WORDS, OUTCOME_CLASS_WORDS } from "@wasit/domain/words"
import { useCallback } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { wordingIn } from "../process/wording.ts"
import { FIGURE_TEXTS } from "./figure-texts.ts"

/** What is known of the parties, lists and duties a question names; the public knows the parties alone. */
export type FigureWorld = {
  readonly label: (id: DelegationId) => Wording
  readonly state: Pick<ProcessState, "lists" | "agreement" | "release"> | null
}

/** A question to the record in words, and the rule it is counted by. */
export function useFigureWords({ label, state }: FigureWorld) {
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
          return t("releasedIn", { party, rule, n: state?.release.tranches.get(query.tranche)?.number ?? 0 })
        }
        case "committed": {
          const debtor = state?.agreement.commitments.get(query.commitment)?.debtor
          const party = debtor?.kind === "outside" ? wordingIn(debtor.label, language) : name(debtor?.id)
          return t("committed", { party })
        }
        case "listed":
          return t("listed", { party: name(state?.lists.lists.get(query.list)?.party) })
        case "answered": {
          const party = name(state?.lists.lists.get(query.list)?.party)
          return query.outcomeClass === null
            ? t("answered", { party })
            : t("answeredAs", { party, outcome: format.say(OUTCOME_CLASS_WORDS[query.outcomeClass]) })
        }
        case "on-final-list":
          return t("onFinalList", { party: name(query.by) })
      }
    },
    [t, format, language, name, state],
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
