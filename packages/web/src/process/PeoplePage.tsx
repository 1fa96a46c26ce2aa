import {
  type Delegation,
  delegationById,
  headsOf,
  holds,
  inNeutralOrder,
  kindOf,
  type Member,
  type ProcessSlice,
} from "@wasit/domain"
import { DELEGATION_KIND_WORDS, MANDATE_WORDS, ROLE_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { useMember, useProcess } from "../record/process-context.tsx"
import { Badge, Button, Page, Section, Status, type StatusKind, Table } from "../ui/index.ts"
import { AddDelegationDialog } from "./AddDelegationDialog.tsx"
import { AdvanceClock } from "./AdvanceClock.tsx"
import { AsOf } from "./AsOf.tsx"
import { DelegationFacts } from "./DelegationFacts.tsx"
import { InviteDialog } from "./InviteDialog.tsx"
import { AdmitDialog, MandateDialog, RemoveDialog } from "./MemberDialogs.tsx"
import { NEW_TEXTS } from "./new-texts.ts"
import { OpenProposals } from "./OpenProposals.tsx"
import { PolicySection } from "./PolicySection.tsx"
import { PEOPLE_TEXTS } from "./people-texts.ts"
import { useNames } from "./use-names.ts"
import { zoneOf } from "./zone-of.ts"
import "./process.css"

/** Who takes part, who speaks for whom, whom the record trusts, and what waits for both. */
export default function PeoplePage() {
  const t = useText(PEOPLE_TEXTS)
  const added = useText(NEW_TEXTS)
  const { state } = useProcess()
  const member = useMember()
  const [opened, setOpened] = useState<"invite" | "add" | null>(null)
  const { process } = state
  const mayInvite = member !== null && holds(member, "ADMIT")
  const mayAdd = mayInvite && kindOf(member.delegation) === "facilitator" && state.agreement.suspension === null
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      asOf={<AsOf />}
      actions={
        <>
          <AdvanceClock />
          {mayAdd ? (
            <Button icon="people" onPress={() => setOpened("add")}>
              {added("addDelegation")}
            </Button>
          ) : null}
          {mayInvite ? (
            <Button kind="primary" icon="plus" onPress={() => setOpened("invite")}>
              {t("invite")}
            </Button>
          ) : null}
        </>
      }
    >
      <OpenProposals />
      {ordered(process.delegations, process.origin).map((delegation) => (
        <DelegationSection key={delegation.id} delegation={delegation} />
      ))}
      <Invitations />
      <PolicySection />
      {opened === "invite" ? <InviteDialog onClose={() => setOpened(null)} /> : null}
      {opened === "add" ? <AddDelegationDialog onClose={() => setOpened(null)} /> : null}
    </Page>
  )
}

/** Parties first, in an order that neither can call its own; then the others as they were named. */
function ordered(delegations: readonly Delegation[], seed: string): readonly Delegation[] {
  const isParty = (each: Delegation): boolean => kindOf(each.id) === "party"
  return [...inNeutralOrder(delegations.filter(isParty), seed), ...delegations.filter((each) => !isParty(each))]
}

const STANDING_KIND = { enrolled: "waiting", admitted: "done", removed: "refused" } as const satisfies Record<
  Member["standing"],
  StatusKind
>

function DelegationSection({ delegation }: { readonly delegation: Delegation }) {
  const t = useText(PEOPLE_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const names = useNames()
  const { state } = useProcess()
  const members = [...state.process.members.values()].filter((each) => each.delegation === delegation.id)
  const own = useMember()
  const hasActs = own !== null && members.some((member) => isAny(actsOn(state.process, own, member)))
  const mandateOf = (member: Member): string =>
    member.isHead
      ? t("everything")
      : member.mandate.length === 0
        ? t("nothing")
        : format.list(member.mandate.map((each) => MANDATE_WORDS[each][language]))
  return (
    <Section
      title={names.delegation(delegation.id)}
      actions={<Badge>{DELEGATION_KIND_WORDS[kindOf(delegation.id)][language]}</Badge>}
    >
      <DelegationFacts delegation={delegation} />
      <Table
        caption={names.delegation(delegation.id)}
        captionHidden
        narrow="cards"
        rows={members}
        rowKey={(row) => row.id}
        empty={<p class="soft">{t("noMembers")}</p>}
        columns={[
          { id: "name", head: t("name"), isRowHeader: true, cell: (row) => row.name },
          { id: "role", head: t("role"), cell: (row) => ROLE_WORDS[row.role][language] },
          { id: "mandate", head: t("mandate"), cell: mandateOf },
          {
            id: "standing",
            head: t("standing"),
            cell: (row) => <Status kind={STANDING_KIND[row.standing]}>{t(row.standing)}</Status>,
          },
          ...(hasActs ? [{ id: "acts", head: t("acts"), cell: (row: Member) => <MemberActs member={row} /> }] : []),
        ]}
      />
    </Section>
  )
}

type Acts = { readonly mayAdmit: boolean; readonly mayChange: boolean }
const isAny = ({ mayAdmit, mayChange }: Acts): boolean => mayAdmit || mayChange

/** What one member may do to another. The domain decides; here what it would refuse is left out. */
function actsOn(process: ProcessSlice, own: Member, member: Member): Acts {
  if (!holds(own, "ADMIT") || member.standing === "removed") return { mayAdmit: false, mayChange: false }
  const isSame = own.delegation === member.delegation
  const isFirstHead = member.isHead && headsOf(process, member.delegation).length === 0
  const mayReceive = isSame ? !member.isHead || own.isHead : isFirstHead && kindOf(own.delegation) === "facilitator"
  return {
    mayAdmit: member.standing === "enrolled" && mayReceive,
    mayChange: isSame && own.isHead && own.id !== member.id,
  }
}

type Opened = "admit" | "remove" | "mandate" | null

function MemberActs({ member }: { readonly member: Member }) {
  const t = useText(PEOPLE_TEXTS)
  const own = useMember()
  const { state } = useProcess()
  const [opened, setOpened] = useState<Opened>(null)
  const close = () => setOpened(null)
  if (own === null) return null
  const acts = actsOn(state.process, own, member)
  const { mayAdmit, mayChange } = acts
  if (!isAny(acts)) return null
  return (
    <span class="row">
      {mayAdmit ? (
        <Button icon="check" onPress={() => setOpened("admit")}>
          {t("admit")}
        </Button>
      ) : null}
      {mayChange && !member.isHead ? (
        <Button kind="quiet" onPress={() => setOpened("mandate")}>
          {t("changeMandate")}
        </Button>
      ) : null}
      {mayChange ? (
        <Button kind="quiet" onPress={() => setOpened("remove")}>
          {t("remove")}
        </Button>
      ) : null}
      {opened === "admit" ? <AdmitDialog member={member} onClose={close} /> : null}
      {opened === "remove" ? <RemoveDialog member={member} onClose={close} /> : null}
      {opened === "mandate" ? <MandateDialog member={member} onClose={close} /> : null}
    </span>
  )
}

function Invitations() {
  const t = useText(PEOPLE_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { language } = useLanguage()
  const { state, replica } = useProcess()
  const now = replica.now()
  const open = [...state.process.invitations.values()].filter((each) => each.member === null && each.expiresAt > now)
  if (open.length === 0) return null
  return (
    <Section title={t("invitations")}>
      <Table
        caption={t("invitations")}
        captionHidden
        narrow="cards"
        rows={open}
        rowKey={(row) => row.id}
        columns={[
          {
            id: "delegation",
            head: t("delegation"),
            isRowHeader: true,
            cell: (row) =>
              delegationById(state.process, row.delegation) === null ? "" : names.delegation(row.delegation),
          },
          { id: "role", head: t("role"), cell: (row) => ROLE_WORDS[row.role][language] },
          {
            id: "expires",
            head: t("expires"),
            cell: (row) => format.deadline(row.expiresAt, zoneOf(state.process)),
          },
        ]}
      />
    </Section>
  )
}
