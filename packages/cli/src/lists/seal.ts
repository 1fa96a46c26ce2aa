import { createHash, randomBytes } from "node:crypto"
import { rm } from "node:fs/promises"
import { sealedRow } from "@wasit/domain/intake"
import { canonicalBytes, pad, sealRows, toHex } from "@wasit/record"
import { Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption"
import { EXIT, type ExitCode } from "../shared/exit.ts"
import { exists, isFault, refuseOverwrite, writeBytes } from "../shared/files.ts"
import { notesJson, printNotes } from "../shared/notes.ts"
import { listOptions, type RawListOptions } from "../shared/options.ts"
import { type Fault, json, tell } from "../shared/print.ts"
import { notesOf, readListFile, refuseNobody } from "../shared/read-list.ts"
import type { Run } from "../shared/terminal.ts"
import { SEAL_WORDS } from "./texts.ts"

/** The options of `wasit seal`. */
export type SealOptions = RawListOptions & { readonly json?: boolean; readonly output: string }

/** Only the owner of the file may read the key. */
const SECRET = 0o600

/** `wasit seal`: the digest of a list, an age file that holds it, and the key that opens it, kept apart. */
export async function sealList(run: Run, path: string, options: SealOptions): Promise<ExitCode | Fault> {
  const keyPath = `${options.output}.key`
  const overwrite = refuseOverwrite([options.output, keyPath], [path])
  if (overwrite !== null) return overwrite
  // A seal that was deposited must not be lost to a second one of the same name, nor its key.
  for (const taken of [options.output, keyPath]) if (await exists(taken)) return { code: "output-exists", path: taken }
  const file = await readListFile(run, path, listOptions(options))
  if (isFault(file)) return file
  const { rows, setAside, quality } = file.list
  const nobody = refuseNobody(file)
  if (nobody !== null) return nobody
  const sealed = await sealAll(rows.map((row) => sealedRow(row.entry)))
  const noKey = await writeBytes(keyPath, `${sealed.identity}\n`, SECRET)
  if (noKey !== null) return noKey
  const fault = await writeBytes(options.output, sealed.blob)
  if (fault !== null) {
    // A key that opens nothing would only be in the way of the next attempt.
    await rm(keyPath, { force: true })
    return fault
  }
  const { root, blob } = sealed
  const { grade, score } = quality
  tell(run, SEAL_WORDS.sealed, { file: path, count: rows.length, grade, score, full: 100 }, "strong")
  printNotes(run, notesOf(file))
  if (setAside.length > 0) tell(run, SEAL_WORDS.aside, { count: setAside.length }, "warn")
  tell(run, SEAL_WORDS.root, { root })
  tell(run, SEAL_WORDS.readAloud, { groups: root.slice(0, 32).match(/.{4}/g)?.join(" ") ?? "" })
  tell(run, SEAL_WORDS.leaves, { count: rows.length, blob: options.output, bytes: blob.length })
  tell(run, SEAL_WORDS.learns)
  tell(run, SEAL_WORDS.key, { path: keyPath }, "warn")
  const sha256 = createHash("sha256").update(blob).digest("hex")
  const files = { output: options.output, key: keyPath, blob: { sha256, size: blob.length } }
  json(run, {
    file: path,
    root,
    count: rows.length,
    grade,
    score,
    setAside: setAside.length,
    ...notesJson(notesOf(file)),
    ...files,
  })
  return setAside.length > 0 ? EXIT.findings : EXIT.ok
}

/** Seals rows with a fresh key to a fresh one-time identity: opening the age file opens every row. */
async function sealAll(
  rows: Parameters<typeof sealRows>[1],
): Promise<{ root: string; identity: string; blob: Uint8Array }> {
  const key = new Uint8Array(randomBytes(32))
  const { root } = sealRows(key, rows)
  const identity = await generateX25519Identity()
  const encrypter = new Encrypter()
  encrypter.addRecipient(await identityToRecipient(identity))
  const blob = await encrypter.encrypt(pad(canonicalBytes({ key: toHex(key), rows })))
  return { root: toHex(root), identity, blob }
}
