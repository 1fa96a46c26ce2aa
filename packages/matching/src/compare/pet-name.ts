import { PET_NAMES } from "../resources/pet-names.ts"

/** The words of a folded name, the first of which may be a pet form, and what it is called for. */
interface Called {
  /** The names, by number, that the first word is a form of. */
  readonly names: readonly number[]
  /** The name, by number, that the first word is in full; -1: none. */
  readonly whole: number
  readonly rest: string
}

/** What a folded name's first word is a form of; null: no table has it. */
export function calledBy(name: string): Called | null {
  const end = name.indexOf(" ")
  const first = plain(end < 0 ? name : name.slice(0, end))
  const names = FORMS.get(first)
  if (names === undefined) return null
  return { names, whole: WHOLE.get(first) ?? -1, rest: end < 0 ? "" : plain(name.slice(end + 1)) }
}

/** Whether one is a short form or a pet form of the other, and what follows both is no other name. */
export function arePetForms(a: Called, b: Called): boolean {
  const isFormOf = a.names.includes(b.whole) || b.names.includes(a.whole)
  return isFormOf && (a.rest === "" || b.rest === "" || a.rest[0] === b.rest[0])
}

/** Of millions of values hardly any has a mark. */
function plain(text: string): string {
  return ASCII.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "")
}

const ASCII = /^\p{ASCII}*$/u

/** The names that each form is of, and the name that each whole one is, by numbers. */
const [FORMS, WHOLE] = numbered()

function numbered(): readonly [ReadonlyMap<string, readonly number[]>, ReadonlyMap<string, number>] {
  const [forms, whole] = [new Map<string, number[]>(), new Map<string, number>()]
  for (const line of PET_NAMES) {
    const words = plain(line).split(" ")
    // A name that stands on several lines, in several languages, is one.
    const own = whole.get(words[0]!) ?? whole.size
    whole.set(words[0]!, own)
    for (const word of words) forms.set(word, [...(forms.get(word) ?? []), own])
  }
  return [forms, whole]
}
