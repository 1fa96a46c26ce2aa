import { recorderStanding } from "@wasit/domain"
import { useEffect, useMemo, useState } from "preact/hooks"
import { useProcess } from "../../record/process-context.tsx"
import { useRoom } from "../room/room-context.tsx"
import { HeldRecordings } from "./held-recordings.ts"
import { Recorder, type RecorderView } from "./recorder.ts"
import { mayRecordNow } from "./recording-sign.ts"

/**
 * The recorder of this page. It records while everybody is told so, and only then: where the sign is lost it pauses, and
 * where one head withdraws it ends, whatever the server does.
 */
export function useRecorder(): { readonly view: RecorderView; start(): void; stop(): void } {
  const { client, view: room, talk, me, self, sitting, request } = useRoom()
  const { id, chair, replica } = useProcess()
  const recorder = useMemo(
    () => new Recorder(new HeldRecordings(id, chair.member), sitting.id, () => replica.now()),
    [id, chair.member, sitting.id, replica],
  )
  const [view, setView] = useState(recorder.view)
  const [isWanted, setWanted] = useState(false)
  useEffect(() => recorder.onChange(() => setView(recorder.view)), [recorder])
  useEffect(() => () => recorder.finish(), [recorder])
  const isJoined = room.phase === "joined"
  const isAdmitted = recorderStanding(sitting, self.member)?.isAdmitted === true
  const mayNow = mayRecordNow(talk, sitting, me, isJoined)
  const isTold = talk.recording.includes(me)
  useEffect(() => {
    if (!isWanted || !isAdmitted || view.isFaulty) recorder.finish()
    else if (!mayNow) recorder.pause()
    else if (view.state === "paused") recorder.resume()
    else if (view.state === "idle") {
      const stream = client.heard()
      if (stream !== null) recorder.begin(stream)
    }
  }, [recorder, client, isWanted, isAdmitted, mayNow, view.state, view.isFaulty])
  // A line that was lost took the sign with it: it is put up again before anything more is recorded.
  const asks = isWanted && isAdmitted && isJoined && !view.isFaulty
  useEffect(() => {
    if (asks !== isTold && isJoined) request({ kind: "record", on: asks })
  }, [asks, isTold, isJoined, request])
  useEffect(() => {
    if (view.isFaulty || !isAdmitted) setWanted(false)
  }, [view.isFaulty, isAdmitted])
  const start = (): void => {
    recorder.forgetFault()
    setWanted(true)
  }
  return { view, start, stop: () => setWanted(false) }
}
