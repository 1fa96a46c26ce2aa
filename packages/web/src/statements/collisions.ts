import {
  countFigure,
  type DelegationId,
  divergence,
  type Figure,
  type FigureQuery,
  isOpposite,
  LANGUAGES,
  type Language,
  type ProcessState,
  placesIn,
  publicStatements,
  type SessionId,
  type StatementId,
  type TopicSays,
} from "@wasit/domain"
import { numbersIn } from "./numbers-in-text.ts"
import { figureChoices } from "./statements-model.ts"

/** What a text collides with before it is signed. */
export type Collision =
  | { readonly kind: "differs"; readonly name: string; readonly said: number; readonly record: number | null }
  | { readonly kind: "no-place"; readonly name: string; readonly language: Language }
  | { readonly kind: "unbound"; readonly name: string; readonly language: Language }
  /** A number typed by hand, and the questions that the record answers with the same number. */
  | {
      readonly kind: "by-hand"
      readonly number: string
      readonly languages: readonly Language[]
      readonly equals: readonly FigureQuery[]
    }
  /** A number or a day that some language versions hold and others do not. */
  | {
      readonly kind: "versions"
      readonly what: "number" | "day"
      readonly said: string
      readonly present: readonly Language[]
      readonly missing: readonly Language[]
    }
  /** A party is called by another name than the agreed one. */
  | { readonly kind: "designation"; readonly party: DelegationId; readonly words: string; readonly language: Language }
  | { readonly kind: "said-otherwise"; readonly name: string; readonly value: number; readonly statement: StatementId }
  | { readonly kind: "topic"; readonly topic: string; readonly by: DelegationId }

const BLOCKING: ReadonlySet<Collision["kind"]> = new Set(["differs", "no-place", "unbound"])
/** True where the text could not enter the record so. */
export const isBlocking = ({ kind }: Collision): boolean => BLOCKING.has(kind)

type Versions = Readonly<Partial<Record<Language, string | undefined>>>

export type TextDraft = {
  readonly wording: Versions
  readonly figures: readonly Figure[]
  readonly session: SessionId | null
  readonly topics: readonly { readonly topic: string; readonly says: TopicSays }[]
  readonly by: DelegationId
}

/** Holds a text against the record, against what was said before, and its language versions against one another. */
export function collisionsOf(world: ProcessState, draft: TextDraft, now: string): readonly Collision[] {
  return [
    ...figureCollisions(world, draft, now),
    ...placeCollisions(draft),
    ...numberCollisions(world, draft, now),
    ...versionCollisions(draft.wording, yearOf(now)),
    ...designationCollisions(world, draft.wording),
    ...topicCollisions(world, draft),
  ]
}

function figureCollisions(world: ProcessState, { figures }: TextDraft, now: string): Collision[] {
  const before = publicStatements(world, now)
  return figures.flatMap(({ name, query, value }): Collision[] => {
    const record = countFigure(world, query, now)
    const differs: Collision[] = record === value ? [] : [{ kind: "differs", name, said: value, record }]
    const otherwise = before.flatMap((statement): Collision[] => {
      const other = statement.figures.find((each) => isSame(each.query, query) && each.value !== value)
      return other === undefined ? [] : [{ kind: "said-otherwise", name, value: other.value, statement: statement.id }]
    })
    return [...differs, ...otherwise]
  })
}

function placeCollisions({ wording, figures }: TextDraft): Collision[] {
  const names = figures.map((figure) => figure.name)
  return written(wording).flatMap(([language, text]): Collision[] => {
    const places = new Set(placesIn(text))
    return [
      ...names.filter((name) => !places.has(name)).map((name) => ({ kind: "no-place", name, language }) as const),
      ...[...places]
        .filter((name) => !names.includes(name))
        .map((name) => ({ kind: "unbound", name, language }) as const),
    ]
  })
}

function numberCollisions(world: ProcessState, { wording }: TextDraft, now: string): Collision[] {
  const byNumber = new Map<string, Language[]>()
  for (const [language, text] of written(wording))
    for (const number of numbersIn(text, yearOf(now)).numbers)
      byNumber.set(number, [...(byNumber.get(number) ?? []), language])
  const choices = byNumber.size === 0 ? [] : figureChoices(world, now)
  return [...byNumber].map(([number, languages]) => {
    // A nought is the answer to many questions; that it equals one says nothing.
    const equals = number === "0" ? [] : choices.filter(({ value }) => value === Number(number))
    return { kind: "by-hand", number, languages, equals: equals.map(({ query }) => query) }
  })
}

/** Numbers and days that not every language version of a text holds. */
export function versionCollisions(wording: Versions, year: number): Extract<Collision, { kind: "versions" }>[] {
  const said = written(wording).map(([language, text]) => ({ language, ...numbersIn(text, year) }))
  const compare = (what: "number" | "day", key: "numbers" | "days") =>
    [...new Set(said.flatMap((each) => each[key]))].flatMap((one) => {
      const present = said.filter((each) => each[key].includes(one)).map((each) => each.language)
      const missing = said.filter((each) => !each[key].includes(one)).map((each) => each.language)
      return missing.length === 0 ? [] : [{ kind: "versions", what, said: one, present, missing } as const]
    })
  return [...compare("number", "numbers"), ...compare("day", "days")]
}

function designationCollisions({ process }: ProcessState, wording: Versions): Collision[] {
  return process.delegations.flatMap(({ id, selfDesignation, label }) =>
    written(wording).flatMap(([language, text]): Collision[] => {
      const words = selfDesignation?.[language]
      const isUsed = words !== undefined && words !== label[language] && text.includes(words)
      return isUsed ? [{ kind: "designation", party: id, words, language }] : []
    }),
  )
}

function topicCollisions(world: ProcessState, { session, topics, by }: TextDraft): Collision[] {
  if (session === null) return []
  const { rows } = divergence(world, session)
  return topics.flatMap(({ topic, says }) =>
    [...(rows.find((row) => row.topic === topic)?.says ?? [])]
      .filter(([other, theirs]) => other !== by && isOpposite({ topic, says }, [{ topic, says: theirs }]))
      .map(([other]) => ({ kind: "topic", topic, by: other }) as const),
  )
}

const written = (wording: Versions): [Language, string][] =>
  LANGUAGES.flatMap((language): [Language, string][] => {
    const text = wording[language]
    return text === undefined || text.trim() === "" ? [] : [[language, text]]
  })

const isSame = (one: FigureQuery, other: FigureQuery): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The year dates without one are taken to be in. */
export const yearOf = (now: string): number => Number(now.slice(0, 4))
