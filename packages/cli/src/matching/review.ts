import { basename } from "node:path"
import type { Words } from "@wasit/domain/words"
import { weightPartWords } from "@wasit/domain/words"
import {
  type Decision,
  explainPair,
  type Judgement,
  type MatchingPlan,
  mergeJudgements,
  type PairExplanation,
  pairKey,
  pairMark,
} from "@wasit/matching"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { isFault, sizeOf, writeBytes } from "../shared/files.ts"
import { columns, type Fault, fill, json, paint, plain, type Tone } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { refuseOutput, writeTables } from "../shared/write-table.ts"
import { fieldNames, lettersIn, placeIn, textIn } from "./evidence.ts"
import { Journal, readJudgements } from "./judgements.ts"
import { percent } from "./pairs-workbook.ts"
import { readPlan, refuseUntrained } from "./plan-file.ts"
import { reviewPage } from "./review-page.ts"
import { REVIEW_PAGE_WORDS } from "./review-page-texts.ts"
import { notesWord, type ReviewPair, readReview } from "./review-sheet.ts"
import { DECISION_WORDS, REVIEW_WORDS } from "./texts.ts"

/** The options of `wasit review`. */
export type ReviewOptions = {
  readonly json?: boolean
  readonly judgements?: string
  readonly plan?: string
  readonly output?: string
  readonly html?: string
  readonly import?: string
}

/** `wasit review`: the match desk in a terminal. The score is hidden until the pair is judged. */
export async function reviewPairs(run: Run, path: string, options: ReviewOptions): Promise<ExitCode | Fault> {
  if (options.html !== undefined && options.import !== undefined)
    return { code: "options-apart", one: "--html", other: "--import" }
  const journalPath = options.judgements ?? `${path}.judgements.jsonl`
  const wrong = refuseOutput(options.output, [path, options.plan, options.import, journalPath], [options.html])
  if (wrong !== null) return wrong
  const given = await readPlan(options.plan)
  if (isFault(given)) return given
  const review = await readReview(path)
  if (isFault(review)) return review
  const { pairs } = review
  const plan = options.plan === undefined ? review.plan : given
  const refusal = refuseUntrained(plan, options.plan)
  if (refusal !== null) return refusal
  if (options.html !== undefined) return writePage(run, options.html, pairs, plan, journalPath)
  const brought = options.import === undefined ? null : await readJudgements(options.import)
  if (isFault(brought)) return brought
  const journal = await Journal.open(journalPath)
  if (isFault(journal)) return journal
  try {
    if (brought === null) await new Desk(run, pairs, journal, plan).sit()
    else await takeIn(run, pairs, journal, brought)
  } finally {
    await journal.close()
  }
  const counts = countsOf(pairs, journal)
  show(run, REVIEW_WORDS.done, { ...counts, path: journal.path }, "strong")
  if (options.output !== undefined) {
    const rows = [...journal.standing.values()].map(({ a, b, decision, reason }) => [a, b, decision ?? "", reason])
    const header = ["id_a", "id_b", "decision", "reason"].map((name) => ({ header: name }))
    const fault = await writeTables(run, options.output, [
      { name: "judgements", columns: header, rows, isRightToLeft: false, isForPrograms: true },
    ])
    if (fault !== null) return fault
  }
  json(run, { pairs: path, judgements: journal.path, counts, judged: [...journal.standing.values()] })
  return counts.judged < counts.all ? EXIT.findings : EXIT.ok
}

/** Writes the page that judges without this command; what stands judged already is not asked there either. */
async function writePage(
  run: Run,
  path: string,
  pairs: readonly ReviewPair[],
  plan: MatchingPlan,
  journalPath: string,
): Promise<ExitCode | Fault> {
  const before = await readJudgements(journalPath)
  if (isFault(before) && before.code !== "file-not-found") return before
  const judged = new Set((isFault(before) ? [] : before).map(({ a, b }) => pairKey(a, b)))
  const open = pairs.filter(({ a, b, decision }) => decision === null && !judged.has(pairKey(a.id, b.id)))
  const fault = await writeBytes(path, await reviewPage(run, open, plan, basename(journalPath)))
  if (fault !== null) return fault
  show(run, REVIEW_PAGE_WORDS.written, { path, count: open.length }, "strong")
  json(run, { html: path, pairs: open.length, bytes: await sizeOf(path) })
  return EXIT.ok
}

/** Takes judgements of this workbook's pairs into the journal. */
async function takeIn(
  run: Run,
  pairs: readonly ReviewPair[],
  journal: Journal,
  brought: readonly Judgement[],
): Promise<void> {
  const known = pairs.map(({ a, b }) => ({ a: a.id, b: b.id, rows: pairMark(a, b) }))
  const { taken, unknown } = mergeJudgements(journal.standing, brought, known)
  for (const judgement of taken) await journal.keep(judgement)
  show(run, REVIEW_PAGE_WORDS.imported, { taken: taken.length, unknown })
}

/** One sitting: pairs in turn, keys as on the match desk. */
class Desk {
  readonly #run: Run
  readonly #journal: Journal
  readonly #plan: MatchingPlan
  readonly #all: number
  readonly #queue: ReviewPair[]
  readonly #done: ReviewPair[] = []
  #isOneScript = false

  constructor(run: Run, pairs: readonly ReviewPair[], journal: Journal, plan: MatchingPlan) {
    this.#run = run
    this.#journal = journal
    this.#plan = plan
    this.#all = pairs.length
    // What the workbook's dropdown decided already is not asked again.
    this.#queue = pairs.filter(({ a, b, decision }) => decision === null && journal.of(a.id, b.id) === null)
  }

  async sit(): Promise<void> {
    if (this.#queue.length === 0) return
    show(this.#run, REVIEW_WORDS.keys, {}, "dim")
    this.#showPair()
    let reason: string | null = null
    for await (const key of this.#run.terminal.keys()) {
      if (reason !== null) {
        const isEnd = key === "\u001b" || key === "\n" || key === "\r"
        if (isEnd) await this.#keepReason(reason)
        if (isEnd) reason = null
        else if (key === "\u007f") reason = [...reason].slice(0, -1).join("")
        // An arrow is no letter of a reason.
        else if (!key.startsWith("\u001b")) reason += key
        continue
      }
      if (key === "q") return
      if (key === "r" && this.#done.length > 0) {
        show(this.#run, REVIEW_WORDS.reasonPrompt)
        reason = ""
      } else await this.#press(key)
      if (this.#queue.length === 0 && reason === null) return
    }
    if (reason !== null) await this.#keepReason(reason)
  }

  async #press(key: string): Promise<void> {
    const decision = DECISION_KEYS.get(key)
    const pair = this.#queue[0]
    if (pair === undefined) return
    if (decision !== undefined) await this.#judge(pair, decision)
    else if (key === UP || key === DOWN) this.#move(key)
    else if (key === "l") {
      this.#isOneScript = !this.#isOneScript
      this.#showPair()
    } else if (key === "z") await this.#undo()
    else if (key === "e") this.#showEvidence(explainPair(pair.a, pair.b, this.#plan))
    else if (key === "?" || key === "r") show(this.#run, REVIEW_WORDS.help)
  }

  /** The pair above or below of those that wait; the one that was shown keeps its place among them. */
  #move(key: typeof UP | typeof DOWN): void {
    if (key === DOWN) this.#queue.push(...this.#queue.splice(0, 1))
    else this.#queue.unshift(...this.#queue.splice(-1))
    this.#showPair()
  }

  async #judge(pair: ReviewPair, decision: Decision): Promise<void> {
    await this.#journal.keep(judgement(pair, decision, ""))
    this.#queue.shift()
    this.#done.push(pair)
    const { probability } = explainPair(pair.a, pair.b, this.#plan)
    const words = { decision: DECISION_WORDS[decision][this.#run.language], percent: percent(this.#run, probability) }
    show(this.#run, REVIEW_WORDS.judged, words, decision === "same" ? "good" : "warn")
    if (this.#queue.length > 0) this.#showPair()
  }

  async #undo(): Promise<void> {
    const pair = this.#done.pop()
    if (pair === undefined) {
      show(this.#run, REVIEW_WORDS.nothingToUndo, {}, "warn")
      return
    }
    await this.#journal.keep(judgement(pair, null, ""))
    this.#queue.unshift(pair)
    show(this.#run, REVIEW_WORDS.undone, { a: pair.a.id, b: pair.b.id }, "warn")
    this.#showPair()
  }

  async #keepReason(reason: string): Promise<void> {
    const pair = this.#done.at(-1)
    const kept = pair === undefined ? null : this.#journal.of(pair.a.id, pair.b.id)
    if (kept === null || reason.trim() === "") return
    await this.#journal.keep({ ...kept, reason: reason.trim() })
    show(this.#run, REVIEW_WORDS.reasonKept, {}, "dim")
  }

  #showPair(): void {
    const pair = this.#queue[0]
    if (pair === undefined) return
    const at = this.#all - this.#queue.length + 1
    show(this.#run, REVIEW_WORDS.pair, { at, all: this.#all, judged: this.#all - this.#queue.length }, "strong")
    let isRewritten = false
    const rows = this.#plan.comparisons.flatMap((comparison): string[][] => {
      const [one, other] = [pair.a, pair.b].map((record) => {
        const letters = this.#isOneScript ? lettersIn(this.#run, record, comparison) : ""
        isRewritten ||= letters !== ""
        return letters || plain(textIn(this.#run, record, comparison))
      })
      if (one === "" && other === "") return []
      const written = [weightPartWords(comparison.id)[this.#run.language], one || "—", other || "—"]
      // Below what is written, the place that it was understood as, where it does not say so itself.
      const understood = [pair.a, pair.b].map((record) => placeIn(this.#run, record, comparison).replace(ISOLATES, ""))
      return understood.every((text) => text === "") ? [written] : [written, ["", ...understood]]
    })
    const notes = pair.notes.map((text) => plain(text) || "—")
    if (pair.notes.some((text) => text !== "")) rows.push([notesWord(this.#run), ...notes])
    for (const text of columns([["", plain(pair.a.id), plain(pair.b.id)], ...rows])) write(this.#run, `  ${text}`)
    if (isRewritten) show(this.#run, REVIEW_WORDS.approximate, {}, "dim")
  }

  /** What speaks for, against, and what is missing: never how much, since the weights add up to the score. */
  #showEvidence({ lanes }: PairExplanation): void {
    const names = (fields: readonly string[]): string => fieldNames(this.#run, fields) || "—"
    const rows = (["for", "against", "missing"] as const).map((lane) => [
      fill(this.#run, REVIEW_WORDS[lane]),
      names(lanes[lane]),
    ])
    for (const text of columns(rows)) write(this.#run, `  ${text}`)
  }
}

/** Columns stand by the letters that are seen. */
const ISOLATES = /[\u2066-\u2069]/g

const [UP, DOWN] = ["\u001b[A", "\u001b[B"] as const

const DECISION_KEYS: ReadonlyMap<string, Decision> = new Map([
  ["j", "same"],
  ["k", "different"],
  ["u", "unsure"],
])

function judgement({ a, b }: ReviewPair, decision: Decision | null, reason: string): Judgement {
  const at = new Date().toISOString().replace(/\.\d+Z$/, "Z")
  return { a: a.id, b: b.id, decision, reason, at, rows: pairMark(a, b) }
}

type Counts = Readonly<Record<"all" | "judged" | Decision, number>>

function countsOf(pairs: readonly ReviewPair[], journal: Journal): Counts {
  const counts = { all: pairs.length, judged: 0, same: 0, different: 0, unsure: 0 }
  for (const { a, b, decision } of pairs) {
    const stands = journal.of(a.id, b.id)?.decision ?? decision
    if (stands === null) continue
    counts.judged++
    counts[stands]++
  }
  return counts
}

/** The desk is for eyes: where standard output is kept for JSON, it is shown on standard error. */
function show(run: Run, words: Words, values: Readonly<Record<string, string | number>> = {}, tone?: Tone): void {
  write(run, paint(run, fill(run, words, values), tone))
}

function write(run: Run, text: string): void {
  if (run.isJson) run.terminal.err(`${text}\n`)
  else run.terminal.out(`${text}\n`)
}
