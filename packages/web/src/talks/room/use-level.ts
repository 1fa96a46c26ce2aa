import { useEffect, useState } from "preact/hooks"
import { HEARING, type SilenceWatch, watchSilence } from "./silence.ts"

const LOOK_MS = 100

/** How loud a microphone is now, 0 to 1, and whether it has given nothing at all for ten seconds. */
export function useLevel(stream: MediaStream | null): { readonly level: number; readonly isSilent: boolean } {
  const [level, setLevel] = useState(0)
  const [watch, setWatch] = useState<SilenceWatch>(HEARING)
  useEffect(() => {
    setLevel(0)
    setWatch(HEARING)
    if (stream === null || stream.getAudioTracks().length === 0) return
    const context = new AudioContext()
    const analyser = new AnalyserNode(context, { fftSize: 256 })
    context.createMediaStreamSource(stream).connect(analyser)
    const samples = new Float32Array(analyser.fftSize)
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples)
      const now = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
      setLevel(now)
      const isCounting = context.state === "running" && !document.hidden
      setWatch((old) => watchSilence(old, now, LOOK_MS, isCounting))
    }, LOOK_MS)
    return () => {
      clearInterval(timer)
      void context.close()
    }
  }, [stream])
  return { level, isSilent: watch.isSilent }
}
