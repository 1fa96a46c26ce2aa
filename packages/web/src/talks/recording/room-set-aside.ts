/** Half a minute of sound: enough to end a recording whole when nothing else can be kept any more. */
const BYTES = 256 * 1024
const NAME = "wasit-set-aside"

/**
 * Sets room aside in the browser's own files, where what is removed is free at once; its database frees nothing at once.
 *
 * @throws where there is no room, or the browser has no such files
 */
export async function setRoomAside(): Promise<void> {
  const file = await (await navigator.storage.getDirectory()).getFileHandle(NAME, { create: true })
  const writing = await file.createWritable()
  await writing.write(new Uint8Array(BYTES))
  await writing.close()
}

/** Gives it back: for what is under way, or because nothing is. */
export async function giveRoomBack(): Promise<void> {
  try {
    await (await navigator.storage.getDirectory()).removeEntry(NAME)
  } catch {
    // There was none.
  }
}

/**
 * The seconds of sound for which there is room, as the browser says; null where it does not. Chromium says ten gigabytes whatever there
 * is, so that its pages cannot tell devices apart: there the word comes only when the recording ends.
 */
export async function secondsOfRoom(bytesPerSecond: number): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate()
  return quota === undefined || usage === undefined ? null : Math.max(0, Math.floor((quota - usage) / bytesPerSecond))
}
