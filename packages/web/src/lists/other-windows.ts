/** Windows of this browser that show lists, which learn here that one of them was kept or removed. */
let windows: BroadcastChannel | null = null
const channel = (): BroadcastChannel => {
  windows ??= new BroadcastChannel("wasit-lists")
  return windows
}

/** Tells every other window that a list was kept or removed: its id, which is random, and nothing of it. */
export function tellWindows(list: string): void {
  channel().postMessage(list)
}

/** Listens to what other windows do. @returns how to stop */
export function hearWindows(onList: (list: string) => void): () => void {
  const hear = ({ data }: MessageEvent<string>): void => onList(data)
  channel().addEventListener("message", hear)
  return () => channel().removeEventListener("message", hear)
}
