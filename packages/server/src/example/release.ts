import { createHash, randomBytes } from "node:crypto"
import type {
  BodyOf,
  FinalNumbers,
  FinalRow,
  HandoverRow,
  InterviewRow,
  PartyId,
  ReceiptRow,
  TrancheRows,
} from "@wasit/domain"
import { canonicalBytes, pad, sealRows, sharedListKey, toHex } from "@wasit/record"
import { tellLater } from "./agreement.ts"
import { Parts, readersOf, sealTo } from "./chair.ts"
import type { Answered, Exchange } from "./exchange.ts"
import type { Scene } from "./scene.ts"

/** How many names each party puts on the first signed list. */
const ON_LIST: Readonly<Record<PartyId, number>> = { party_gov: 500, party_tal: 100 }
/** The first tranche: 5 to 1, as the key says. */
const FIRST: Readonly<Record<PartyId, number>> = { party_gov: 100, party_tal: 20 }

const ORDER: readonly PartyId[] = ["party_gov", "party_tal"]
const other = (party: PartyId): PartyId => (party === "party_gov" ? "party_tal" : "party_gov")

/** From the signed list to the first handover, two counts of it, and what may be said in public. */
export async function tellRelease(scene: Scene, exchange: Exchange): Promise<void> {
  await agreeKey(scene)
  const rows = await signFinalList(scene, exchange.answered)
  await agreeSites(scene)
  const tranche = await agreeTranche(scene, "tranche_1", 1, "2020-04-10", 0, FIRST, "2020-04-07")
  await interview(scene, tranche)
  await move(scene, tranche, rows)
  await tellPublication(scene)
  await tellLater(scene)
  await scene.cosign("2020-04-20T09:00:00Z")
}

/** Five for one, and never more than fifty people ahead of it. */
async function agreeKey(scene: Scene): Promise<void> {
  const kabul = await scene.chair("party_gov/head")
  const office = await scene.chair("party_tal/head")
  await kabul.act("2020-04-02T07:00:00Z", "exchange-key-proposed/1", {
    proposal: "proposal_key",
    rows: [
      {
        given: { by: "party_gov", category: null, count: 5 },
        received: { by: "party_tal", category: null, count: 1 },
        modality: "target",
        condition: null,
        due: null,
        window: "tranche",
        tolerance: 50,
      },
    ],
  })
  await office.act("2020-04-02T09:00:00Z", "proposal-agreed/1", { proposal: "proposal_key" })
}

/** The first names answered as held, numbered over both parties; both committees sign the same digest. */
async function signFinalList(scene: Scene, answered: readonly Answered[]): Promise<readonly FinalRow[]> {
  const rows: FinalRow[] = []
  for (const party of ORDER) rows.push(...heldRows(answered, party, rows.length))
  const parts = new Parts()
  const numbers: FinalNumbers = { party_gov: [[1, 500]], party_tal: [[501, 600]] }
  const body: BodyOf<"final-list-proposed/1"> = {
    proposal: "proposal_final-1",
    id: "final_first",
    version: 1,
    amendment: null,
    root: toHex(sealRows(sharedListKey(rows), rows).root),
    counts: { ...ON_LIST },
    rows: await parts.ref(scene.log.state, "names", rows),
    numbers: await parts.ref(scene.log.state, "persons", numbers),
  }
  await (await scene.chair("party_gov/list-officer")).act("2020-04-06T07:00:00Z", "final-list-proposed/1", body, parts)
  await (await scene.chair("party_tal/head")).act("2020-04-06T11:00:00Z", "proposal-agreed/1", {
    proposal: "proposal_final-1",
  })
  await scene.cosign("2020-04-06T11:10:00Z")
  return rows
}

function heldRows(answered: readonly Answered[], party: PartyId, before: number): FinalRow[] {
  const direction = answered.find((each) => each.holder === party)
  if (direction === undefined) throw new Error("nobody claims from this party")
  const held = direction.answers.filter((answer) => answer.outcome === "HELD").slice(0, ON_LIST[party])
  return held.map((answer, at) => {
    const row = direction.rows[answer.row - 1] ?? {}
    return {
      no: before + at + 1,
      releasedBy: party,
      list: direction.list,
      listRow: answer.row,
      name: row.name ?? "?",
      father: row.father ?? null,
      origin: row.province ?? null,
      born: row.birth ?? row.age ?? null,
    }
  })
}

async function agreeSites(scene: Scene): Promise<void> {
  const host = await scene.chair("facilitator_qatar/head")
  for (const site of SITES) await host.act("2020-04-06T12:00:00Z", "site-proposed/1", site)
  for (const { proposal } of SITES) {
    for (const member of ["party_tal/head", "party_gov/head"] as const) {
      await (await scene.chair(member)).act("2020-04-06T13:00:00Z", "proposal-agreed/1", { proposal })
    }
  }
}

const SITES: readonly BodyOf<"site-proposed/1">[] = [
  {
    proposal: "proposal_site-bagram",
    id: "site_bagram",
    name: {
      en: "Bagram, north gate",
      ar: "باغرام، البوابة الشمالية",
      prs: "بگرام، دروازهٔ شمالی",
      ps: "بګرام، شمالي دروازه",
    },
    province: "Parwan",
    zone: "Asia/Kabul",
    capacityPerDay: 200,
    needs: {
      en: "Two ambulances, water",
      ar: "سيارتا إسعاف وماء",
      prs: "دو آمبولانس، آب",
      ps: "دوه امبولانسونه، اوبه",
    },
  },
  {
    proposal: "proposal_site-kandahar",
    id: "site_kandahar",
    name: {
      en: "Kandahar, city stadium",
      ar: "قندهار، ملعب المدينة",
      prs: "کندهار، ستدیوم شهر",
      ps: "کندهار، د ښار لوبغالی",
    },
    province: "Kandahar",
    zone: "Asia/Kabul",
    capacityPerDay: 60,
    needs: null,
  },
]

const SITE: Readonly<Record<PartyId, `site_${string}`>> = { party_gov: "site_bagram", party_tal: "site_kandahar" }

type AgreedTranche = { readonly id: `tranche_${string}`; readonly rows: TrancheRows }

async function agreeTranche(
  scene: Scene,
  id: `tranche_${string}`,
  number: number,
  on: string,
  from: number,
  counts: Readonly<Record<PartyId, number>>,
  day: string,
): Promise<AgreedTranche> {
  const first: Readonly<Record<PartyId, number>> = { party_gov: 1, party_tal: 501 }
  const rows: Record<PartyId, number[]> = {}
  for (const party of ORDER)
    rows[party] = Array.from({ length: counts[party] ?? 0 }, (_, at) => (first[party] ?? 1) + from + at)
  const parts = new Parts()
  const proposal = `proposal_${id.replace("_", "-")}` as const
  await (await scene.chair("party_gov/head")).act(
    `${day}T07:00:00Z`,
    "tranche-proposed/1",
    {
      proposal,
      id,
      number,
      finalList: "final_first",
      on,
      releases: ORDER.map((by) => ({ by, count: counts[by] ?? 0, site: SITE[by] ?? "site_bagram" })),
      rows: await parts.ref(scene.log.state, "persons", rows),
    },
    parts,
  )
  await (await scene.chair("party_tal/head")).act(`${day}T09:00:00Z`, "proposal-agreed/1", { proposal })
  return { id, rows }
}

/** In private, by the neutral alone: one declines, one is not fit. The parties see codes. */
async function interview(scene: Scene, { id, rows }: AgreedTranche): Promise<void> {
  const field = await scene.chair("neutral_icrc/field")
  const numbers = ORDER.flatMap((party) => rows[party] ?? [])
  const codes: InterviewRow[] = numbers.map((no) => ({
    no,
    consent: no === 17 ? "DECLINES" : "CONSENTS",
    fitness: no === 42 ? "UNFIT" : "FIT",
  }))
  const parts = new Parts()
  await field.act(
    "2020-04-09T12:00:00Z",
    "interviews-recorded/1",
    {
      tranche: id,
      counts: { consents: codes.length - 1, declines: 1, fit: codes.length - 1, unfit: 1 },
      rows: await parts.ref(scene.log.state, "persons", codes),
      detail: null,
    },
    parts,
  )
}

/** Manifests, both parties' go, departure, handover, receipts; and why fewer came than were agreed. */
async function move(scene: Scene, { id, rows }: AgreedTranche, list: readonly FinalRow[]): Promise<void> {
  const field = await scene.chair("neutral_icrc/field")
  const digests = new Map<PartyId, { digest: string; numbers: readonly number[] }>()
  for (const party of ORDER) {
    const numbers = (rows[party] ?? []).filter((no) => no !== 17 && no !== 42)
    digests.set(party, { digest: await sealManifest(scene, id, party, numbers, list), numbers })
  }
  for (const member of ["party_tal/head", "party_gov/head"] as const) {
    const chair = await scene.chair(member)
    const party = member.slice(0, member.indexOf("/")) as PartyId
    await chair.act("2020-04-10T04:00:00Z", "go-given/1", { tranche: id, party, decision: "go", reason: null })
  }
  for (const party of ORDER) {
    await field.act("2020-04-10T05:00:00Z", "departure-recorded/1", {
      tranche: id,
      party,
      departedAt: "2020-04-10T04:45:00Z",
    })
  }
  const handed: Handed[] = []
  for (const party of ORDER) handed.push(await handOver(scene, id, party, digests.get(party)!))
  for (const each of handed) await receive(scene, each)
  await field.act("2020-04-10T13:00:00Z", "shortfall-explained/1", {
    tranche: id,
    party: "party_gov",
    reasons: { DECLINED: 1, UNFIT: 1, NOT_PRODUCED: 1 },
    rows: null,
  })
  await scene.cosign("2020-04-10T14:00:00Z")
}

async function sealManifest(
  scene: Scene,
  tranche: `tranche_${string}`,
  party: PartyId,
  numbers: readonly number[],
  list: readonly FinalRow[],
): Promise<string> {
  const people = list.filter((row) => numbers.includes(row.no))
  const key = new Uint8Array(randomBytes(32))
  const digest = toHex(sealRows(key, people).root)
  const officer = await scene.chair(`${party}/list-officer`)
  const document = pad(canonicalBytes({ key: toHex(key), rows: people }))
  const blob = await officer.blob(await sealTo(readersOf(scene.log.state, "names"), document))
  const parts = new Parts()
  const ref = await parts.ref(scene.log.state, "persons", [...numbers])
  await officer.act(
    "2020-04-09T15:00:00Z",
    "manifest-sealed/1",
    { tranche, party, count: numbers.length, digest, blob, rows: ref },
    parts,
  )
  return digest
}

async function handOver(
  scene: Scene,
  tranche: `tranche_${string}`,
  party: PartyId,
  manifest: { digest: string; numbers: readonly number[] },
): Promise<Handed> {
  const missing = party === "party_gov" ? manifest.numbers.at(-1) : undefined
  const rows: HandoverRow[] = manifest.numbers.map((no) => ({
    no,
    outcome: no === missing ? "NOT_PRODUCED" : "HANDED_OVER",
  }))
  const handed = rows.filter((row) => row.outcome === "HANDED_OVER")
  const receipt = createHash("sha256").update(`${tranche} ${party} ${manifest.digest}`).digest("hex")
  const id = `handover_${receipt.slice(0, 16)}` as const
  const parts = new Parts()
  await (await scene.chair("neutral_icrc/field")).act(
    "2020-04-10T08:00:00Z",
    "handover-recorded/1",
    {
      id,
      tranche,
      party,
      site: SITE[party] ?? "site_bagram",
      handedAt: "2020-04-10T07:30:00Z",
      manifest: manifest.digest,
      handed: handed.length,
      exceptions: missing === undefined ? {} : { NOT_PRODUCED: 1 },
      rows: await parts.ref(scene.log.state, "persons", rows),
      receipt,
      signatures: [],
    },
    parts,
  )
  return { id, by: other(party), manifest: manifest.digest, handed, strangers: party === "party_gov" ? 3 : 1 }
}

type Handed = {
  readonly id: `handover_${string}`
  /** Who receives. */
  readonly by: PartyId
  readonly manifest: string
  readonly handed: readonly HandoverRow[]
  /** How many the receiver does not know as its own. */
  readonly strangers: number
}

/** The receiver takes most as its own; some are free, and not whom it asked for. */
async function receive(scene: Scene, { id, by, manifest, handed, strangers }: Handed): Promise<void> {
  const rows: ReceiptRow[] = handed.map(({ no }, at) => ({
    no,
    code: at < strangers ? "RECEIVED_NOT_OURS" : "ACCEPTED",
  }))
  const parts = new Parts()
  await (await scene.chair(`${by}/list-officer`)).act(
    "2020-04-10T11:00:00Z",
    "receipt-signed/1",
    {
      handover: id,
      manifest,
      counts: { ACCEPTED: rows.length - strangers, RECEIVED_NOT_OURS: strangers },
      rows: await parts.ref(scene.log.state, "persons", rows),
    },
    parts,
  )
}

const released = (by: PartyId, rule: "handed-on-list" | "joint" | "contested") =>
  ({ kind: "released", by, rule, tranche: null }) as const

/** What both agree to say, with its numbers from the record, and which figures the public page may show. */
async function tellPublication(scene: Scene): Promise<void> {
  const host = await scene.chair("facilitator_qatar/head")
  const position = scene.log.size
  await host.act("2020-04-11T07:00:00Z", "communique-proposed/1", {
    proposal: "proposal_communique-1",
    id: "statement_communique-1",
    wording: {
      en: "On 10 April {gov} and {tal} persons on the signed list were handed over at the agreed places; {contested} of them are being clarified.",
      ar: "في 10 نيسان/أبريل سُلّم {gov} و{tal} من الأشخاص الواردين في القائمة الموقّعة في الأماكن المتفق عليها؛ ويجري توضيح وضع {contested} منهم.",
      prs: "در ۱۰ اپریل {gov} و {tal} تن از فهرست امضاشده در محلات توافق‌شده تسلیم داده شدند؛ وضعیت {contested} تن آنان روشن می‌شود.",
      ps: "د اپریل په ۱۰مه {gov} او {tal} تنه د لاسلیک شوي نوملړ په ټاکل شویو ځایونو کې وسپارل شول؛ د هغوی د {contested} تنو حالت روښانه کېږي.",
    },
    session: null,
    figures: [
      { name: "gov", query: released("party_gov", "handed-on-list"), value: 97, position },
      { name: "tal", query: released("party_tal", "handed-on-list"), value: 20, position },
      { name: "contested", query: released("party_gov", "contested"), value: 3, position },
    ],
    embargoUntil: null,
  })
  await host.act("2020-04-11T07:10:00Z", "publication-proposed/1", {
    proposal: "proposal_figures",
    figures: PUBLIC_FIGURES,
    note: null,
  })
  for (const member of ["party_tal/head", "party_gov/head"] as const) {
    const head = await scene.chair(member)
    for (const proposal of ["proposal_communique-1", "proposal_figures"] as const) {
      await head.act("2020-04-11T09:00:00Z", "proposal-agreed/1", { proposal })
    }
  }
}

const PUBLIC_FIGURES: BodyOf<"publication-proposed/1">["figures"] = [
  {
    label: {
      en: "Released by the Afghan government, on the signed list",
      ar: "أفرجت عنهم الحكومة الأفغانية، ضمن القائمة الموقّعة",
      prs: "رهاشدگان از سوی حکومت افغانستان، در فهرست امضاشده",
      ps: "د افغانستان حکومت له خوا خوشې شوي، په لاسلیک شوي نوملړ کې",
    },
    query: released("party_gov", "handed-on-list"),
  },
  {
    label: {
      en: "Released by the Taliban, on the signed list",
      ar: "أفرجت عنهم حركة طالبان، ضمن القائمة الموقّعة",
      prs: "رهاشدگان از سوی طالبان، در فهرست امضاشده",
      ps: "د طالبانو له خوا خوشې شوي، په لاسلیک شوي نوملړ کې",
    },
    query: released("party_tal", "handed-on-list"),
  },
  {
    label: { en: "Contested", ar: "موضع خلاف", prs: "مورد اختلاف", ps: "د اختلاف وړ" },
    query: released("party_gov", "contested"),
  },
]
