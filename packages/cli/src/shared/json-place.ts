/** A place in a text as editors count it: lines and columns from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

type State = "value" | "first value" | "key" | "first key" | "colon" | "after"

const TOKEN =
  /[ \t\r\n]*([{}[\],:]|"(?:[^"\\\r\n\t]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)/giuy

/** Where a text that is no JSON stops being it. What `JSON.parse` throws says so of some faults alone, and in other words by version. */
export function jsonFault(text: string): Place {
  const open: string[] = []
  let state: State | null = "value"
  let end = 0
  for (const token of text.matchAll(TOKEN)) {
    state = afterToken(state, token[1]!, open)
    if (state === null) break
    end = token.index + token[0].length
  }
  return placeAt(text, end + /^[ \t\r\n]*/u.exec(text.slice(end))![0].length)
}

/** The place of the letter at an index. */
export function placeAt(text: string, index: number): Place {
  const lines = text.slice(0, index).split("\n")
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}

/** What may come after a token; null: it may not stand here. `open` are the brackets that wait for their end. */
function afterToken(state: State, token: string, open: string[]): State | null {
  if (state === "colon") return token === ":" ? "value" : null
  if (state === "key" || (state === "first key" && token !== "}")) return token.startsWith('"') ? "colon" : null
  if (state === "after" || token === "}" || token === "]") return afterValue(state, token, open)
  if (token === "," || token === ":") return null
  if (token !== "{" && token !== "[") return "after"
  open.push(token)
  return token === "{" ? "first key" : "first value"
}

function afterValue(state: State, token: string, open: string[]): State | null {
  const within = open.at(-1)
  if (token === "," && within !== undefined) return within === "{" ? "key" : "value"
  if (state === "value" || within !== { "}": "{", "]": "[" }[token] || within === undefined) return null
  open.pop()
  return "after"
}
