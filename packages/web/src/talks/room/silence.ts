/** A live microphone always has a noise floor: below this it gives nothing, whatever it is asked. */
const SILENT_LEVEL = 0.0001
const WARN_AFTER_MS = 10_000

/** What a watcher of the own microphone knows. */
export type SilenceWatch = { readonly silentMs: number; readonly isSilent: boolean }

export const HEARING: SilenceWatch = { silentMs: 0, isSilent: false }

/**
 * Adds one look at the level. Time is not counted while nobody is meant to be heard, while the page is hidden or while the
 * browser's sound rests, for then nothing can be known; the warning goes by itself at the first sound.
 *
 * @param level the largest sample since the last look, 0 to 1
 */
export function watchSilence(watch: SilenceWatch, level: number, ms: number, isCounting: boolean): SilenceWatch {
  if (level > SILENT_LEVEL) return HEARING
  if (!isCounting) return watch
  const silentMs = watch.silentMs + ms
  return { silentMs, isSilent: silentMs >= WARN_AFTER_MS }
}
