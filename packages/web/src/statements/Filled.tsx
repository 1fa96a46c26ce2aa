import { type Figure, fillPlaces, type Wording } from "@wasit/domain"
import { useFormat } from "../i18n/index.ts"
import { Said } from "../process/Said.tsx"

/** A published text with its numbers in their places, in the reader's digits. */
export function Filled({ wording, figures }: { readonly wording: Wording; readonly figures: readonly Figure[] }) {
  const format = useFormat()
  return <Said wording={filled(wording, figures, format.number)} />
}

/** Fills the places of a text in every language. A place that no figure is bound to stays as it is. */
export function filled(wording: Wording, figures: readonly Figure[], say: (n: number) => string): Wording {
  const value = (name: string): string => {
    const figure = figures.find((each) => each.name === name)
    return figure === undefined ? `{${name}}` : say(figure.value)
  }
  return Object.fromEntries(
    Object.entries(wording).map(([language, text]) => [language, fillPlaces(text ?? "", value)]),
  ) as Wording
}
