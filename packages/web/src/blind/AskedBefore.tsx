import type { AskedAs, BlindTerms } from "@wasit/domain"
import { BLIND_STEP_WORDS } from "@wasit/domain/words"
import { useFormat, useText } from "../i18n/index.ts"
import { useNames } from "../process/use-names.ts"
import { useProcess } from "../record/process-context.tsx"
import { useListLabel } from "../verification/use-list-label.ts"
import { askedAs, type EarlierRound } from "./asked-before.ts"
import { BEFORE_TEXTS } from "./before-texts.ts"
import { Said } from "./Said.tsx"

/** What was asked between the same two before this round: the same list may be asked again, and whoever is on two lists is. */
export function AskedBefore(props: { readonly asked: AskedAs; readonly mandate: BlindTerms["mandate"] }) {
  const t = useText(BEFORE_TEXTS)
  const names = useNames()
  const { state } = useProcess()
  const sayRound = useRound()
  const { asked, mandate } = props
  const { earlier, used } = askedAs(state, asked)
  const who = { claimant: names.delegation(asked.claimant), holder: names.delegation(asked.holder) }
  const lines =
    earlier.length === 0
      ? [t("none", who)]
      : [
          ...earlier.map(sayRound),
          t("used", { ...who, ...used, mostClaimed: mandate.claimed, mostHeld: mandate.held }),
          t(earlier.some(({ isSameList }) => isSameList) ? "again" : "twice"),
        ]
  return <Said title={t("title")} lines={lines} />
}

function useRound(): (earlier: EarlierRound) => string {
  const t = useText(BEFORE_TEXTS)
  const format = useFormat()
  const label = useListLabel()
  const { state } = useProcess()
  return ({ round, step, claimed, held, opened, matches }) => {
    const list = state.lists.lists.get(round.list)
    const named = list === undefined ? round.list : label(list)
    return [
      t("round", { n: round.number, list: named, step: format.say(BLIND_STEP_WORDS[step]) }),
      t("tickets", { claimed, held }),
      ...(matches === null ? [] : [t("matches", { n: matches })]),
      ...(opened === 0 ? [] : [t("opened", { n: opened })]),
    ].join(" ")
  }
}
