import type { BodyOf, FinalNumbers, FinalRow, PartyId } from "@wasit/domain"
import { sealRows, sharedListKey, toHex } from "@wasit/record"
import { tellLater } from "./agreement.ts"
import { Parts } from "./chair.ts"
import type { Answered, Exchange } from "./exchange.ts"
import { type AgreedTranche, depart, interview, move, ORDER, SITE } from "./movement.ts"
import type { Scene } from "./scene.ts"

/** How many names each party puts on the first signed list. */
const ON_LIST: Readonly<Record<PartyId, number>> = { party_gov: 500, party_tal: 100 }
/** The first tranche: 5 to 1, as the key says. */
const FIRST: Readonly<Record<PartyId, number>> = { party_gov: 100, party_tal: 20 }
/** The second: on its way when the story ends, so that whoever opens the example can hand over its people. */
const SECOND: Readonly<Record<PartyId, number>> = { party_gov: 15, party_tal: 3 }
const NOBODY: Readonly<Record<PartyId, number>> = {}

/** From the signed list to the first handover, two counts of it, and what may be said in public. */
export async function tellRelease(scene: Scene, exchange: Exchange): Promise<void> {
  await agreeKey(scene)
  const rows = await signFinalList(scene, exchange.answered)
  await agreeSites(scene)
  const first = await agreeTranche(scene, {
    number: 1,
    before: NOBODY,
    counts: FIRST,
    agreed: "2020-04-07",
    on: "2020-04-10",
  })
  await interview(scene, first, "2020-04-09", { declines: 17, unfit: 42 })
  await move(scene, first, rows)
  await tellPublication(scene)
  const second = await agreeTranche(scene, {
    number: 2,
    before: FIRST,
    counts: SECOND,
    agreed: "2020-04-17",
    on: "2020-04-20",
  })
  await interview(scene, second, "2020-04-19", { declines: null, unfit: null })
  await depart(scene, second, rows, { sealed: "2020-04-19", on: "2020-04-20" })
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
    province: "پروان · Parwan",
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
    province: "کندهار · Kandahar",
    zone: "Asia/Kabul",
    capacityPerDay: 60,
    needs: null,
  },
]

type PlannedTranche = {
  readonly number: number
  /** How many of each party's people the tranches before it release. */
  readonly before: Readonly<Record<PartyId, number>>
  readonly counts: Readonly<Record<PartyId, number>>
  /** The days of its agreement and of the release. */
  readonly agreed: string
  readonly on: string
}

async function agreeTranche(
  scene: Scene,
  { number, before, counts, agreed, on }: PlannedTranche,
): Promise<AgreedTranche> {
  const id = `tranche_${number}` as const
  const first: Readonly<Record<PartyId, number>> = { party_gov: 1, party_tal: 501 }
  const rows: Record<PartyId, number[]> = {}
  for (const party of ORDER)
    rows[party] = Array.from({ length: counts[party] ?? 0 }, (_, at) => (first[party] ?? 1) + (before[party] ?? 0) + at)
  const parts = new Parts()
  const proposal = `proposal_tranche-${number}` as const
  await (await scene.chair("party_gov/head")).act(
    `${agreed}T07:00:00Z`,
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
  await (await scene.chair("party_tal/head")).act(`${agreed}T09:00:00Z`, "proposal-agreed/1", { proposal })
  return { id, rows }
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
      ar: "في ١٠ نيسان/أبريل سُلّم {gov} و{tal} من الأشخاص الواردين في القائمة الموقّعة في الأماكن المتفق عليها؛ ويجري توضيح وضع {contested} منهم.",
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
