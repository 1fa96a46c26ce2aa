import type { BodyOf } from "@wasit/domain"
import { LATER, PUBLIC_STATEMENTS } from "./public-statements.ts"
import type { Scene } from "./scene.ts"

/** The text of 29 February, its two commitments, the claim and the offer that stood when the talks began. */
export async function tellAgreement(scene: Scene): Promise<void> {
  const host = await scene.chair("facilitator_qatar/head")
  await host.act("2020-03-17T09:00:00Z", "agreement-recorded/1", AGREEMENT)
  for (const commitment of COMMITMENTS) await host.act("2020-03-17T09:05:00Z", "commitment-recorded/1", commitment)
  for (const statement of PUBLIC_STATEMENTS) await host.act("2020-03-20T08:00:00Z", "statement-recorded/1", statement)
  const kabul = await scene.chair("party_gov/head")
  await kabul.act("2020-03-20T08:30:00Z", "truce-offered/1", {
    id: "truce_covid",
    kind: "truce",
    by: { kind: "delegation", id: "party_gov" },
    to: { kind: "delegation", id: "party_tal" },
    text: {
      en: "A nationwide ceasefire because of the epidemic, proposed by the acting defence minister.",
      ar: "وقف إطلاق نار في عموم البلاد بسبب الوباء، عرضه وزير الدفاع بالوكالة.",
      prs: "آتش‌بس سراسری به سبب همه‌گیری، به پیشنهاد سرپرست وزارت دفاع.",
      ps: "د ناروغۍ د خپرېدو له امله ټول‌هېواده اوربند، د دفاع وزارت د سرپرست وړاندیز.",
    },
    conditions: null,
    startsAt: null,
    endsAt: null,
    lapsesAt: null,
    source: {
      title: "Acting defence minister proposes a ceasefire, 19 March 2020",
      url: "https://gulfnews.com/world/asia/afghan-government-suggests-ceasefire-with-taliban-1.70517857",
      on: "2020-03-19",
    },
  })
  const office = await scene.chair("party_tal/head")
  await office.act("2020-03-20T08:40:00Z", "compliance-claimed/1", {
    id: "claim_deadline",
    agreement: "agreement_doha",
    commitment: "commitment_5000",
    by: { kind: "delegation", id: "party_tal" },
    against: { kind: "delegation", id: "facilitator_us" },
    says: "breached",
    text: {
      en: "The United States did not keep its commitment: none was released by 10 March.",
      ar: "لم تفِ الولايات المتحدة بالتزامها: لم يُفرج عن أحد حتى ١٠ آذار/مارس.",
      prs: "ایالات متحده به تعهد خود عمل نکرد: تا ۱۰ مارچ هیچ‌کس رها نشد.",
      ps: "متحده ایالاتو خپله ژمنه پوره نه کړه: د مارچ تر ۱۰مې هېڅوک خوشې نه شول.",
    },
    evidence: [],
    answerDue: null,
  })
  await scene.cosign("2020-03-20T09:00:00Z")
}

/** Events after the founding report: recorded from the news, marked as later. */
export async function tellLater(scene: Scene): Promise<void> {
  const host = await scene.chair("facilitator_qatar/head")
  for (const statement of LATER) await host.act("2020-04-20T08:00:00Z", "statement-recorded/1", statement)
}

const AGREEMENT: BodyOf<"agreement-recorded/1"> = {
  id: "agreement_doha",
  title: { en: "Doha Agreement", ar: "اتفاق الدوحة", prs: "توافق‌نامهٔ دوحه", ps: "د دوحې تړون" },
  signedOn: "2020-02-29",
  text: {
    en: "Up to 5,000 prisoners of the one and up to 1,000 of the other side will be released by 10 March 2020 (15 Rajab 1441, 20 Hoot 1398). Summary of the clause.",
    ar: "يُفرج عن عدد يصل إلى ٥٠٠٠ من أسرى أحد الجانبين وعدد يصل إلى ١٠٠٠ من الجانب الآخر حتى ١٠ آذار/مارس ٢٠٢٠ (١٥ رجب ١٤٤١، ٢٠ حوت ١٣٩٨). ملخّص البند.",
    prs: "تا ۵۰۰۰ زندانی یک جانب و تا ۱۰۰۰ زندانی جانب دیگر تا ۱۰ مارچ ۲۰۲۰ (۱۵ رجب ۱۴۴۱، ۲۰ حوت ۱۳۹۸) رها می‌شوند. خلاصهٔ ماده.",
    ps: "د یوه لوري تر ۵۰۰۰ او د بل لوري تر ۱۰۰۰ بندیان به د ۲۰۲۰ د مارچ تر ۱۰مې (۱۵ رجب ۱۴۴۱، ۲۰ کب ۱۳۹۸) خوشې شي. د مادې لنډیز.",
  },
  source: {
    title: "Agreement for Bringing Peace to Afghanistan, 29 February 2020; clause as reported",
    url: "https://ariananews.af/us-urges-afghan-government-taliban-to-begin-prisoner-releases/amp",
    on: "2020-02-29",
  },
  signatories: [
    { kind: "delegation", id: "facilitator_us" },
    { kind: "delegation", id: "party_tal" },
  ],
  performers: [{ kind: "delegation", id: "party_gov" }],
}

const DUE = { at: "2020-03-10T19:29:59Z", zone: "Asia/Kabul" } as const

const COMMITMENTS: readonly BodyOf<"commitment-recorded/1">[] = [
  {
    id: "commitment_5000",
    agreement: "agreement_doha",
    promisor: { kind: "delegation", id: "facilitator_us" },
    debtor: { kind: "delegation", id: "party_gov" },
    creditor: { kind: "delegation", id: "party_tal" },
    guarantor: null,
    duty: { kind: "release", count: 5000, modality: "ceiling", category: null },
    condition: null,
    due: DUE,
    clause: { en: "Part one, C", ar: "الجزء الأول، ج", prs: "بخش اول، ج", ps: "لومړۍ برخه، ج" },
  },
  {
    id: "commitment_1000",
    agreement: "agreement_doha",
    promisor: { kind: "delegation", id: "party_tal" },
    debtor: { kind: "delegation", id: "party_tal" },
    creditor: { kind: "delegation", id: "party_gov" },
    guarantor: null,
    duty: { kind: "release", count: 1000, modality: "ceiling", category: null },
    condition: null,
    due: DUE,
    clause: { en: "Part one, C", ar: "الجزء الأول، ج", prs: "بخش اول، ج", ps: "لومړۍ برخه، ج" },
  },
]
