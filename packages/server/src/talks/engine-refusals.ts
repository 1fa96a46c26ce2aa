import type { RoomRefusalCode } from "@wasit/domain/room"
import type { EngineRefusal } from "../media/engine.ts"

/** An engine's refusal as the room's, which has sentences. */
export function asRoomRefusal(
  refusal: EngineRefusal,
): { readonly code: RoomRefusalCode } & Readonly<Record<string, unknown>> {
  switch (refusal.code) {
    case "talk-full":
      if (refusal.of === "videos") return { code: "pictures-full", most: refusal.most }
      if (refusal.of === "talks") return { code: "talks-full", most: refusal.most }
      return { code: refusal.larger === null ? "talk-full-largest" : "talk-full", most: refusal.most }
    case "participant-unknown":
      return { code: "participant-gone" }
    case "answer-unreadable":
      return { code: "message-malformed" }
    case "engine-lost":
      return { code: "engine-lost" }
  }
}
