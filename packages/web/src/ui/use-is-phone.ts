import { useEffect, useState } from "preact/hooks"

/** Whether the window is as narrow as a phone's: the same bound at which the style sheets make cards of rows. */
export function useIsPhone(): boolean {
  const [query] = useState(() => window.matchMedia("(max-width: 40rem)"))
  const [isPhone, setPhone] = useState(query.matches)
  useEffect(() => {
    const look = (): void => setPhone(query.matches)
    look()
    query.addEventListener("change", look)
    return () => query.removeEventListener("change", look)
  }, [query])
  return isPhone
}
