import type { Instant, ListId } from "@wasit/domain"
import { isRefused } from "@wasit/domain/intake"
import type { Chair } from "../keys/chairs.ts"
import { keepDocument, readDocument } from "../keys/vault.ts"
import { onDisk } from "./disk.ts"
import type { ExampleOrder } from "./intake-jobs.ts"
import { choicesFor, type LocalListKind, newList } from "./local-list.ts"
import type { KeepRefusal, LocalLists } from "./local-lists.ts"
import { takenFrom } from "./taken-file.ts"
import { orFailed, type WorkFailed } from "./work-failed.ts"
import { intakeWorker } from "./workers.ts"

/** As the example's server gives it to the browser of whoever opens it. */
type ExampleDesk = ExampleOrder & { readonly list: ListId | null; readonly supplement: ListId | null }

/** The day the example's lists were read for sealing: their ages are of that day. */
const SEALED_DAY = 18_343

const laying = new Map<string, Promise<KeepRefusal | WorkFailed | null>>()

/**
 * Lays the invented lists on the desk of a list officer of the example, once. They are made here by the same generator
 * that made the sealed ones, so nothing is fetched; a desk of real talks is left as it is.
 *
 * @returns why they could not be made or kept, to be tried again; null when they lie there
 */
export async function layExampleDesk(
  chair: Chair,
  lists: LocalLists,
  at: Instant,
): Promise<KeepRefusal | WorkFailed | null> {
  const desk = `${chair.process}/${chair.member}`
  const under = laying.get(desk) ?? orFailed(lay(desk, lists, at))
  laying.set(desk, under)
  try {
    return await under
  } finally {
    // What was cut short is tried again with the next look; what lies there is found on the disk.
    laying.delete(desk)
  }
}

async function lay(desk: string, lists: LocalLists, at: Instant): Promise<KeepRefusal | null> {
  const example = await readDocument<ExampleDesk>(`${desk}/example-lists`)
  if (example === undefined || (await readDocument(`${desk}/example-laid`)) === example.seed) return null
  const made = await intakeWorker.run("example", example)
  if (made === null) return null
  const laid: readonly (readonly [Laid, Uint8Array])[] = [
    [{ id: "example-claims", kind: "claim", fileName: "claims.csv", list: example.list }, made.claimed],
    ...(example.supplement === null
      ? []
      : [
          [
            { id: "example-more", kind: "claim", fileName: "more-claims.csv", list: example.supplement },
            made.supplement,
          ] as const,
        ]),
    [{ id: "example-register", kind: "register", fileName: "register.csv", list: null }, made.register],
  ]
  for (const [one, bytes] of laid) {
    const refusal = await keepList(lists, one, bytes, at)
    if (refusal !== null) return refusal
  }
  return onDisk(() => keepDocument(`${desk}/example-laid`, example.seed))
}

type Laid = {
  readonly id: string
  readonly kind: LocalListKind
  readonly fileName: string
  readonly list: ListId | null
}

async function keepList(lists: LocalLists, laid: Laid, bytes: Uint8Array, at: Instant): Promise<KeepRefusal | null> {
  const book = await intakeWorker.run("read", { bytes, choices: {} })
  const file = book === null || isRefused(book) ? book : takenFrom(laid.fileName, bytes, book)
  if (file === null || isRefused(file)) return null
  const sheet = file.first
  const list = withMarks(newList(laid.id, laid.kind, file, at))
  const read = await intakeWorker.run("understand", { sheet, choices: choicesFor(list, {}, SEALED_DAY) })
  if (read === null || isRefused(read)) return null
  // Where the story is not told so far, its claims are still to be sealed.
  const isKept = laid.kind === "register" || laid.list !== null
  const version = { version: 1, at, list: laid.list, entries: read.rows.map((row) => row.entry) }
  const done = await lists.begin(isKept ? { ...list, versions: [version] } : list)
  return "code" in done ? done : null
}

/** The holder's own mark beside each name of a register ("died", "released") is read as a note. */
function withMarks(list: ReturnType<typeof newList>): ReturnType<typeof newList> {
  const column = list.sheet.rows[0]?.cells.indexOf("status") ?? -1
  if (column < 0) return list
  return { ...list, choices: { ...list.choices, chosen: { [`c${column + 1}`]: "notes" } } }
}
