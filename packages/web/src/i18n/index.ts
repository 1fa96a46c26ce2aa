/** What pages need to speak: texts of their own, and everything written alike in all of them. */
export { defineTexts, type Texts } from "./define-texts.ts"
export type { Format } from "./format.ts"
export { LANGUAGE_NAMES, type Preferences, type Theme } from "./preferences.ts"
export { NamesProvider, ReadingProvider, useFormat, useLanguage, usePreferences, useText } from "./Reading.tsx"
