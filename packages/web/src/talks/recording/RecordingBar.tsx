import { recorderStanding } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../../i18n/index.ts"
import { useNames } from "../../process/use-names.ts"
import { useMember } from "../../record/process-context.tsx"
import { Button } from "../../ui/index.ts"
import { boundName } from "../../ui/name-parts.ts"
import { useRoom } from "../room/room-context.tsx"
import { WithdrawDialog } from "./RecorderDialogs.tsx"
import { type RecordingSign, recordingSign } from "./recording-sign.ts"
import { RECORDING_TEXTS } from "./recording-texts.ts"
import "./recording.css"

/** In every place of the talk, above everything: that it is recorded, in words, with a shape, and read out. */
export function RecordingBar() {
  const { talk, sitting, self } = useRoom()
  const sign = recordingSign(talk, sitting, self)
  return (
    <div class="recording-place" role="status">
      {sign === null ? null : <Sign sign={sign} />}
    </div>
  )
}

function Sign({ sign }: { readonly sign: RecordingSign }) {
  const t = useText(RECORDING_TEXTS)
  const names = useNames()
  const format = useFormat()
  const name = format.list(sign.recorders.map((each) => boundName(names.member(each))))
  return (
    <div class={`recording-bar recording-${sign.kind}`}>
      <svg class="recording-shape" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="10" />
        {sign.kind === "ready" ? null : <circle class="recording-dot" cx="12" cy="12" r="5.500" />}
      </svg>
      <div class="recording-words">
        {sign.kind === "recording" ? (
          <>
            <p class="recording-title">{t("barOn")}</p>
            <p>{name === "" ? t("barOnSomebody") : t("barOnBy", { name })}</p>
          </>
        ) : null}
        {sign.kind === "elsewhere" ? <p class="recording-title">{t("barElsewhere")}</p> : null}
        {sign.kind === "ready" ? (
          <>
            <p class="recording-title">{t("barReady")}</p>
            <p>{t("barReadyWho", { name })}</p>
          </>
        ) : null}
      </div>
      <Withdraw />
    </div>
  )
}

/** A head ends it from here, without looking for the place. */
function Withdraw() {
  const t = useText(RECORDING_TEXTS)
  const member = useMember()
  const { sitting, self } = useRoom()
  const [isOpen, setOpen] = useState(false)
  const [own] = [...sitting.recorders.keys()].filter(
    (each) => recorderStanding(sitting, each)?.agreed.includes(self.delegation) === true,
  )
  if (member?.isHead !== true || own === undefined) return null
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t("withdraw")}</Button>
      {isOpen ? <WithdrawDialog session={sitting.id} recorder={own} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
