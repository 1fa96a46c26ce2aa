import {
  CALENDARS,
  type Calendar,
  DIGITS,
  type Digits,
  LANGUAGES,
  type Language,
  languageFor,
} from "@wasit/domain/words"

const THEMES = ["auto", "light", "dark"] as const
export type Theme = (typeof THEMES)[number]

/** How one person wants to read on this device. Nothing of it is secret, and nothing of it enters the record. */
export type Preferences = {
  readonly language: Language
  /** `auto` follows the language. */
  readonly digits: Digits | "auto"
  /** The calendar shown first; `auto` follows the language. */
  readonly calendar: Calendar | "auto"
  readonly theme: Theme
  /** Single-key shortcuts can be switched off (WCAG 2.1.4). */
  readonly shortcuts: boolean
}

/** Each language by its own name, in its own script. */
export const LANGUAGE_NAMES = { ar: "العربية", prs: "دری", ps: "پښتو", en: "English" } as const satisfies Record<
  Language,
  string
>

/**
 * Reads what was kept, and falls back to what the browser asks for.
 *
 * @param kept the kept text, or null; a text that does not parse counts as none, for nobody's work depends on it.
 * @param asked the browser's languages, most wanted first.
 */
export function readPreferences(kept: string | null, asked: readonly string[]): Preferences {
  const found = parse(kept)
  return {
    language: oneOf(LANGUAGES, found.language) ?? languageFor(asked),
    digits: oneOf(DIGITS, found.digits) ?? "auto",
    calendar: oneOf(CALENDARS, found.calendar) ?? "auto",
    theme: oneOf(THEMES, found.theme) ?? "auto",
    shortcuts: found.shortcuts !== false,
  }
}

function parse(kept: string | null): Readonly<Record<string, unknown>> {
  if (kept === null) return {}
  try {
    const value: unknown = JSON.parse(kept)
    return typeof value === "object" && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function oneOf<const T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((one) => one === value)
}
