import type { ProposalId } from "@wasit/domain"
import { awaited, proposalStanding } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { useNames } from "../process/use-names.ts"
import { WordingField } from "../process/WordingField.tsx"
import { type WordingDraft, wordingOf } from "../process/wording-draft.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Status, type StatusKind } from "../ui/index.ts"
import { PLAN_TEXTS } from "./plan-texts.ts"
import { useCan } from "./use-can.ts"

/** Where a proposal stands, in a word and a shape. */
export function ProposalState({ id }: { readonly id: ProposalId }) {
  const t = useText(PLAN_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { process } = useProcess().state
  const standing = proposalStanding(process, id)
  if (standing === "unknown") return null
  const waits = format.list(awaited(process, id).map(names.delegation))
  return <Status kind={KIND[standing]}>{standing === "open" ? t("open", { parties: waits }) : t(standing)}</Status>
}

const KIND = {
  open: "waiting",
  agreed: "done",
  refused: "refused",
  withdrawn: "neutral",
} as const satisfies Record<"open" | "agreed" | "refused" | "withdrawn", StatusKind>

/** Agree or refuse, in the party's name; nothing where this chair has no answer to give. */
export function ProposalAnswer(props: {
  readonly id: ProposalId
  readonly mandate: "RELEASE"
  readonly agreeTitle: string
  readonly refuseTitle: string
  readonly isPrimary?: boolean
}) {
  const t = useText(PLAN_TEXTS)
  const can = useCan()
  const [open, setOpen] = useState<"agree" | "refuse" | null>(null)
  const [reason, setReason] = useState<WordingDraft>({})
  if (!can.answers(props.id, props.mandate)) return null
  const words = wordingOf(reason)
  const close = (): void => setOpen(null)
  return (
    <div class="row">
      <Button kind={props.isPrimary === true ? "primary" : "plain"} icon="pen" onPress={() => setOpen("agree")}>
        {t("agree")}
      </Button>
      <Button onPress={() => setOpen("refuse")}>{t("refuse")}</Button>
      {open === "agree" ? (
        <ActDialog code="proposal-agreed/1" title={props.agreeTitle} body={{ proposal: props.id }} onClose={close}>
          <p>{t("answerSays")}</p>
        </ActDialog>
      ) : null}
      {open === "refuse" ? (
        <ActDialog
          code="proposal-refused/1"
          title={props.refuseTitle}
          body={words === null ? null : { proposal: props.id, reason: words }}
          confirmLabel={t("refuse")}
          onClose={close}
        >
          <p>{t("answerSays")}</p>
          <WordingField label={t("refuseReason")} value={reason} onChange={setReason} required rows={3} />
        </ActDialog>
      ) : null}
    </div>
  )
}
