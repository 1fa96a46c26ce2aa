import type { Participant } from "@wasit/domain/room"
import { useText } from "../../i18n/index.ts"
import { useRoom } from "./room-context.tsx"
import { ROOM_TEXTS } from "./room-texts.ts"

const VIEWS = ["speaker", "grid", "sound"] as const
export type RoomView = (typeof VIEWS)[number]

/** Which of the three views a person has chosen: the server knows it, for it sends only what is looked at. */
export function viewOf(self: Pick<Participant, "quality" | "tiles">): RoomView {
  if (self.quality === "sound" || self.quality === "voice") return "sound"
  return self.tiles > 1 ? "grid" : "speaker"
}

/** Speaker, several, or sound alone. */
export function ViewChoice() {
  const t = useText(ROOM_TEXTS)
  const { self, request } = useRoom()
  const chosen = viewOf(self)
  const choose = (view: RoomView): void => {
    if (view === "sound") request({ kind: "set-quality", quality: "sound" })
    else {
      if (chosen === "sound") request({ kind: "set-quality", quality: "full" })
      request({ kind: "set-tiles", tiles: view === "grid" ? 5 : 1 })
    }
  }
  return (
    <fieldset class="view-choice">
      <legend class="visually-hidden">{t("view")}</legend>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          class="view-button"
          aria-pressed={view === chosen}
          onClick={() => choose(view)}
        >
          {t(`view-${view}`)}
        </button>
      ))}
    </fieldset>
  )
}
