import {
  type DelegationId,
  type DelegationKind,
  headsOf,
  holds,
  kindOf,
  MANDATES,
  type Mandate,
  type Member,
  type MemberRole,
  type ProcessSlice,
} from "@wasit/domain"
import { epochSecondsToInstant, instantToEpochSeconds, ROLE_WORDS } from "@wasit/domain/words"
import { useEffect, useRef, useState } from "preact/hooks"
import { useLanguage, useText } from "../i18n/index.ts"
import { useMember, useProcess } from "../record/process-context.tsx"
import { Checkbox, CopyButton, Dialog, Select } from "../ui/index.ts"
import { ActDialog } from "./ActDialog.tsx"
import { type InvitationSecret, invitationLink, makeInvitationSecret } from "./invitation.ts"
import { MandateChoice } from "./MemberDialogs.tsx"
import { newId } from "./new-id.ts"
import { PEOPLE_TEXTS } from "./people-texts.ts"
import { useNames } from "./use-names.ts"

/** The roles that people of each kind of delegation have. */
const ROLES_OF = {
  party: [
    "HEAD_OF_DELEGATION",
    "DELEGATE",
    "LIST_OFFICER",
    "TECHNICAL_TEAM",
    "DETAINING_AUTHORITY",
    "VETTING_BODY",
    "RELEASING_OFFICER",
    "RECEIVING_OFFICER",
    "SPOKESPERSON",
    "NOTE_TAKER",
  ],
  facilitator: ["FACILITATOR", "CO_CHAIR", "NOTE_TAKER", "SPOKESPERSON"],
  neutral: ["NEUTRAL_INTERMEDIARY", "FIELD_OFFICER", "NOTE_TAKER"],
  observer: ["OBSERVER"],
  interpreter: ["INTERPRETER"],
} as const satisfies Record<DelegationKind, readonly MemberRole[]>

/** Whom this member may invite for: his own delegation, and as a host the first head of one without any. */
function invitable(process: ProcessSlice, own: Member): readonly DelegationId[] {
  return process.delegations
    .map((each) => each.id)
    .filter(
      (id) =>
        id === own.delegation ||
        (kindOf(own.delegation) === "facilitator" && own.isHead && headsOf(process, id).length === 0),
    )
}

/** Issues an invitation and shows its link, once. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(PEOPLE_TEXTS)
  const { id } = useProcess()
  const own = useMember()
  const [secret, setSecret] = useState<InvitationSecret | null>(null)
  const [isIssued, setIssued] = useState(false)
  useEffect(() => void makeInvitationSecret().then(setSecret), [])
  if (own === null || secret === null) return null
  const link = invitationLink(location.origin, id, secret.token)
  return isIssued ? (
    <Dialog open title={t("invite")} onClose={onClose}>
      <p>{t("linkOnce")}</p>
      <p class="link-once">
        <bdi class="mono" dir="ltr">
          {link}
        </bdi>
      </p>
      <CopyButton text={link} label={t("copyLink")} />
    </Dialog>
  ) : (
    <InviteForm own={own} secret={secret} onDone={() => setIssued(true)} onClose={onClose} />
  )
}

function InviteForm(props: {
  readonly own: Member
  readonly secret: InvitationSecret
  readonly onDone: () => void
  readonly onClose: () => void
}) {
  const t = useText(PEOPLE_TEXTS)
  const names = useNames()
  const { language } = useLanguage()
  const { state, replica } = useProcess()
  const { own, secret } = props
  const choices = invitable(state.process, own)
  const [delegation, setDelegation] = useState<DelegationId | null>(choices.length === 1 ? (choices[0] ?? null) : null)
  const [role, setRole] = useState<MemberRole | null>(null)
  const [wantsHead, setWantsHead] = useState(false)
  const [mandate, setMandate] = useState<readonly Mandate[]>([])
  const [days, setDays] = useState<"1" | "3" | "7">("3")
  const [invitation] = useState(() => newId("invitation"))
  // Of another delegation only its first head can be invited.
  const isHead = delegation !== null && (delegation !== own.delegation || wantsHead)
  const body =
    delegation === null || role === null
      ? null
      : {
          id: invitation,
          delegation,
          role,
          isHead,
          mandate: isHead ? [] : [...mandate],
          tokenHash: secret.tokenHash,
          expiresAt: epochSecondsToInstant(instantToEpochSeconds(replica.now()) + Number(days) * 86_400),
        }
  // The link is shown in the place of the form, so the form that closes after its act must not close the window.
  const isDone = useRef(false)
  return (
    <ActDialog
      code="invitation-issued/1"
      title={t("invite")}
      body={body}
      confirmLabel={t("invite")}
      onDone={() => {
        isDone.current = true
        props.onDone()
      }}
      onClose={() => {
        if (!isDone.current) props.onClose()
      }}
    >
      <p>{t("inviteSays")}</p>
      <Select
        label={t("delegation")}
        value={delegation}
        options={choices.map((value) => ({ value, label: names.delegation(value) }))}
        onChange={(next) => {
          setDelegation(next)
          setRole(null)
        }}
      />
      {delegation === null ? null : (
        <Select<MemberRole>
          label={t("role")}
          value={role}
          options={ROLES_OF[kindOf(delegation)].map((value) => ({ value, label: ROLE_WORDS[value][language] }))}
          onChange={setRole}
        />
      )}
      {delegation === own.delegation && own.isHead ? (
        <Checkbox label={t("asHead")} hint={t("asHeadHint")} checked={wantsHead} onChange={setWantsHead} />
      ) : null}
      {delegation === null || isHead ? null : (
        <MandateChoice mandate={mandate} onChange={setMandate} allowed={MANDATES.filter((each) => holds(own, each))} />
      )}
      <Select
        label={t("validFor")}
        value={days}
        options={(["1", "3", "7"] as const).map((value) => ({ value, label: t("days", { n: Number(value) }) }))}
        onChange={setDays}
      />
    </ActDialog>
  )
}
