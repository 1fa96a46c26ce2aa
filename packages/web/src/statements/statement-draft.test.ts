import { expect, test } from "vitest"
import { A, planned } from "../release/release.test-support.ts"
import {
  EMPTY_DRAFT,
  issuedBody,
  jointBody,
  withFigure,
  withNumberBound,
  withoutFigure,
  withPlace,
} from "./statement-draft.ts"

const FINAL = { kind: "on-final-list", by: A } as const

test("a number typed by hand becomes the place of a figure in every language, whatever its digits", () => {
  const wording = { en: "All 50 of 500", ar: "٥٠ اسماً", ps: "۵۰ نومونه" }
  const draft = withNumberBound({ ...EMPTY_DRAFT, wording }, FINAL, { value: 50, position: 7 })
  const [figure] = draft.figures
  expect(draft.figures).toHaveLength(1)
  expect(draft.wording).toEqual({
    en: `All {${figure?.name}} of 500`,
    ar: `{${figure?.name}} اسماً`,
    ps: `{${figure?.name}} نومونه`,
  })
})

test("a figure is bound once, put where it is missing, and taken out with its places", () => {
  const once = withFigure({ ...EMPTY_DRAFT, wording: { en: "Names:", ar: "" } }, FINAL, 50, 7)
  expect(withFigure(once, FINAL, 50, 7)).toEqual(once)
  const name = once.figures[0]?.name ?? ""
  const put = withPlace(once, name, "ar")
  expect(put.wording).toEqual({ en: `Names: {${name}}`, ar: "" })
  expect(withPlace(put, name, "ar")).toEqual(put)
  expect(withPlace({ ...once, wording: {} }, name, "ar").wording).toEqual({ ar: `{${name}}` })
  expect(withoutFigure(put, name)).toEqual({ ...once, figures: [], wording: { en: "Names: ", ar: "" } })
})

test("a figure enters at the place where its text enters, and an empty text is no act", () => {
  const draft = withFigure({ ...EMPTY_DRAFT, wording: { en: "{n}" } }, FINAL, 50, 1)
  const world = { ...planned(), size: 12 }
  expect(issuedBody("statement_a", "statement", draft, world)?.figures).toMatchObject([{ value: 50, position: 12 }])
  expect(issuedBody("statement_b", "statement_a", draft, world)).toMatchObject({
    kind: "correction",
    corrects: "statement_a",
  })
  expect(issuedBody("statement_a", "read-out", draft, world)).toBeNull()
  expect(issuedBody("statement_a", "statement", EMPTY_DRAFT, world)).toBeNull()
  const ids = { id: "statement_a", proposal: "proposal_a" } as const
  expect(jointBody(ids, draft, world)).toMatchObject({ ...ids, embargoUntil: null, session: null })
})
