/** An offer that asks for so much sound in each packet that this device sends. The first section is where its voice goes. */
export function withFrames(offer: string, frameMs: number): string {
  const [session = "", voice = "", ...rest] = offer.split(/(?=^m=)/m)
  const kept = voice.replace(/^a=ptime:.*\r?\n/gm, "")
  return [session, `${kept}a=ptime:${frameMs}\r\n`, ...rest].join("")
}
