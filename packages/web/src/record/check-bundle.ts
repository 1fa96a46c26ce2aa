import {
  adoptedPolicy,
  apply,
  authorKey,
  type CheckedSheet,
  type Compartment,
  checkSheets,
  EMPTY_STATE,
  type MemberId,
  type ProcessState,
  type RecordEntry,
  replay,
} from "@wasit/domain"
import {
  encodeEntries,
  type Json,
  mapReader,
  parseCanonical,
  parseEntries,
  parseTilePath,
  readTar,
  sheetDigest,
  type VerifyOptions,
  verifierKeyOrNull,
  verifyRecord,
} from "@wasit/record"

/** What is wrong with a record, and where: an entry's index, or null where it is a whole file. */
export type RecordFinding = { readonly code: string; readonly index: number | null; readonly path: string | null }

/** What a full check found. Nothing wrong: `findings` is empty. */
export type RecordCheck = {
  readonly size: number
  readonly entries: number
  /** Bodies that this chair was not given, and sealed documents it could not open. */
  readonly unread: number
  readonly isPolicyMet: boolean
  /** The sheet of every closed session, with what each signature under it is worth. */
  readonly sheets: readonly CheckedSheet[]
  readonly findings: readonly RecordFinding[]
}

export type CheckOptions = Pick<VerifyOptions, "openSealed" | "verifier" | "progress">

/** The files of a bundle; null where it is not one. */
export function bundleFiles(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  const files = readTar(bytes)
  return "code" in files ? null : files
}

/**
 * Checks a bundle whole, as the offline verifier does: every hash, signature, counter and proof, every body at hand, and
 * every act against the rules in force at its place.
 */
export async function checkBundle(
  files: ReadonlyMap<string, Uint8Array>,
  options: CheckOptions = {},
): Promise<RecordCheck> {
  let state: ProcessState = EMPTY_STATE
  const entries: RecordEntry[] = []
  const documentOf = async (digest: string): Promise<Json | null> => {
    const hex = digest.slice("sha256:".length)
    const clear = files.get(`bodies/${hex}`)
    if (clear !== undefined) return jsonOf(clear)
    const sealed = files.get(`sealed/${hex}`)
    const opened = sealed === undefined ? null : await options.openSealed?.(hex, sealed)
    return jsonOf(opened ?? null)
  }
  const report = await verifyRecord(mapReader(files), {
    ...options,
    keyFor: ({ header, body }) =>
      verifierKeyOrNull(authorKey(state, { act: header.act, actor: header.actor as MemberId, body })),
    onEntry: async ({ index, header, body }) => {
      const parts = new Map<string, Json>()
      for (const digest of partsIn(body)) {
        const part = await documentOf(digest)
        if (part !== null) parts.set(digest, part)
      }
      const { act, at } = header
      // The parse edge: the header was read strictly, and the domain checks what it says.
      const actor = header.actor as MemberId
      const entry: RecordEntry = { act, actor, at, ctx: header.ctx as Compartment, body, parts, index }
      entries.push(entry)
      state = apply(state, entry)
    },
    adoptedPolicy: () => adoptedPolicy(state.process),
    logKey: () => verifierKeyOrNull(state.process.logKey),
  })
  const found: RecordFinding[] = [
    ...report.findings.map((each) => ({
      code: each.code,
      index: "index" in each ? (each.index ?? null) : null,
      path: "path" in each ? each.path : null,
    })),
    ...replay(entries).irregular.map(({ index }) => ({ code: "act-refused", index, path: null })),
  ]
  return {
    size: report.size,
    entries: report.entries,
    unread: report.hidden + report.unopened,
    isPolicyMet: report.isPolicyMet,
    sheets: checkSheets(entries, state, (sheet, form) => sheetDigest(sheet as unknown as Json, form)),
    findings: found.sort((one, other) => placeOf(one) - placeOf(other)),
  }
}

/**
 * A copy of a bundle in which one byte of one entry is another: what somebody would do who changed the record afterwards.
 *
 * @returns null where the bundle holds no such entry
 */
export function withOneByteChanged(
  files: ReadonlyMap<string, Uint8Array>,
  index: number,
): ReadonlyMap<string, Uint8Array> | null {
  for (const [path, bytes] of files) {
    const tile = parseTilePath(path)
    if (tile === null || tile.kind !== "entries" || Math.floor(index / 256) !== tile.index) continue
    const leaves = parseEntries(bytes)
    const leaf = leaves?.[index - tile.index * 256]
    if (leaves === null || leaf === undefined) continue
    const changed = new Uint8Array(leaf)
    const at = Math.floor(changed.length / 2)
    changed[at] = (changed[at] ?? 0) ^ 1
    const others = leaves.map((each, place) => (place === index - tile.index * 256 ? changed : each))
    return new Map(files).set(path, encodeEntries(others))
  }
  return null
}

/** The digests by which a body names its parts, wherever in it they stand. */
function partsIn(json: Json | null): string[] {
  if (json === null || typeof json !== "object") return []
  if (Array.isArray(json)) return json.flatMap((each) => partsIn(each))
  const { ctx, digest } = json as Readonly<Record<string, Json>>
  if (typeof ctx === "string" && typeof digest === "string" && digest.startsWith("sha256:")) return [digest]
  return Object.values(json).flatMap((each) => partsIn(each))
}

/** Salt, then canonical JSON. */
const jsonOf = (bytes: Uint8Array | null): Json | null =>
  bytes === null || bytes.length <= 32 ? null : parseCanonical(new TextDecoder().decode(bytes.subarray(32)))

const placeOf = ({ index }: RecordFinding): number => index ?? Number.POSITIVE_INFINITY
