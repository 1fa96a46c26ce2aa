import type { Way } from "@wasit/domain/room"
import { useCallback, useEffect, useState } from "preact/hooks"
import { useProcess } from "../../record/process-context.tsx"
import type { EntryProbe } from "./entry-probe.ts"
import { type EntryStep, type EntrySteps, NOTHING_TESTED, type StepState } from "./entry-steps.ts"
import type { Preview } from "./use-preview.ts"

/** Runs what can be looked at without asking the person, and keeps what the person answered. */
export function useEntryTest(probe: EntryProbe, preview: Preview, isSilent: boolean) {
  const [steps, setSteps] = useState<EntrySteps>(NOTHING_TESTED)
  const [way, setWay] = useState<Way | null>(null)
  const set = useCallback((step: EntryStep, state: StepState) => setSteps((old) => ({ ...old, [step]: state })), [])
  const key = useKeyStep()
  const run = useCallback(async () => {
    set("browser", { stands: "running" })
    set("browser", await probe.browser())
    set("line", { stands: "running" })
    const line = await probe.line()
    set("line", line)
    if (line.stands === "failed") return
    set("media", { stands: "running" })
    set("quality", { stands: "running" })
    const found = await probe.way()
    setWay(found.way)
    set("media", found.media)
    set("quality", found.quality)
  }, [probe, set])
  useEffect(() => {
    void run()
  }, [run])
  const { stream, faults } = preview
  useEffect(() => {
    if (stream === null) return
    set("camera", deviceStep(faults.camera, stream.getVideoTracks().length > 0))
    set("microphone", deviceStep(faults.microphone, stream.getAudioTracks().length > 0))
  }, [stream, faults, set])
  useEffect(() => {
    if (isSilent) set("microphone", { stands: "poor", why: "silent" })
  }, [isSilent, set])
  return { steps: { ...steps, key }, way, set, run }
}

function deviceStep(fault: Preview["faults"]["camera"], isThere: boolean): StepState {
  if (fault !== null) return { stands: "failed", why: fault }
  return isThere ? { stands: "passed" } : { stands: "skipped" }
}

/** The key of this device stands in the record, under a head that both parties cosigned. */
function useKeyStep(): StepState {
  const { state, view, chair } = useProcess()
  const member = state.process.members.get(chair.member)
  if (view.network === "loading") return { stands: "running" }
  if (member === undefined || member.standing !== "admitted" || member.key !== chair.key) {
    return { stands: "failed", why: "key" }
  }
  return view.cosignedTo > 0 ? { stands: "passed" } : { stands: "poor", why: "key-unseen" }
}
