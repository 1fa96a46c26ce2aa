import { formatNumber } from "@wasit/domain/words"
import { compareNames, type Name, readName, type TokenPair } from "@wasit/matching/names"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { columns, fill, json, line, plain, tell } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { EXPLAIN_WORDS, HOW_WORDS, KINSHIP_WORDS, RELATION_WORDS, ROLE_WORDS } from "./texts.ts"

/** `wasit names explain`: how two names were understood, which words were paired, and what that comes to. */
export function explainNames(run: Run, a: string, b: string): ExitCode {
  const [x, y] = [readName(a), readName(b)]
  const found = compareNames(a, b)
  tell(run, EXPLAIN_WORDS.understood, {}, "strong")
  for (const [raw, name] of [
    [a, x],
    [b, y],
  ] as const) {
    line(run, ` ${plain(raw)}`)
    line(run, `   ${understood(run, name)}`)
  }
  tell(run, EXPLAIN_WORDS.paired, {}, "strong")
  for (const text of columns(found.explanation.map((pair) => pairRow(run, pair)))) line(run, ` ${text}`)
  const relation = found.level === "missing" ? "missing" : found.relation
  tell(run, EXPLAIN_WORDS.verdict, {
    score: formatNumber(found.score, run.language, undefined, 3),
    relation: RELATION_WORDS[relation][run.language],
    bits: bits(run, found.centibits),
  })
  if (found.kinship !== null) tell(run, KINSHIP_WORDS[found.kinship], {}, "warn")
  tell(run, found.score >= 0.5 ? EXPLAIN_WORDS.maybe : EXPLAIN_WORDS.not)
  json(run, { a: understoodJson(a, x), b: understoodJson(b, y), ...found, relation })
  return EXIT.ok
}

function understood(run: Run, { tokens, father }: Name): string {
  const words = tokens.map(({ text, role }) => `${plain(text)} (${ROLE_WORDS[role][run.language]})`)
  const his = father.map(({ text }) => `${plain(text)} (${EXPLAIN_WORDS.father[run.language]})`)
  return [...words, ...his].join(" · ") || fill(run, EXPLAIN_WORDS.nothing)
}

function understoodJson(raw: string, { folded, script, tokens, father }: Name): unknown {
  const word = ({ text, role, centibits }: Name["tokens"][number]): unknown => ({ text, role, centibits })
  return { raw, folded, script, words: tokens.map(word), father: father.map(word) }
}

const bits = (run: Run, centibits: number): string => formatNumber(centibits / 100, run.language, undefined, 1)

function pairRow(run: Run, { a, b, how, role, similarity, centibits }: TokenPair): string[] {
  return [
    plain(a ?? "—"),
    how === "alone" ? "" : how === "same" ? "=" : "~",
    plain(b ?? "—"),
    fill(run, HOW_WORDS[how]),
    ROLE_WORDS[role][run.language],
    fill(run, EXPLAIN_WORDS.bits, { bits: bits(run, centibits) }),
    how === "alone" ? "" : formatNumber(similarity / 1000, run.language, undefined, 2),
  ]
}
