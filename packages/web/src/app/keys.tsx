import { type ComponentChildren, createContext } from "preact"
import { useContext, useEffect, useMemo, useState } from "preact/hooks"
import type { KeyHint } from "../ui/KeyStrip.tsx"

type Keys = { readonly keys: readonly KeyHint[]; readonly set: (keys: readonly KeyHint[]) => void }
const KeysContext = createContext<Keys | null>(null)

/** Holds the keys of the page that is open, for the window that `?` opens. */
export function KeysProvider({ children }: { readonly children: ComponentChildren }) {
  const [keys, set] = useState<readonly KeyHint[]>([])
  const value = useMemo(() => ({ keys, set }), [keys])
  return <KeysContext.Provider value={value}>{children}</KeysContext.Provider>
}

/** Names a page's keys in the window that `?` opens. Pass an array that changes only when its content does. */
export function useKeyLegend(keys: readonly KeyHint[]): void {
  const { set } = useKeys()
  useEffect(() => {
    set(keys)
    return () => set([])
  }, [keys, set])
}

/** The keys of the page that is open. */
export function useKeys(): Keys {
  const keys = useContext(KeysContext)
  if (keys === null) throw new Error("this component stands outside KeysProvider")
  return keys
}
