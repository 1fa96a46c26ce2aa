import {
  type BlindHeader,
  type BlindMode,
  type BlindSide,
  type OutputLevel,
  PARTIES,
  type PartySide,
  SIDES,
} from "./messages.ts"

type ByParty = "blinded" | "tags" | "secret" | "encodings" | "opened" | "wanted"
/** Names a message of a round: its kind, and whose it is where there are several. */
export type MessageKey =
  | `commit:${BlindSide}`
  | `${ByParty}:${PartySide}`
  | `evaluated:f:${PartySide}`
  | "evaluated:b:a"
  | "evaluated:a:b"
  | "draw"
  | "result"
  | `purged:${BlindSide}`
  | `record:${PartySide}:${number}:${number}`

/** Who sends a message, who can read it, and which messages it waits for. */
export interface Route {
  readonly key: MessageKey
  readonly by: BlindSide
  readonly to: readonly BlindSide[]
  readonly after: readonly MessageKey[]
}

const COMMITS = ["commit:a", "commit:b", "commit:f"] as const

/** The other party. */
export const otherOf = (side: PartySide): PartySide => (side === "a" ? "b" : "a")

/** The messages of a round in the order in which they can come; records apart, since they depend on the result. */
export function routesOf(mode: BlindMode, output: OutputLevel): readonly Route[] {
  const last = mode === "keys" ? (["tags:a", "tags:b"] as const) : (["encodings:a", "encodings:b"] as const)
  return [
    { key: "commit:a", by: "a", to: ["b", "f"], after: [] },
    { key: "commit:b", by: "b", to: ["a", "f"], after: [] },
    { key: "commit:f", by: "f", to: ["a", "b"], after: [] },
    ...(mode === "keys" ? keysRoutes() : encodingsRoutes()),
    { key: "draw", by: "f", to: ["a", "b"], after: last },
    ...PARTIES.map((side): Route => ({ key: `opened:${side}`, by: side, to: ["f"], after: ["draw"] })),
    { key: "result", by: "f", to: ["a", "b"], after: ["opened:a", "opened:b"] },
    ...(output === "records" ? wantedRoutes() : []),
    ...SIDES.map(
      (side): Route => ({
        key: `purged:${side}`,
        by: side,
        to: SIDES.filter((each) => each !== side),
        after: ["result"],
      }),
    ),
  ]
}

function keysRoutes(): Route[] {
  return [
    ...PARTIES.map((side): Route => ({ key: `blinded:${side}`, by: side, to: ["f"], after: COMMITS })),
    ...PARTIES.map(
      (side): Route => ({ key: `evaluated:f:${side}`, by: "f", to: ["a", "b"], after: ["blinded:a", "blinded:b"] }),
    ),
    { key: "evaluated:b:a", by: "b", to: ["a", "f"], after: ["evaluated:f:a"] },
    { key: "evaluated:a:b", by: "a", to: ["b", "f"], after: ["evaluated:f:b"] },
    { key: "tags:a", by: "a", to: ["f"], after: ["evaluated:f:a", "evaluated:b:a"] },
    { key: "tags:b", by: "b", to: ["f"], after: ["evaluated:f:b", "evaluated:a:b"] },
  ]
}

function encodingsRoutes(): Route[] {
  return [
    ...PARTIES.map((side): Route => ({ key: `secret:${side}`, by: side, to: [otherOf(side)], after: COMMITS })),
    ...PARTIES.map(
      (side): Route => ({ key: `encodings:${side}`, by: side, to: ["f"], after: ["secret:a", "secret:b"] }),
    ),
  ]
}

function wantedRoutes(): Route[] {
  return PARTIES.map(
    (side): Route => ({ key: `wanted:${side}`, by: side, to: [otherOf(side), "f"], after: ["result"] }),
  )
}

/** The name of a message by its header; null for terms, which come before a round. */
export function messageKey(header: BlindHeader): MessageKey | null {
  switch (header.kind) {
    case "terms":
      return null
    case "evaluated": {
      const { by, for: of } = header
      if (by === "f") return `evaluated:f:${of}`
      if (by === of) return null
      return by === "a" ? "evaluated:a:b" : "evaluated:b:a"
    }
    case "draw":
    case "result":
      return header.kind
    case "record":
      return `record:${header.side}:${header.pair[0]}:${header.pair[1]}`
    case "commit":
      return `commit:${header.side}`
    case "purged":
      return `purged:${header.side}`
    default:
      return `${header.kind}:${header.side}`
  }
}
