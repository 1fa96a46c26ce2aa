import type { BodyOf } from "@wasit/domain"
import { READ_OUTS } from "./public-statements.ts"
import type { Scene } from "./scene.ts"

const session = "session_2020-03-22"

/** The evening before: the first video talks are convened, with an agenda of four items. */
export async function conveneSession(scene: Scene): Promise<void> {
  const host = await scene.chair("facilitator_qatar/head")
  await host.act("2020-03-21T09:00:00Z", "session-convened/1", {
    id: session,
    title: {
      en: "First technical session on prisoners",
      ar: "الجلسة الفنية الأولى بشأن الأسرى",
      prs: "نخستین نشست تخنیکی دربارهٔ زندانیان",
      ps: "د بندیانو په اړه لومړۍ تخنیکي ناسته",
    },
    startsAt: "2020-03-22T09:00:00Z",
    medium: { en: "Video call", ar: "اتصال مرئي", prs: "تماس ویدیویی", ps: "ویډیويي اړیکه" },
    agenda: AGENDA,
    delegations: ["party_gov", "party_tal", "facilitator_us", "facilitator_qatar", "interpreter_team"],
  })
  await scene.cosign("2020-03-21T09:05:00Z")
}

/** The morning of the session, from where the reader plays on. */
export async function wakeOnTheDay(scene: Scene): Promise<void> {
  const host = await scene.chair("facilitator_qatar/head")
  await host.act("2020-03-22T09:05:00Z", "rehearsal-advanced/1", { days: 1 })
  await scene.cosign("2020-03-22T09:05:00Z")
}

/** The first video talks: two hours, four items, two accounts of the same meeting. */
export async function tellSession(scene: Scene): Promise<void> {
  const host = await scene.chair("facilitator_qatar/head")
  const envoy = await scene.chair("facilitator_us/head")
  const kabul = await scene.chair("party_gov/head")
  const office = await scene.chair("party_tal/head")
  await host.act("2020-03-22T09:01:00Z", "session-opened/1", { session, openedAt: "2020-03-22T09:00:00Z" })
  for (const [delegation, present] of [
    ["party_gov", 4],
    ["party_tal", 4],
    ["facilitator_us", 3],
    ["facilitator_qatar", 3],
    ["interpreter_team", 2],
  ] as const) {
    await host.act("2020-03-22T09:02:00Z", "attendance-recorded/1", { session, delegation, present, note: null })
  }
  await host.act("2020-03-22T09:40:00Z", "point-proposed/1", {
    id: "point_lists-both",
    session,
    item: "item_lists",
    wording: {
      en: "Each side hands over one list, sealed before it is read, and both lists are opened at the same moment.",
      ar: "يسلّم كل جانب قائمة واحدة مختومة قبل قراءتها، وتُفتح القائمتان في اللحظة نفسها.",
      prs: "هر جانب یک فهرست را پیش از خواندن مُهرشده تسلیم می‌کند و هر دو فهرست در یک لحظه باز می‌شود.",
      ps: "هر لوری یو نوملړ تر لوستلو مخکې مهر شوی سپاري، او دواړه نوملړونه په یوه شېبه کې پرانیستل کېږي.",
    },
  })
  for (const head of [kabul, office]) {
    await head.act("2020-03-22T09:55:00Z", "point-initialled/1", { point: "point_lists-both", version: 1 })
  }
  await envoy.act("2020-03-22T10:20:00Z", "point-proposed/1", {
    id: "point_verify-names",
    session,
    item: "item_verification",
    wording: {
      en: "Every name on a list receives one answer, in writing, within seven days.",
      ar: "يُعطى كل اسم في القائمة جواباً واحداً مكتوباً خلال سبعة أيام.",
      prs: "به هر نامِ فهرست در هفت روز یک پاسخ کتبی داده می‌شود.",
      ps: "د نوملړ هر نوم ته په اوو ورځو کې یو لیکلی ځواب ورکول کېږي.",
    },
  })
  for (const head of [office, kabul]) {
    await head.act("2020-03-22T10:30:00Z", "point-initialled/1", { point: "point_verify-names", version: 1 })
  }
  await host.act("2020-03-22T10:45:00Z", "open-point-recorded/1", {
    id: "point_places",
    session,
    item: "item_places",
    wording: {
      en: "Which places of release: each side names three by the follow-up.",
      ar: "أماكن الإفراج: يسمّي كل جانب ثلاثة أماكن قبل المتابعة.",
      prs: "محلات رهایی: هر جانب تا نشست بعدی سه محل را نام می‌برد.",
      ps: "د خوشې کولو ځایونه: هر لوری تر بلې ناستې درې ځایونه نوموي.",
    },
    owner: null,
    due: { at: "2020-03-24T09:00:00Z", zone: "Asia/Kabul" },
  })
  await kabul.act("2020-03-22T10:50:00Z", "own-sentence-recorded/1", {
    session,
    item: "item_transfer",
    delegation: "party_gov",
    wording: {
      en: "Release and transfer go together with a reduction of violence and direct talks.",
      ar: "يسير الإفراج والنقل مع خفض العنف والمحادثات المباشرة.",
      prs: "رهایی و انتقال با کاهش خشونت و مذاکرات مستقیم همراه است.",
      ps: "خوشې کول او لېږد د تاوتریخوالي له کمېدو او مخامخو خبرو سره یوځای دي.",
    },
  })
  await office.act("2020-03-22T10:52:00Z", "own-sentence-recorded/1", {
    session,
    item: "item_transfer",
    delegation: "party_tal",
    wording: {
      en: "Only the technicalities of releasing prisoners were discussed.",
      ar: "بُحثت الجوانب الفنية للإفراج عن الأسرى فقط.",
      prs: "تنها جنبه‌های تخنیکی رهایی زندانیان بحث شد.",
      ps: "یوازې د بندیانو د خوشې کولو تخنیکي اړخونه وڅېړل شول.",
    },
  })
  await host.act("2020-03-22T11:02:00Z", "session-closed/1", {
    session,
    closedAt: "2020-03-22T11:00:00Z",
    followUp: {
      due: { at: "2020-03-24T11:00:00Z", zone: "Asia/Kabul" },
      note: {
        en: "Within two days, counted in hours.",
        ar: "خلال يومين محسوبين بالساعات.",
        prs: "در دو روز، به حساب ساعت.",
        ps: "په دوو ورځو کې، د ساعتونو په حساب.",
      },
    },
  })
  for (const statement of READ_OUTS) await host.act("2020-03-23T07:00:00Z", "statement-recorded/1", statement)
  await scene.cosign("2020-03-23T07:05:00Z")
}

const AGENDA: BodyOf<"session-convened/1">["agenda"] = [
  { id: "item_lists", title: { en: "The lists", ar: "القوائم", prs: "فهرست‌ها", ps: "نوملړونه" } },
  {
    id: "item_verification",
    title: {
      en: "How to verify them",
      ar: "كيفية التحقق منها",
      prs: "چگونگی تثبیت آن‌ها",
      ps: "د هغو د تثبیت څرنګوالی",
    },
  },
  {
    id: "item_places",
    title: { en: "Places of release", ar: "أماكن الإفراج", prs: "محلات رهایی", ps: "د خوشې کولو ځایونه" },
  },
  {
    id: "item_transfer",
    title: {
      en: "Transfer to the agreed places",
      ar: "النقل إلى الأماكن المتفق عليها",
      prs: "انتقال به محلات مورد توافق",
      ps: "ټاکل شویو ځایونو ته لېږد",
    },
  },
]
