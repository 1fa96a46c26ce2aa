import { DIRECTION, type Digits, type Language, type NameOf, TAG, type Values, type Words } from "@wasit/domain/words"
import { type ComponentChildren, createContext } from "preact"
import { useCallback, useContext, useLayoutEffect, useMemo, useState } from "preact/hooks"
import type { Texts } from "./define-texts.ts"
import { type Format, formatOf } from "./format.ts"
import { type Preferences, readPreferences } from "./preferences.ts"

const KEY = "wasit.preferences"

type Reading = {
  readonly preferences: Preferences
  readonly change: (part: Partial<Preferences>) => void
  readonly format: Format
}

const ReadingContext = createContext<Reading | null>(null)

/** Gives everything inside it the reader's language, digits, calendar and theme, and keeps them on this device. */
export function ReadingProvider({ children }: { readonly children: ComponentChildren }) {
  const [preferences, setPreferences] = useState(kept)
  const change = useCallback((part: Partial<Preferences>) => setPreferences((old) => ({ ...old, ...part })), [])
  const format = useMemo(() => formatOf(preferences), [preferences])
  useLayoutEffect(() => {
    applyToDocument(preferences, format.digits)
    localStorage.setItem(KEY, JSON.stringify(preferences))
  }, [preferences, format])
  const value = useMemo(() => ({ preferences, change, format }), [preferences, change, format])
  return <ReadingContext.Provider value={value}>{children}</ReadingContext.Provider>
}

/** The reader's preferences and how to change them. */
export function usePreferences(): readonly [Preferences, (part: Partial<Preferences>) => void] {
  const { preferences, change } = useReading()
  return [preferences, change]
}

const NamesContext = createContext<NameOf | undefined>(undefined)

/** Gives everything inside it the names of a process: a refusal says who and where by them, not by ids. */
export function NamesProvider(props: { readonly nameOf: NameOf; readonly children: ComponentChildren }) {
  return <NamesContext.Provider value={props.nameOf}>{props.children}</NamesContext.Provider>
}

/** Numbers, dates and shared words in the reader's language. */
export function useFormat(): Format {
  const { format } = useReading()
  const known = useContext(NamesContext)
  return useMemo(
    () => ({ ...format, refusal: (refusal, nameOf = known) => format.refusal(refusal, nameOf) }),
    [format, known],
  )
}

/** The reader's language and its direction. */
export function useLanguage(): {
  readonly language: Language
  readonly direction: "ltr" | "rtl"
  readonly tag: string
} {
  const { language } = useReading().format
  return { language, direction: DIRECTION[language], tag: TAG[language] }
}

/** `t("key", { n: 3 })` for a feature's texts. Throws where a text's place gets no value. */
export function useText<T extends Texts>(texts: T): (key: keyof T, values?: Values) => string {
  const { format } = useReading()
  return useCallback((key, values) => format.say(texts[key] as Words, values), [texts, format])
}

function useReading(): Reading {
  const reading = useContext(ReadingContext)
  if (reading === null) throw new Error("this component stands outside ReadingProvider")
  return reading
}

/** `?lang=ar` in the address wins once, so that a link can be sent in the language of whoever gets it. */
function kept(): Preferences {
  const preferences = readPreferences(localStorage.getItem(KEY), navigator.languages)
  const asked = new URL(location.href).searchParams.get("lang")
  return asked === null
    ? preferences
    : readPreferences(JSON.stringify({ ...preferences, language: asked }), [preferences.language])
}

function applyToDocument({ language, theme }: Preferences, digits: Digits): void {
  const root = document.documentElement
  root.lang = TAG[language]
  root.dir = DIRECTION[language]
  root.dataset.digits = digits
  if (theme === "auto") delete root.dataset.theme
  else root.dataset.theme = theme
}
