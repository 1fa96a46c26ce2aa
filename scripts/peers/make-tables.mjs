// Two large tables of invented people, for measuring: `node scripts/peers/make-tables.mjs FOLDER ROWS [SEED]` writes a.csv and b.csv.
// A row of a.csv is somebody's first writing; seven rows in ten of b.csv are the same people written again with errors, the rest are
// others. The truth stands in the id: rec-N-org and rec-N-dup are one person. One seed gives one pair of files, to the byte.
import { once } from "node:events"
import { createWriteStream, mkdirSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"

const HEAD = "rec_id,given_name,surname,street_number,address_1,suburb,postcode,state,date_of_birth\n"
const ONSETS = [
  "b",
  "br",
  "d",
  "dr",
  "f",
  "g",
  "gr",
  "h",
  "j",
  "k",
  "kl",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "st",
  "t",
  "tr",
  "v",
  "w",
]
const VOWELS = ["a", "e", "i", "o", "u", "ai", "ou"]
const CODAS = ["", "", "n", "r", "l", "s", "m", "nd", "rt"]
const STATES = ["north", "south", "east", "west", "coast", "hills", "plain", "delta"]
const LETTERS = "abcdefghijklmnopqrstuvwxyz"
const SAME_PEOPLE = 0.7

/** Numbers from 0 to 1 (mulberry32): the same on every machine. */
function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function words(random, count, syllables) {
  const out = new Set()
  const pick = (from) => from[Math.floor(random() * from.length)]
  while (out.size < count) {
    let word = ""
    const length = syllables + (random() < 0.4 ? 1 : 0)
    for (let at = 0; at < length; at++) word += pick(ONSETS) + pick(VOWELS) + (at === length - 1 ? pick(CODAS) : "")
    out.add(word)
  }
  return [...out]
}

/** Few words are frequent and most are rare. */
const skewed = (random, list) => list[Math.floor(list.length * random() ** 2.2)]

function lexicon(random) {
  const suburbs = words(random, 3000, 3)
  return {
    given: words(random, 4000, 2),
    surname: words(random, 40000, 2),
    street: words(random, 9000, 2),
    suburbs: suburbs.map((name, at) => ({
      name,
      postcode: String(1000 + ((at * 7) % 8900)),
      state: STATES[at % STATES.length],
    })),
  }
}

function person(random, words) {
  const place = skewed(random, words.suburbs)
  const day = new Date(Date.UTC(1930, 0, 1) + Math.floor(random() * 29000) * 86400000)
  return [
    skewed(random, words.given),
    skewed(random, words.surname),
    String(1 + Math.floor(random() ** 2 * 300)),
    `${skewed(random, words.street)} street`,
    place.name,
    place.postcode,
    place.state,
    day.toISOString().slice(0, 10).replaceAll("-", ""),
  ]
}

function slip(random, text) {
  const at = Math.floor(random() * text.length)
  const sign = /\d/u.test(text[at] ?? "") ? String(Math.floor(random() * 10)) : LETTERS[Math.floor(random() * 26)]
  const kind = random()
  if (kind < 0.35) return text.slice(0, at) + sign + text.slice(at + 1)
  if (kind < 0.6) return text.slice(0, at) + text.slice(at + 1)
  if (kind < 0.8) return text.slice(0, at) + sign + text.slice(at)
  return text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2)
}

/** Another clerk writes the same person: up to three slips, at times a blank, another address, or the names exchanged. */
function rewritten(random, words, row) {
  const out = [...row]
  const slips = Math.floor(random() * 4)
  for (let count = 0; count < slips; count++) {
    const at = Math.floor(random() * out.length)
    if (at !== 6 && (out[at]?.length ?? 0) > 1) out[at] = slip(random, out[at])
  }
  for (let at = 0; at < out.length; at++) if (random() < 0.03) out[at] = ""
  if (random() < 0.02) [out[0], out[1]] = [out[1], out[0]]
  if (random() < 0.06) {
    const moved = person(random, words)
    for (let at = 2; at < 7; at++) out[at] = moved[at]
  }
  return out
}

async function writeAll(path, rows) {
  const stream = createWriteStream(path)
  let text = HEAD
  for (const row of rows) {
    text += `${row.join(",")}\n`
    if (text.length < 1 << 20) continue
    if (!stream.write(text)) await once(stream, "drain")
    text = ""
  }
  stream.end(text)
  await once(stream, "finish")
}

/** Each person is drawn from a seed of his own, so that b.csv needs none of a.csv in memory. */
function* people(rows, seed, side) {
  const words = lexicon(seeded(seed))
  // Rows of b.csv stand in another order: a step that shares no factor with the number of rows.
  const step = side === "a" ? 1 : stepFor(rows)
  for (let at = 0; at < rows; at++) {
    const number = (at * step) % rows
    const draw = seeded(seed * 7919 + number * 2 + 1)
    const isSame = draw() < SAME_PEOPLE
    const own = person(draw, words)
    if (side === "a") yield [`rec-${number}-org`, ...own]
    else if (isSame) yield [`rec-${number}-dup`, ...rewritten(draw, words, own)]
    else yield [`rec-${rows + number}-new`, ...person(draw, words)]
  }
}

function stepFor(rows) {
  const factor = (x, y) => (y === 0 ? x : factor(y, x % y))
  let step = Math.floor(rows * 0.618) | 1
  while (factor(step, rows) !== 1) step += 2
  return step
}

/** Writes both tables into a folder and gives their paths. */
export async function makeTables(folder, rows, seed = 20261126) {
  mkdirSync(folder, { recursive: true })
  const paths = { a: join(folder, "a.csv"), b: join(folder, "b.csv") }
  await writeAll(paths.a, people(rows, seed, "a"))
  await writeAll(paths.b, people(rows, seed, "b"))
  return paths
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [folder, rows, seed] = process.argv.slice(2)
  if (folder === undefined || !Number.isSafeInteger(Number(rows))) {
    console.error("usage: node scripts/peers/make-tables.mjs FOLDER ROWS [SEED]")
    process.exit(2)
  }
  const paths = await makeTables(folder, Number(rows), seed === undefined ? undefined : Number(seed))
  console.log(`${paths.a} ${paths.b}`)
}
