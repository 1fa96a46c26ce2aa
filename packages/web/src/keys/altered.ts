import { useEffect, useState } from "preact/hooks"

let isAltered = false
const listeners = new Set<() => void>()

/** Says that something kept on this device was altered or damaged, and is not read. */
export function tellAltered(): void {
  isAltered = true
  for (const listener of listeners) listener()
}

/** Was anything found altered since this window was opened? */
export function useAltered(): boolean {
  const [isShown, setShown] = useState(isAltered)
  useEffect(() => {
    const listen = (): void => setShown(isAltered)
    listen()
    listeners.add(listen)
    return () => void listeners.delete(listen)
  }, [])
  return isShown
}
