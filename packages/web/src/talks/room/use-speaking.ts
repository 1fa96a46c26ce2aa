import type { ParticipantId } from "@wasit/domain/room"
import { useEffect, useState } from "preact/hooks"
import { useRoom } from "./room-context.tsx"

const HEARD = 0.02
const LOOK_MS = 250

/** Whose voice is heard at this moment, from the sound as this device decodes it: the server cannot know. */
export function useSpeaking(): ReadonlySet<ParticipantId> {
  const { client } = useRoom()
  const [speaking, setSpeaking] = useState<ReadonlySet<ParticipantId>>(new Set())
  useEffect(() => {
    const timer = setInterval(() => {
      const now = new Set([...client.levels()].filter(([, level]) => level > HEARD).map(([id]) => id))
      // The same people still: nothing to draw anew.
      setSpeaking((old) => (old.size === now.size && [...now].every((id) => old.has(id)) ? old : now))
    }, LOOK_MS)
    return () => clearInterval(timer)
  }, [client])
  return speaking
}
