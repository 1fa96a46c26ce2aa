import type { Browser, BrowserContext, Page, Response } from "@playwright/test"
import { say, type Values, type Words } from "@wasit/domain/words"
import {
  compareEncodings,
  compareKeys,
  DEFAULT_ENCODING_RULES,
  DEFAULT_KEY_RULES,
  encoderOf,
  encodingKeys,
  listKeys,
} from "@wasit/matching/blind"
import { readPerson } from "../packages/web/src/blind/read-row.ts"
import { type OpenedExample, openExample } from "./example.ts"

/** The lists of invented people of a blind round, its three desks, what they send, and what open eyes would find. */
export const HEAD = "name,father,grandfather,province,district,year of birth,document number"
export const CLAIMED = [
  "زمری نورزی,تورک,سباوون,کندهار,میوند,1984,881204",
  "شاه ولی هوتک,دوست محمد,پاینده محمد,زابل,قلات,1979,305718",
  "Hedayatullah Mangal,Sher Alam,Nur Gul,Paktia,Zurmat,1984,",
  "Toryalai Sangini,Qurban Ali,,Helmand,Sangin,1992,",
  "Payinda Zadran,Gulab Shah,,Paktia,,1988,",
  "جمشید سرخابی,غلام سرور,,بدخشان,,1987,",
]
export const HELD = [
  "Zmaray Noorzai,Torak,Sabawoon,Kandahar,Maiwand,1984,881204",
  "Shah Wali Hotak,Dost Mohammad,Payinda Mohammad,Zabul,Qalat,1979,305718",
  "هدایت الله منگل,شیر عالم,نور گل,پکتیا,زرمت,1984,",
  "Faridun Azimi,Habibzada,,Takhar,,1969,",
  "Ehsan Barakzai,Qudratullah,,Zabul,,1984,",
  "Toryalai Sangini,Qurban Ali,,Helmand,Sangin,1992,",
  "Sardar Wali Popal,Nik Mohammad,,Kabul,,1970,",
]

/**
 * What went wrong at a desk. Three devices go on by themselves, and in a rehearsal time only goes forward: an act whose second another's
 * overtook is refused for its time, and offered again. The browser tells of such an offer without its code; any other code is a fault.
 */
export async function troublesOf({ example, refused }: Desk): Promise<string[]> {
  const faults = (await Promise.all(refused)).filter((code) => code !== "time-wrong")
  return [...faults, ...example.troubles.filter((trouble) => !/status of 409 .*\/acts$/.test(trouble))]
}

type Sent = { readonly url: string; readonly body: Buffer }
export type Desk = {
  readonly example: OpenedExample
  readonly page: Page
  readonly sent: readonly Sent[]
  /** Why each act was refused that was offered from here. */
  readonly refused: readonly Promise<string>[]
  readonly say: (words: Words, values?: Values) => string
  readonly sit: (address: string) => Promise<void>
}

/** Opens the three desks of a round on a server. */
export async function three(browser: Browser, url: string, language: "ar" | "en"): Promise<[Desk, Desk, Desk]> {
  const members = ["party_tal/list-officer", "party_gov/list-officer", "facilitator_qatar/head"]
  const desks: Desk[] = []
  for (const member of members) {
    const example = await openExample(browser, url, language)
    desks.push({
      example,
      page: example.page,
      sent: recordSent(example.context),
      refused: recordRefused(example.context),
      say: (words, values = {}) => say(words, language, values),
      sit: (address) => example.sit(member, address),
    })
  }
  return desks as [Desk, Desk, Desk]
}

function recordSent(context: BrowserContext): Sent[] {
  const sent: Sent[] = []
  context.on("request", (request) => {
    sent.push({ url: request.url(), body: request.postDataBuffer() ?? Buffer.alloc(0) })
  })
  return sent
}

function recordRefused(context: BrowserContext): Promise<string>[] {
  const refused: Promise<string>[] = []
  const codeOf = async (response: Response): Promise<string> => ((await response.json()) as { code: string }).code
  context.on("response", (response) => {
    if (response.status() === 409 && response.url().endsWith("/acts")) refused.push(codeOf(response))
  })
  return refused
}

/** Every part of a name that is long enough to stand for it, in the encodings a request could carry it. */
const NAMES = [...CLAIMED, ...HELD].map((line) => line.split(",")[0]!).filter((name) => name.length > 8)
/** Whether a request holds somebody's name. */
export function holdsName({ url, body }: Sent): boolean {
  return NAMES.some(
    (name) =>
      body.includes(Buffer.from(name)) ||
      body.includes(Buffer.from(JSON.stringify(name).replace(/[^ -~]/g, escaped))) ||
      url.includes(encodeURIComponent(name)),
  )
}
const escaped = (one: string): string => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`

const FIELDS = ["name", "father", "grandfather", "province", "district", "birth", "documentNumber"]
const people = (lines: readonly string[]) =>
  lines.map((line) => {
    const cells = line.split(",").map((cell, at) => [FIELDS[at], cell])
    return readPerson(Object.fromEntries(cells.filter(([, cell]) => cell !== "")))
  })
const inOrder = (pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([claim, held]) => [claim + 1, held + 1] as const).sort(([one], [other]) => one - other)

/** What open eyes would find: the keys of both lists joined in plain, as claimed and held row numbers. */
export function plainJoin(): (readonly [number, number])[] {
  const rules = { ...DEFAULT_KEY_RULES, yearsOn: "b" } as const
  const [claimed, held] = [listKeys(people(CLAIMED), rules, "a"), listKeys(people(HELD), rules, "b")]
  return inOrder(compareKeys(claimed, held, DEFAULT_KEY_RULES).pairs)
}

/** The same by encodings under some key: no pair of these lists is so near the threshold that the key decides. */
export function plainEncodings(): (readonly [number, number])[] {
  const { perFeature, threshold } = DEFAULT_ENCODING_RULES
  const keys = encodingKeys(new Uint8Array(32).fill(1))
  const encoded = (lines: readonly string[]) =>
    new Uint8Array(Buffer.concat(people(lines).map(encoderOf(keys, perFeature))))
  return inOrder(compareEncodings(encoded(CLAIMED), encoded(HELD), threshold))
}
