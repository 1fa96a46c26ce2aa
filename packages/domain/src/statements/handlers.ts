import type * as v from "valibot"
import { countFigure } from "../release/figure.ts"
import type { Act, Refusal } from "../shared/act.ts"
import type { Handlers } from "../shared/handler.ts"
import { delegationOf, type SessionId, type StatementId } from "../shared/ids.ts"
import type { Wording } from "../shared/language.ts"
import { setIn } from "../shared/set-in.ts"
import { entered } from "../verification/handlers.ts"
import type { Figure, STATEMENTS_ACTS } from "./acts.ts"
import { placesIn } from "./places.ts"
import type { StatementsRefusal } from "./refusals.ts"
import type { StatementsState, StatementsWorld } from "./state.ts"

type Bodies = { readonly [Code in keyof typeof STATEMENTS_ACTS]: v.InferOutput<(typeof STATEMENTS_ACTS)[Code]> }

export const STATEMENTS_HANDLERS: Handlers<Bodies, StatementsWorld, StatementsState, StatementsRefusal> = {
  "statement-recorded/1": {
    refuse: (body, world) => refuseId(world, body.id) ?? refuseSession(world, body.session),
    apply: (slice, body, entry) => ({
      ...slice,
      recorded: setIn(slice.recorded, body.id, { ...body, ...entered(entry) }),
    }),
  },
  "statement-issued/1": {
    refuse(body, world, act) {
      const { corrects } = body
      if (corrects !== null && !world.statements.issued.has(corrects))
        return { code: "statement-unknown", id: corrects }
      return (
        refuseId(world, body.id) ??
        refuseSession(world, body.session) ??
        refuseFigures(body.wording, body.figures, world, act)
      )
    },
    apply: (slice, body, entry) => ({
      ...slice,
      issued: setIn(slice.issued, body.id, { ...body, ...entered(entry), by: delegationOf(entry.actor) }),
    }),
  },
  "communique-proposed/1": {
    refuse(body, world, act) {
      if (body.embargoUntil !== null && body.embargoUntil <= act.at) return { code: "embargo-past" }
      return (
        refuseId(world, body.id) ??
        refuseSession(world, body.session) ??
        refuseFigures(body.wording, body.figures, world, act)
      )
    },
    apply: (slice, body, entry) => ({
      ...slice,
      communiques: setIn(slice.communiques, body.id, { ...body, ...entered(entry) }),
    }),
  },
  "publication-proposed/1": {
    refuse(body, world, act) {
      const hopeless = body.figures.find((figure) => countFigure(world, figure.query, act.at) === null)
      return hopeless === undefined ? null : { code: "figure-unanswerable" }
    },
    apply: (slice, body, entry) => ({
      ...slice,
      publications: setIn(slice.publications, body.proposal, { ...body, ...entered(entry) }),
    }),
  },
}

function refuseId({ statements }: StatementsWorld, id: StatementId): Refusal<StatementsRefusal> | null {
  const isTaken = statements.recorded.has(id) || statements.issued.has(id) || statements.communiques.has(id)
  return isTaken ? { code: "id-taken", id } : null
}

function refuseSession({ talks }: StatementsWorld, session: SessionId | null): Refusal<StatementsRefusal> | null {
  return session === null || talks.sessions.has(session) ? null : { code: "session-unknown", id: session }
}

/** ST1: every number in a text is bound to the record, in every language it is written in, and is what the record says now. */
function refuseFigures(
  wording: Wording,
  figures: readonly Figure[],
  world: StatementsWorld,
  act: Act,
): Refusal<StatementsRefusal> | null {
  const names = new Set(figures.map((figure) => figure.name))
  if (names.size !== figures.length) return { code: "figure-twice" }
  for (const [language, text] of Object.entries(wording)) {
    const places = new Set(placesIn(text ?? ""))
    const unbound = [...places].find((place) => !names.has(place))
    if (unbound !== undefined) return { code: "figure-unbound", name: unbound, language }
    const missing = [...names].find((name) => !places.has(name))
    if (missing !== undefined) return { code: "figure-without-place", name: missing, language }
  }
  for (const figure of figures) {
    // A figure read at another place could have been true there and not here; only here it can be checked.
    if (figure.position !== world.size) return { code: "figure-stale", name: figure.name, record: world.size }
    const value = countFigure(world, figure.query, act.at)
    if (value === null) return { code: "figure-unanswerable", name: figure.name }
    if (value !== figure.value) return { code: "figure-differs", name: figure.name, said: figure.value, record: value }
  }
  return null
}
