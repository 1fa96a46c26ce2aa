import {
  type BodyOf,
  countFigure,
  type Deadline,
  type Figure,
  type FigureQuery,
  LANGUAGES,
  type ProcessState,
  type ProposalId,
  placesIn,
  type SessionId,
  type StatementId,
} from "@wasit/domain"
import { foldDigits } from "@wasit/domain/words"
import { type WordingDraft, wordingOf } from "../process/wording-draft.ts"
import { placeName } from "./statements-model.ts"
import { type TopicsDraft, topicsOf } from "./TopicsField.tsx"

/** What is being written: a statement, a read-out, a joint text, or the correction of an own text by its id. */
export type DraftKind = "statement" | "read-out" | "joint" | StatementId

/** A text as it lies on the desk of its author. Nobody else sees it before it is signed. */
export type StatementDraft = {
  readonly wording: WordingDraft
  /** The figures chosen, each with the number the record answered when it was chosen. */
  readonly figures: readonly Figure[]
  readonly session: SessionId | null
  readonly topics: TopicsDraft
  readonly embargo: Deadline | null
}

export const EMPTY_DRAFT: StatementDraft = { wording: {}, figures: [], session: null, topics: {}, embargo: null }

/** Adds a figure under a name of its own; a question that is bound already is not bound twice. */
export function withFigure(draft: StatementDraft, query: FigureQuery, value: number, position: number): StatementDraft {
  if (draft.figures.some((each) => JSON.stringify(each.query) === JSON.stringify(query))) return draft
  const name = placeName(
    query,
    draft.figures.map((each) => each.name),
  )
  return { ...draft, figures: [...draft.figures, { name, query, value, position }] }
}

/** Takes a figure out, and its places with it. */
export function withoutFigure(draft: StatementDraft, name: string): StatementDraft {
  const wording = mapTexts(draft.wording, (text) => text.replaceAll(`{${name}}`, "").replaceAll("  ", " "))
  return { ...draft, wording, figures: draft.figures.filter((each) => each.name !== name) }
}

/** Puts a place at the end of every written text that lacks it; where nothing is written, into `own`. */
export function withPlace(draft: StatementDraft, name: string, own: (typeof LANGUAGES)[number]): StatementDraft {
  const isWritten = LANGUAGES.some((language) => (draft.wording[language] ?? "") !== "")
  const base = isWritten ? draft.wording : { ...draft.wording, [own]: " " }
  const wording = mapTexts(base, (text) =>
    text === "" || placesIn(text).includes(name) ? text : `${text.trimEnd()} {${name}}`.trimStart(),
  )
  return { ...draft, wording }
}

/** Binds a number typed by hand: the figure is added, and its place stands where the number stood, in every language. */
export function withNumberBound(
  draft: StatementDraft,
  query: FigureQuery,
  at: Pick<Figure, "value" | "position">,
): StatementDraft {
  const next = withFigure(draft, query, at.value, at.position)
  const name = next.figures.find((each) => JSON.stringify(each.query) === JSON.stringify(query))?.name ?? ""
  const wording = mapTexts(next.wording, (text) =>
    text.replaceAll(WRITTEN_NUMBER, (found) =>
      Number(foldDigits(found).replaceAll(",", "")) === at.value ? `{${name}}` : found,
    ),
  )
  return { ...next, wording }
}

const WRITTEN_NUMBER = /[\d٠-٩۰-۹]+(?:[,٬][\d٠-٩۰-۹]{3})*/g

/** Takes the record's present number for a figure. */
export function withValue(draft: StatementDraft, name: string, value: number): StatementDraft {
  return { ...draft, figures: draft.figures.map((each) => (each.name === name ? { ...each, value } : each)) }
}

/** The figures as they enter: read at the place where the text enters. The number is the one the author saw. */
export const figuresAt = (draft: StatementDraft, world: ProcessState): Figure[] =>
  draft.figures.map((figure) => ({ ...figure, position: world.size }))

/** True where a figure that the author saw is another one by now. */
export const isMoved = ({ query, value }: Figure, world: ProcessState, now: string): boolean =>
  countFigure(world, query, now) !== value

/** The act of a statement, a read-out or a correction; null while it is not whole. */
export function issuedBody(
  id: StatementId,
  kind: Exclude<DraftKind, "joint">,
  draft: StatementDraft,
  world: ProcessState,
): BodyOf<"statement-issued/1"> | null {
  const wording = wordingOf(draft.wording)
  const isReadOut = kind === "read-out"
  if (wording === null || (isReadOut && draft.session === null)) return null
  const isCorrection = kind !== "statement" && kind !== "read-out"
  return {
    id,
    kind: isCorrection ? "correction" : kind,
    corrects: isCorrection ? kind : null,
    wording,
    session: draft.session,
    topics: isReadOut ? topicsOf(draft.topics) : [],
    figures: figuresAt(draft, world),
    about: draft.session === null ? [] : [draft.session],
  }
}

/** The act of a joint text; null while it is not whole. */
export function jointBody(
  ids: { readonly id: StatementId; readonly proposal: ProposalId },
  draft: StatementDraft,
  world: ProcessState,
): BodyOf<"communique-proposed/1"> | null {
  const wording = wordingOf(draft.wording)
  if (wording === null) return null
  return {
    ...ids,
    wording,
    session: draft.session,
    figures: figuresAt(draft, world),
    embargoUntil: draft.embargo?.at ?? null,
  }
}

const mapTexts = (wording: WordingDraft, change: (text: string) => string): WordingDraft =>
  Object.fromEntries(Object.entries(wording).map(([language, text]) => [language, change(text ?? "")]))
