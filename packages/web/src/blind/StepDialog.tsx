import { type BlindRound, drawnOf, isParty } from "@wasit/domain"
import { canonicalText, type Json } from "@wasit/record"
import { useText } from "../i18n/index.ts"
import { useNames } from "../process/use-names.ts"
import { useProcess } from "../record/process-context.tsx"
import { ConfirmAct } from "../ui/index.ts"
import { BLIND_TEXTS } from "./blind-texts.ts"
import { Consent } from "./Consent.tsx"
import type { DueStep } from "./due.ts"
import { termsOf } from "./terms-of.ts"

/** The last look before a step that binds, or shows something. */
export function StepDialog(props: {
  readonly round: BlindRound
  readonly due: DueStep
  readonly onConfirm: () => void
  readonly onClose: () => void
}) {
  const t = useText(BLIND_TEXTS)
  const { state, id } = useProcess()
  const { round, due } = props
  // What is bound is the digest of this very text: all three see it alike.
  const terms = due.step === "bind" ? termsOf(id, state, round) : null
  return (
    <ConfirmAct
      open
      size="wide"
      title={t(`do-${due.step}`)}
      says={<Says round={round} due={due} />}
      manifest={terms === null ? null : canonicalText(terms as unknown as Json)}
      confirmLabel={t(`do-${due.step}`)}
      onConfirm={props.onConfirm}
      onClose={props.onClose}
    />
  )
}

function Says({ round, due }: { readonly round: BlindRound; readonly due: DueStep }) {
  const t = useText(BLIND_TEXTS)
  const names = useNames()
  const { chair } = useProcess()
  if (due.step === "bind") return round.terms === null ? null : <Consent terms={round.terms} asked={round} level={3} />
  if (due.step === "release") return <p>{t("releaseSays")}</p>
  const own = chair.delegation
  const n = isParty(own) ? drawnOf(round, own).length : 0
  return <p>{t("openSays", { n, who: names.delegation(round.terms?.comparer ?? own) })}</p>
}
