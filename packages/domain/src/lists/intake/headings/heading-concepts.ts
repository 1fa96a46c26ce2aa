import type { EVENTS } from "./heading-events.ts"
import type { PEOPLE } from "./heading-people.ts"
import type { THINGS } from "./heading-things.ts"

/** What a word of a heading speaks of. */
export type Concept = keyof typeof EVENTS | keyof typeof PEOPLE | keyof typeof THINGS

/** Words of headings of one language by what they speak of, in the form of the events' words. */
export type HeadingWords = Readonly<Partial<Record<Concept, string>>>
