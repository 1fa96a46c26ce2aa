import type { MemberId, SessionId, TalksSession } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useText } from "../../i18n/index.ts"
import { ActDialog } from "../../process/ActDialog.tsx"
import { useNames } from "../../process/use-names.ts"
import { useProcess } from "../../record/process-context.tsx"
import { Name, RadioGroup } from "../../ui/index.ts"
import { boundName } from "../../ui/name-parts.ts"
import { RECORDING_TEXTS } from "./recording-texts.ts"

type Named = { readonly session: SessionId; readonly recorder: MemberId; readonly onClose: () => void }

/** What recording means, in plain words, wherever somebody agrees to it. */
export function WhatRecordingMeans() {
  const t = useText(RECORDING_TEXTS)
  return (
    <ul class="recording-means">
      <li>{t("meansPlenary")}</li>
      <li>{t("meansDevice")}</li>
      <li>{t("meansRecord")}</li>
      <li>{t("meansTrust")}</li>
    </ul>
  )
}

/** A head names a member of the own delegation, by which its own agreement is given. */
export function NameDialog({ sitting, onClose }: { readonly sitting: TalksSession; readonly onClose: () => void }) {
  const t = useText(RECORDING_TEXTS)
  const { state, chair } = useProcess()
  const choices = [...state.process.members.values()].filter(
    (each) =>
      each.delegation === chair.delegation &&
      each.standing === "admitted" &&
      !each.isHead &&
      !sitting.recorders.has(each.id),
  )
  const [chosen, setChosen] = useState<MemberId | null>(choices[0]?.id ?? null)
  return (
    <ActDialog
      code="recorder-admitted/1"
      title={t("name")}
      body={chosen === null ? null : { session: sitting.id, recorder: chosen }}
      onClose={onClose}
    >
      <p>{chosen === null ? t("nobodyToName") : t("nameWhat")}</p>
      {chosen === null ? null : (
        <RadioGroup<MemberId>
          legend={t("member")}
          value={chosen}
          options={choices.map(({ id, name }) => ({ value: id, label: boundName(name) }))}
          onChange={setChosen}
        />
      )}
      <WhatRecordingMeans />
    </ActDialog>
  )
}

export function AgreeDialog({ session, recorder, onClose }: Named) {
  const t = useText(RECORDING_TEXTS)
  const names = useNames()
  return (
    <ActDialog code="recorder-admitted/1" title={t("agree")} body={{ session, recorder }} onClose={onClose}>
      <p>
        <Name value={names.member(recorder)} />
      </p>
      <WhatRecordingMeans />
    </ActDialog>
  )
}

export function WithdrawDialog({ session, recorder, onClose }: Named) {
  const t = useText(RECORDING_TEXTS)
  const names = useNames()
  return (
    <ActDialog code="recorder-withdrawn/1" title={t("withdraw")} body={{ session, recorder }} onClose={onClose}>
      <p>
        <Name value={names.member(recorder)} />
      </p>
      <p>{t("withdrawWhat")}</p>
    </ActDialog>
  )
}
