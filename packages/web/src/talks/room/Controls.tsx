import type { RoomRequest } from "@wasit/domain/room"
import { Fragment } from "preact"
import { useMemo, useState } from "preact/hooks"
import { useKeyLegend } from "../../app/keys.tsx"
import { usePreferences, useText } from "../../i18n/index.ts"
import { Dialog, Icon, type IconName, useHeldKey, useShortcuts } from "../../ui/index.ts"
import { KeyCaps } from "../../ui/KeyStrip.tsx"
import { keyNames } from "../../ui/key-names.ts"
import { ChannelPicker } from "../desk/ChannelPicker.tsx"
import { floorView } from "./floor-model.ts"
import { LeaveControl } from "./LeaveControl.tsx"
import { PLACES_TEXTS } from "./places-texts.ts"
import { useRoom } from "./room-context.tsx"
import { ROOM_TEXTS } from "./room-texts.ts"

/** One's own devices and requests, always at the foot of the page: within a thumb's reach, each with one key. */
export function Controls() {
  const t = useText(ROOM_TEXTS)
  const { self } = useRoom()
  const [isListening, setListening] = useState(false)
  return (
    <aside class="controls" aria-label={t("controls")}>
      <div class="controls-top">
        <MicrophoneState />
        <LeaveControl />
      </div>
      <div class="controls-row">
        {self.role === "recorder" ? null : (
          <>
            <MicrophoneControl />
            <PictureControls />
          </>
        )}
        <HandControls />
        <CaucusControl />
        {self.role === "interpreter" ? null : (
          <Control icon="globe" label={t("listening")} code="KeyL" onPress={() => setListening(true)} />
        )}
      </div>
      {isListening ? <ListeningDialog onClose={() => setListening(false)} /> : null}
    </aside>
  )
}

/** Whether one is heard, in words, and why not. */
function MicrophoneState() {
  const t = useText(ROOM_TEXTS)
  const { talk, me, self, view } = useRoom()
  const own = floorView(talk, me)?.queue.find(({ isMe }) => isMe)
  const isSlower = view.slowerAt !== null && Date.now() - view.slowerAt < 8000
  return (
    <p class={self.sends.microphone && !self.isMuted ? "controls-state controls-open" : "controls-state"} role="status">
      {t(self.isMuted ? "mutedNow" : view.own.microphone ? "heardNow" : "notHeardNow")}
      {own === undefined ? null : <span> · {t("yourPlace", { n: own.position })}</span>}
      {isSlower ? <strong> · {t("slower")}</strong> : null}
    </p>
  )
}

function MicrophoneControl() {
  const t = useText(ROOM_TEXTS)
  const { client, self, view, may, run } = useRoom()
  const isOpen = view.own.microphone
  const asked = { kind: "send", microphone: true, picture: self.sends.picture } as const
  const set = (on: boolean): void => run(client.setMicrophone(on))
  // Held, the space bar opens the microphone; let go, it closes it. What was opened by hand stays open.
  const [isHeld, setHeld] = useState(false)
  useHeldKey(
    "Space",
    (on) => {
      setHeld(on)
      set(on)
    },
    isOpen ? isHeld : may(asked),
  )
  return (
    <Control
      icon={isOpen ? "microphone" : "microphone-off"}
      label={t(isOpen ? "micOff" : "micOn")}
      code="KeyM"
      isOn={isOpen}
      asks={isOpen ? null : asked}
      onPress={() => set(!isOpen)}
    />
  )
}

function PictureControls() {
  const t = useText(ROOM_TEXTS)
  const { client, self, view, may, run } = useRoom()
  const { picture } = view.own
  const sending = (kind: "camera" | "screen") =>
    ({ kind: "send", microphone: self.sends.microphone, picture: kind }) as const
  return (
    <>
      <Control
        icon={picture === "camera" ? "camera" : "camera-off"}
        label={t(picture === "camera" ? "cameraOff" : "cameraOn")}
        code="KeyV"
        isOn={picture === "camera"}
        asks={picture === "camera" ? null : sending("camera")}
        onPress={() => run(client.setPicture(picture === "camera" ? null : "camera"))}
      />
      {"getDisplayMedia" in navigator.mediaDevices && (picture === "screen" || may(sending("screen"))) ? (
        <Control
          icon="screen"
          label={t(picture === "screen" ? "shareEnd" : "share")}
          code="KeyD"
          isOn={picture === "screen"}
          onPress={() => run(client.setPicture(picture === "screen" ? null : "screen"))}
        />
      ) : null}
    </>
  )
}

function HandControls() {
  const t = useText(ROOM_TEXTS)
  const { talk, me, self, may, request } = useRoom()
  const view = floorView(talk, me)
  const ownHand = view?.ownHand ?? null
  const mayLower = ownHand !== null && may({ kind: "lower-hand", participant: me })
  return (
    <>
      {mayLower ? (
        <Control
          icon="hand"
          label={t("lower")}
          code="KeyH"
          isOn
          onPress={() => request({ kind: "lower-hand", participant: me })}
        />
      ) : null}
      {view?.isMine === true ? null : (
        <Asking
          request={{ kind: "raise-hand", for: "floor" }}
          icon="hand"
          label={t("askFloor")}
          code="KeyH"
          isMain={self.role !== "chair" && self.role !== "interpreter"}
        />
      )}
      <Asking request={{ kind: "raise-hand", for: "order" }} icon="flag" label={t("order")} code="KeyO" />
    </>
  )
}

function CaucusControl() {
  const t = useText(PLACES_TEXTS)
  return (
    <>
      <Asking request={{ kind: "ask-caucus" }} icon="people" label={t("askCaucus")} code="KeyK" />
      <Asking request={{ kind: "return" }} icon="back" label={t("back")} code="KeyB" />
    </>
  )
}

/** One request with one key; absent while the room would refuse it. */
function Asking(props: {
  readonly request: Parameters<ReturnType<typeof useRoom>["request"]>[0]
  readonly icon: IconName
  readonly label: string
  readonly code: string
  readonly isMain?: boolean
}) {
  const { may, request } = useRoom()
  if (!may(props.request)) return <Fragment />
  return (
    <Control
      icon={props.icon}
      label={props.label}
      code={props.code}
      isMain={props.isMain ?? false}
      onPress={() => request(props.request)}
    />
  )
}

/** One button with its key. What the room would refuse stays in its place, and says why when it is pressed. */
function Control(props: {
  readonly icon: IconName
  readonly label: string
  readonly code?: string
  readonly isOn?: boolean
  readonly isMain?: boolean
  /** What the room is asked for by it, where it could refuse. */
  readonly asks?: RoomRequest | null
  readonly onPress: () => void
}) {
  const [{ shortcuts }] = usePreferences()
  const { whyNot, run } = useRoom()
  const { code, asks = null } = props
  const refusal = asks === null ? null : whyNot(asks)
  const press = (): void => (refusal === null || asks === null ? props.onPress() : run(Promise.resolve(refusal), asks))
  useShortcuts(code === undefined ? [] : [{ code, run: press }])
  const kind = props.isMain === true ? " control-main" : ""
  return (
    <button
      type="button"
      class={`control-button${kind}`}
      aria-pressed={props.isOn}
      aria-keyshortcuts={code !== undefined && shortcuts ? keyNames(code).latin : undefined}
      aria-disabled={refusal === null ? undefined : true}
      onClick={press}
    >
      <Icon name={props.icon} />
      <span>{props.label}</span>
      {code !== undefined && shortcuts ? <KeyCaps code={code} /> : null}
    </button>
  )
}

function ListeningDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(ROOM_TEXTS)
  const { talk, me, request } = useRoom()
  return (
    <Dialog open title={t("listening")} onClose={onClose}>
      <ChannelPicker talk={talk} me={me} request={request} />
    </Dialog>
  )
}

/** The keys of the room in the window that `?` opens. */
export function useRoomKeys(): void {
  const t = useText(ROOM_TEXTS)
  const places = useText(PLACES_TEXTS)
  const keys = useMemo(
    () => [
      { code: "Space", label: t("holdToTalk") },
      { code: "KeyM", label: t("micOn") },
      { code: "KeyV", label: t("cameraOn") },
      { code: "KeyD", label: t("share") },
      { code: "KeyH", label: t("askFloor") },
      { code: "KeyO", label: t("order") },
      { code: "KeyL", label: t("listening") },
      { code: "KeyK", label: places("askCaucus") },
      { code: "KeyB", label: places("back") },
    ],
    [t, places],
  )
  useKeyLegend(keys)
}
