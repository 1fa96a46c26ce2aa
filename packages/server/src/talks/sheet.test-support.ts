import type { SessionSheet, SheetSignature, Wording } from "@wasit/domain"
import { type Digits, type Language, type SheetText, sheetText } from "@wasit/domain/words"
import { type Json, sheetDigest } from "@wasit/record"
import type { PrintedSheet } from "./sheet-pdf.ts"

const due = { at: "2020-03-24T11:00:00Z", zone: "Asia/Kabul" } as const
const released = {
  en: "5,000 persons are released against 1,000 by 10 March 2020.",
  ar: "يُفرج عن ٥٬٠٠٠ شخص مقابل ١٬٠٠٠ حتى ١٠ مارس ٢٠٢٠.",
  prs: "۵٬۰۰۰ تن در برابر ۱٬۰۰۰ تن تا ۲۰ حوت ۱۳۹۸ رها می‌شوند.",
  ps: "تر ۲۰ کب ۱۳۹۸ پورې ۵٬۰۰۰ کسان د ۱٬۰۰۰ پر وړاندې خوشې کېږي.",
}
const words = (en: string, ar: string, prs: string, ps: string): Wording => ({ en, ar, prs, ps })

/** A sheet with everything a sheet may hold: an agreed point, one that is not, own sentences, an open point, a parked item. */
export const SHEET: SessionSheet = {
  origin: "wasit.test/talks-example",
  session: "session_2020-03-22",
  title: words("First technical session", "الجلسة الفنية الأولى", "نخستین نشست تخنیکی", "لومړۍ تخنیکي ناسته"),
  medium: words("Video call", "اتصال مرئي", "تماس ویدیویی", "ویډیويي اړیکه"),
  openedAt: "2020-03-22T09:00:00Z",
  closedAt: "2020-03-22T11:05:00Z",
  delegations: [
    { id: "party_one", label: words("First party", "الطرف الأول", "طرف نخست", "لومړی لوری"), present: 4 },
    { id: "party_two", label: words("Second party", "الطرف الثاني", "طرف دوم", "دویم لوری"), present: 12 },
    { id: "facilitator_host", label: words("Host", "المضيف", "میزبان", "کوربه"), present: 3 },
    { id: "interpreter_team", label: words("Interpreters", "المترجمون", "ترجمانان", "ژباړونکي"), present: null },
  ],
  items: [
    {
      title: words("Numbers", "الأعداد", "ارقام", "شمېرې"),
      points: [
        {
          id: "point_numbers",
          version: 2,
          wording: released,
          initials: [
            { delegation: "party_one", at: "2020-03-22T10:00:00Z" },
            { delegation: "party_two", at: "2020-03-22T10:01:00Z" },
          ],
          isAgreed: true,
        },
        {
          id: "point_places",
          version: 1,
          wording: { en: "The places are named at the next session." },
          initials: [{ delegation: "party_one", at: "2020-03-22T10:20:00Z" }],
          isAgreed: false,
        },
      ],
      ownSentences: [],
      openPoints: [
        {
          wording: words("Three places each.", "ثلاثة أماكن لكلٍّ.", "هر یک سه محل.", "هر یو درې ځایونه."),
          owner: "party_two",
          due,
        },
      ],
      parkedTo: null,
    },
    {
      title: words("Transfer", "النقل", "انتقال", "لېږد"),
      points: [],
      ownSentences: [
        {
          delegation: "party_one",
          wording: words("Violence falls first.", "خفض العنف أولاً.", "نخست کاهش خشونت.", "لومړی د تاوتریخوالي کمول."),
        },
        { delegation: "party_two", wording: { ps: "یوازې تخنیکي اړخونه؛ ښ ږ ټ ډ ړ ڼ ې ۍ ځ څ ګ." } },
      ],
      openPoints: [],
      parkedTo: words("the field committee", "اللجنة الميدانية", "کمیتهٔ ساحوی", "ساحوي کمېټه"),
    },
  ],
  recordings: [
    {
      by: "facilitator_host",
      from: "2020-03-22T09:01:00Z",
      until: "2020-03-22T11:04:00Z",
      bytes: 29_512_000,
      digest: `sha256:${"5a".repeat(32)}`,
      index: 130,
    },
  ],
  followUp: { due, note: words("Within two days.", "خلال يومين.", "در دو روز.", "په دوو ورځو کې.") },
  position: 131,
}

export const DIGEST = sheetDigest(SHEET as unknown as Json)

/** One head signed this sheet, one its first form. */
const SIGNATURES: readonly SheetSignature[] = [
  {
    form: 2,
    delegation: "party_one",
    position: 131,
    digest: DIGEST,
    index: 132,
    at: "2020-03-22T11:30:00Z",
    enteredBy: "party_one/head",
  },
  {
    form: 1,
    delegation: "party_two",
    position: 120,
    digest: `sha256:${"0".repeat(64)}`,
    index: 121,
    at: "2020-03-22T11:20:00Z",
    enteredBy: "party_two/head",
  },
]

export function textOf(language: Language, digits: Digits, sheet = SHEET): SheetText {
  const firstForm = { position: 120, digest: SIGNATURES[1]?.digest ?? "" }
  return sheetText(sheet, { language, digits, zone: "Asia/Kabul", digest: DIGEST, firstForm, signatures: SIGNATURES })
}

/** The sheet as it is printed in a language. */
export function printed(language: Language, digits: Digits, sheet = SHEET): PrintedSheet {
  return { sheet, text: textOf(language, digits, sheet), digest: DIGEST, digits, zone: "Asia/Kabul" }
}
