import { type ComponentChildren, createContext } from "preact"
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from "preact/hooks"
import { useText } from "../i18n/Reading.tsx"
import { Button, IconButton } from "./Button.tsx"
import { UI_TEXTS } from "./texts.ts"
import "./toast.css"

type Toast = { readonly id: number; readonly text: string; readonly undo: (() => void) | null }
/** Says something, and gives what takes it away again. */
type Say = (text: string, options?: { readonly undo?: () => void }) => () => void

const ToastContext = createContext<Say | null>(null)
const STAYS_MS = 8000

/** Says what was just done, in a corner, with a way back; read out politely. */
export function ToastProvider({ children }: { readonly children: ComponentChildren }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const next = useRef(1)
  const drop = useCallback((id: number) => setToasts((old) => old.filter((toast) => toast.id !== id)), [])
  const say = useCallback<Say>(
    (text, options) => {
      const toast = { id: next.current++, text, undo: options?.undo ?? null }
      // The same words twice would only hide more of the page; what can be undone stays, each for itself.
      const others = (old: readonly Toast[]) => old.filter((one) => one.undo !== null || one.text !== text)
      setToasts((old) => [...others(old).slice(-2), toast])
      return () => drop(toast.id)
    },
    [drop],
  )
  const value = useMemo(() => say, [say])
  return (
    <ToastContext.Provider value={value}>
      {children}
      <div class="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} onDrop={drop} />
        ))}
      </div>
    </ToastContext.Provider>
  )
}

/** `toast("61 rows changed.", { undo })`. What has an undo stays until it is dismissed; the rest goes by itself. */
export function useToast(): Say {
  const say = useContext(ToastContext)
  if (say === null) throw new Error("this component stands outside ToastProvider")
  return say
}

/**
 * The way back of the newest step of one piece of work: the next step's takes its place. It goes when the work is done
 * (`forget`) or left, for what was signed is not undone.
 */
export function useUndoToast() {
  const say = useToast()
  const dropLast = useRef<() => void>(() => undefined)
  const forget = useCallback(() => dropLast.current(), [])
  const offer = useCallback(
    (text: string, undo: () => void) => {
      dropLast.current()
      dropLast.current = say(text, { undo })
    },
    [say],
  )
  useEffect(() => forget, [forget])
  return { offer, forget }
}

function ToastLine({ toast, onDrop }: { readonly toast: Toast; readonly onDrop: (id: number) => void }) {
  const t = useText(UI_TEXTS)
  const { id, text, undo } = toast
  useEffect(() => {
    // Nobody is hurried (WCAG 2.2.1): what can be undone waits for its reader.
    if (undo !== null) return
    const timer = setTimeout(() => onDrop(id), STAYS_MS)
    return () => clearTimeout(timer)
  }, [id, undo, onDrop])
  return (
    <div class="toast">
      <span class="toast-text">{text}</span>
      {undo === null ? null : (
        <Button
          kind="quiet"
          icon="undo"
          onPress={() => {
            undo()
            onDrop(id)
          }}
        >
          {t("undo")}
        </Button>
      )}
      <IconButton icon="close" label={t("dismiss")} onPress={() => onDrop(id)} />
    </div>
  )
}
