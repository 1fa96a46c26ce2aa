import { mkdir, readdir, readFile, rm } from "node:fs/promises"
import { join } from "node:path"
import {
  type BlindSide,
  type BlindTerms,
  beginRound,
  isRefusal,
  type MessageKey,
  ownKeys,
  type Round,
  readFile as readBlind,
} from "@wasit/matching/blind"
import { fromHex, toHex } from "@wasit/record"
import { exists, isFault, readBytes, writeBytes } from "../shared/files.ts"
import type { Fault } from "../shared/print.ts"
import { isOnList, keptList, partyList } from "./party-list.ts"
import { readRow, takeAgain } from "./play-round.ts"
import { suiteFor } from "./suite.ts"

/** Only the owner of the folder reads what is secret in it. */
const SECRET = 0o600
const NAMES = {
  terms: "terms.blind",
  secret: "secret",
  side: "side",
  list: "list.json",
  keys: "keys.json",
  messages: "messages",
} as const

/** Reads the terms of a round from a file. */
export async function readTerms(path: string): Promise<BlindTerms | Fault> {
  const bytes = await readBytes(path)
  if (isFault(bytes)) return bytes
  const message = readBlind(bytes)
  if (isRefusal(message)) return { code: "blind-refused", why: message.refused, file: path, from: "" }
  return message.header.kind === "terms"
    ? message.header
    : { code: "blind-refused", why: "wrong-kind", file: path, from: "" }
}

/** Makes the folder of one participant: the terms, the round secret, and a party's sealed list. */
export async function makeFolder(
  folder: string,
  termsFile: Uint8Array,
  side: BlindSide,
  secret: Uint8Array,
  list: string | null,
): Promise<Fault | null> {
  for (const name of Object.values(NAMES)) {
    if (await exists(join(folder, name))) return { code: "output-exists", path: join(folder, name) }
  }
  return (
    (await writeBytes(join(folder, NAMES.terms), termsFile)) ??
    (await writeBytes(join(folder, NAMES.secret), `${toHex(secret)}\n`, SECRET)) ??
    (await writeBytes(join(folder, NAMES.side), `${side}\n`)) ??
    (list === null ? null : await writeBytes(join(folder, NAMES.list), list, SECRET))
  )
}

/** The round as it stands in a folder: begun anew, with every message that was taken. */
export async function openFolder(folder: string): Promise<Round | Fault> {
  const terms = await readTerms(join(folder, NAMES.terms))
  if (isFault(terms)) return terms
  const secretText = await readBytes(join(folder, NAMES.secret))
  // Terms without a secret are what is left of a round that was purged.
  if (isFault(secretText) && secretText.code === "file-not-found")
    return { code: "blind-refused", why: "secret-destroyed", file: folder, from: "" }
  if (isFault(secretText)) return secretText
  const secret = fromHex(new TextDecoder().decode(secretText).trim())
  const side = (await readFile(join(folder, NAMES.side), "utf8")).trim()
  if (secret?.length !== 32 || (side !== "a" && side !== "b" && side !== "f")) {
    return { code: "file-not-readable", path: folder, why: "secret" }
  }
  const document = side === "f" ? null : await keptList(join(folder, NAMES.list))
  const keys = await keptKeys(folder)
  const begun = beginRound({
    me: side,
    terms,
    secret,
    suite: terms.keys === null ? null : await suiteFor(terms.keys.suite),
    list: document === null ? null : { ...partyList(document), ...(keys === null ? {} : { keys }) },
    readRow,
    isOnList,
  })
  if (isRefusal(begun)) return { code: "blind-refused", why: begun.refused, file: folder, from: begun.side ?? "" }
  return replay(folder, begun)
}

async function replay(folder: string, begun: Round): Promise<Round | Fault> {
  let round = begun
  for (const name of await messageNames(folder)) {
    const path = join(folder, NAMES.messages, name)
    const from = /^\d+-([abf])-/.exec(name)?.[1] as BlindSide
    const taken = takeAgain(round, from, await readFile(path))
    if (isRefusal(taken)) return { code: "blind-refused", why: taken.refused, file: path, from }
    round = taken
  }
  return round
}

/** Keeps a message that was taken or made; gives its path. */
export async function keepMessage(
  folder: string,
  round: Round,
  from: BlindSide,
  key: MessageKey,
  file: Uint8Array,
): Promise<string | Fault> {
  const number = String(round.messages.size).padStart(2, "0")
  const path = join(folder, NAMES.messages, `${number}-${from}-${key.replaceAll(":", "-")}.blind`)
  await mkdir(join(folder, NAMES.messages), { recursive: true })
  const fault = await writeBytes(path, file, SECRET)
  return fault ?? path
}

/** Keeps the keys of the list for the step that needs them again: names are read once. */
export async function keepKeys(folder: string, round: Round): Promise<Fault | null> {
  return writeBytes(join(folder, NAMES.keys), JSON.stringify(ownKeys(round)), SECRET)
}

async function keptKeys(folder: string): Promise<string[][] | null> {
  const path = join(folder, NAMES.keys)
  return (await exists(path)) ? JSON.parse(await readFile(path, "utf8")) : null
}

/** Deletes the secret, the list and every message but the result and the statement that the rest is deleted. */
export async function purgeFolder(folder: string): Promise<void> {
  await rm(join(folder, NAMES.secret), { force: true })
  await rm(join(folder, NAMES.list), { force: true })
  await rm(join(folder, NAMES.keys), { force: true })
  for (const name of await messageNames(folder)) {
    if (!/-(?:result|purged-[abf])\.blind$/.test(name)) await rm(join(folder, NAMES.messages, name), { force: true })
  }
}

async function messageNames(folder: string): Promise<string[]> {
  return readdir(join(folder, NAMES.messages)).then(
    // By number: there may be more than a hundred.
    (names) =>
      names.filter((name) => /^\d+-[abf]-.*\.blind$/.test(name)).sort((a, b) => parseInt(a, 10) - parseInt(b, 10)),
    () => [],
  )
}
