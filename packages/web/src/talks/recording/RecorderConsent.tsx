import { type DelegationId, delegationOf, type RecorderStanding, recordersOf, type TalksSession } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useText } from "../../i18n/index.ts"
import { useNames } from "../../process/use-names.ts"
import { useMember, useProcess } from "../../record/process-context.tsx"
import { Button, Name, Section, Status, Table } from "../../ui/index.ts"
import { delegationOrder } from "../room/seats.ts"
import { AgreeDialog, NameDialog, WhatRecordingMeans, WithdrawDialog } from "./RecorderDialogs.tsx"
import { RECORDING_TEXTS } from "./recording-texts.ts"
import "./recording.css"

/** Who is named as a recorder, which heads agree and which do not yet; a head agrees and withdraws here. */
export function RecorderConsent({ sitting }: { readonly sitting: TalksSession }) {
  const t = useText(RECORDING_TEXTS)
  const own = useOwnDelegation(sitting)
  const [isNaming, setNaming] = useState(false)
  const standings = recordersOf(sitting)
  return (
    <Section
      title={t("title")}
      lead={t("lead")}
      actions={own === null ? undefined : <Button onPress={() => setNaming(true)}>{t("name")}</Button>}
    >
      {standings.length === 0 ? <p>{t("none")}</p> : null}
      {standings.map((each) => (
        <Named key={each.recorder} standing={each} sitting={sitting} own={own} />
      ))}
      <details>
        <summary>{t("means")}</summary>
        <WhatRecordingMeans />
      </details>
      {isNaming ? <NameDialog sitting={sitting} onClose={() => setNaming(false)} /> : null}
    </Section>
  )
}

/** The delegation for which this chair may agree: its head's, until the sitting has closed. */
function useOwnDelegation(sitting: TalksSession): DelegationId | null {
  const member = useMember()
  const { chair } = useProcess()
  const isOpen = sitting.closedAt === null && sitting.delegations.includes(chair.delegation)
  return member?.isHead === true && isOpen ? chair.delegation : null
}

function Named(props: {
  readonly standing: RecorderStanding
  readonly sitting: TalksSession
  readonly own: DelegationId | null
}) {
  const t = useText(RECORDING_TEXTS)
  const names = useNames()
  const [isOpen, setOpen] = useState(false)
  const { standing, sitting, own } = props
  const { recorder, agreed, awaited, isAdmitted } = standing
  const hasAgreed = own !== null && agreed.includes(own)
  const dialog = { session: sitting.id, recorder, onClose: () => setOpen(false) }
  return (
    <div class="recorder-named">
      <div class="row recorder-head">
        <div>
          <h3>
            <Name value={names.member(recorder)} />
          </h3>
          <p class="soft small">{t("askedBy", { delegation: names.delegation(delegationOf(recorder)) })}</p>
        </div>
        <Status kind={isAdmitted ? "done" : "waiting"}>
          {isAdmitted ? t("admitted") : t("notAdmitted", { n: awaited.length })}
        </Status>
        {own === null ? null : <Button onPress={() => setOpen(true)}>{t(hasAgreed ? "withdraw" : "agree")}</Button>}
      </div>
      <Table<DelegationId>
        caption={t("title")}
        captionHidden
        rows={delegationOrder(sitting, sitting.delegations)}
        rowKey={(each) => each}
        columns={[
          { id: "delegation", head: t("delegation"), isRowHeader: true, cell: (each) => names.delegation(each) },
          {
            id: "says",
            head: t("says"),
            cell: (each) => (
              <Status kind={agreed.includes(each) ? "done" : "waiting"}>
                {t(agreed.includes(each) ? "agreed" : "awaited")}
              </Status>
            ),
          },
        ]}
      />
      {isOpen ? hasAgreed ? <WithdrawDialog {...dialog} /> : <AgreeDialog {...dialog} /> : null}
    </div>
  )
}
