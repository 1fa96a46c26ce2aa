import { useEffect, useState } from "preact/hooks"
import { useText } from "../../i18n/index.ts"
import { HoldButton, KeyButton, useHeldKey, useShortcuts } from "../../ui/index.ts"
import type { DeskView } from "./desk-model.ts"
import { DESK_TEXTS } from "./desk-texts.ts"
import type { RoomPart } from "./room-part.ts"
import { useRoomNames } from "./use-room-names.ts"

/** Asking again sooner would only flood the speaker. */
const SLOWER_PAUSE_MS = 5_000

/** What her hands do while she speaks: turn, cough, ask for a slower pace. Each has one key, and a button of its own. */
export function DeskKeys({ talk, request, view }: RoomPart & { readonly view: DeskView }) {
  const t = useText(DESK_TEXTS)
  const names = useRoomNames(talk)
  const [wasAsked, ask] = useSlower(() => request({ kind: "slower" }))
  const turn = (): void => request({ kind: "flip" })
  const cough = (on: boolean): void => request({ kind: "cough", on })
  const maySpeak = view.speaks !== null
  useShortcuts([{ code: "KeyF", run: turn }], maySpeak)
  useShortcuts([{ code: "KeyS", run: ask }], view.heard !== null)
  useHeldKey("KeyC", cough, maySpeak)
  return (
    <div class="key-buttons">
      <KeyButton
        code="KeyF"
        label={t("turnTo", { language: names.language(view.turnsTo) })}
        run={turn}
        disabled={!maySpeak}
        isMain
      />
      <HoldButton code="KeyC" label={t("cough")} isHeld={view.isCoughing} onHold={cough} disabled={!maySpeak} />
      <KeyButton code="KeyS" label={t("slower")} run={ask} disabled={view.heard === null || wasAsked} />
      <span role="status" class="small soft desk-said">
        {wasAsked ? t("slowerSaid") : ""}
      </span>
    </div>
  )
}

function useSlower(ask: () => void): readonly [boolean, () => void] {
  const [wasAsked, setAsked] = useState(false)
  useEffect(() => {
    if (!wasAsked) return
    const timer = setTimeout(() => setAsked(false), SLOWER_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [wasAsked])
  return [
    wasAsked,
    () => {
      if (wasAsked) return
      setAsked(true)
      ask()
    },
  ]
}
