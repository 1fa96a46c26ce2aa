import type { RegisterRow, RegisterStatus } from "./make-example.ts"
import { COLUMNS, type ExampleRow } from "./people.ts"

/** What a prepared pair teaches whoever judges it; `nobody` has no counterpart in the register. */
export const LESSONS = [
  "plain",
  "spelling",
  "swapped",
  "name-only",
  "age",
  "died",
  "repeated",
  "released",
  "brother",
  "namesake",
  "one-cell",
  "thin",
  "nobody",
] as const
/** One lesson. */
export type Lesson = (typeof LESSONS)[number]

/** A supplementary list of invented people, each row a lesson, and the register rows that answer it. */
export interface LessonSide {
  readonly claimed: readonly ExampleRow[]
  readonly register: readonly RegisterRow[]
  /** The register row prepared for each claim; null where there is none. */
  readonly pairs: readonly { readonly lesson: Lesson; readonly claim: string; readonly register: string | null }[]
}

/**
 * Claimed rows, one a lesson and in their order: name; father; grandfather; province; district; birth; document; captured.
 * The row `repeated` is the first person once more.
 */
const GREATER_CLAIMED = `
زمری نورزی; تورک; سباوون; کندهار; میوند; ۱۳۶۳; ۸۸۱۲۰۴; ۲۰۱۴
عبد الله وردک; عبدالرحیم; ; میدان وردک; چک; ۳۳; ; ۲۰۱۶
شاه ولی هوتک; دوست محمد; پاینده محمد; زابل; قلات; ۱۹۷۹; ۳۰۵۷۱۸; ۲۰۱۲
زرغون سرخابی; ; ; ; ; ; ;
رحمت الله صافي; نجيب الله; ; كنر; ; ٣٤; ;
اسلم خان کاکړ; محمد زمان; ; هلمند; ګرمسیر; ۱۳۵۱; ; ۲۰۱۵
زمري نورزي; تورک; ; قندهار; ; ; ; ٢٠١٤
Hedayatullah Mangal; Sher Alam; Nur Gul; Paktia; Zurmat; 1984; ;
بریال استانکزی; عزیز خان; سردار خان; لوگر; برکی برک; ۱۳۶۹; ;
میرویس سنگینی; قربان علی; ; هلمند; سنگین; ۱۳۷۲; ; ۲۰۱۷
عصمت الله ولد حیات الله; ; ; فراه; بالا بلوک; ۲۸; ;
Payinda Zadran; ; ; Paktia; ; ; ; 2013
جمشید سرخابی; غلام سرور; ; بدخشان; ; ۱۳۶۶; ; ۲۰۱۹`

const GREATER_REGISTER = `
held; Zmaray Noorzai; Torak; Sabawoon; Kandahar; Maiwand; 1984; 881204; 2014
held; Abdullah Wardak; Abdul Rahim; ; Wardak; Chak; 1986; ; 2016
held; Shah Wali Hotak; Payinda Mohammad; Dost Mohammad; Zabul; Qalat; 1979; 305781; 2012
held; Zarghun Sorkhabi; Mir Afzal; ; Laghman; Alingar; 1971; ; 2018
held; Rahmatullah Safi; Najibullah; ; Kunar; Asadabad; 1991; ;
died; Aslam Khan Kakar; Mohammad Zaman; ; Helmand; Garmsir; 1972; ; 2015
duplicate; Zamarai Nurzay; Turak; ; Kandahar; ; 1985; ; 2014
released; هدایت الله منگل; شیر عالم; ; پکتیا; زرمت; ۱۳۶۳; ; ۲۰۱۱
held; Toryalai Stanekzai; Aziz Khan; Sardar Khan; Logar; Baraki Barak; 1990; ;
held; Mirwais Sangini; Qurban Ali; ; Helmand; Garmsir; 1984; ; 2010
held; Esmatullah; Hayatullah; ; Farah; ; 1991; ;
held; Mohammad Payinda Zadran; Lal Jan; ; Paktia; Gardez; 1980; ; 2014`

const LESSER_CLAIMED = `
Baryal Achakzai; Sarwar; Ghaus; Kandahar; Panjwayi; 1987; 440917; 2018
عبدالله کوهی; عبدالقادر; ; تخار; تالقان; ۳۰; ; ۲۰۱۷
Farid Andarabi; Nasir Ahmad; Yusuf Jan; Baghlan; Andarab; 1990; 712053; 2019
Zarak Barmaki; ; ; ; ; ; ;
شفیق الله شینواری; امان الله; ; ننگرهار; ; ۲۹; ;
Anwar Shah Popalzai; Mohammad Akbar; ; Uruzgan; Tarin Kot; 1985; ; 2018
بریال اچکزی; سرور; ; کندهار; ; ; ; ۲۰۱۸
Samiullah Sahak; Dost Alam; Mir Gul; Ghazni; Andar; 1992; ;
Baryal Tokhi; Hamid Shah; Omar Khan; Kunduz; Imam Sahib; 1988; ;
Khushal Torkhami; Murad; ; Nangarhar; Achin; 1994; ; 2019
Nematullah son of Qudratullah; ; ; Faryab; Qaisar; 26; ;
نیک محمد مهمند; ; ; ننگرهار; ; ; ; ۲۰۱۶
Tahir Barmaki; Ghulam Nabi; ; Bamyan; ; 1989; ;`

const LESSER_REGISTER = `
held; بریال اڅکزی; سرور; غوث; کندهار; پنجوایي; ۱۳۶۶; ۴۴۰۹۱۷; ۲۰۱۸
held; Abd Allah Kohi; Abdul Qader; ; Takhar; Taluqan; 1989; ; 2017
held; فريد اندرابي; يوسف جان; نصير احمد; بغلان; اندراب; ١٩٩٠; ٧١٢٠٣٥; ٢٠١٩
held; زرک برمکی; میر حیدر; ; بلخ; شولګره; ۱۳۵۵; ; ۲۰۱۵
held; شفیق الله شینواری; امان الله; ; ننګرهار; سرخرود; ۱۳۷۴; ;
died; انور شاه پوپلزی; محمد اکبر; ; ارزګان; ترین کوټ; ۱۳۶۴; ; ۲۰۱۸
duplicate; بريال اچكزي; سرور; ; قندهار; ; ١٩٨٨; ; ٢٠١٨
released; سمیع الله ساهاک; دوست عالم; ; غزني; اندړ; ۱۳۷۱; ; ۲۰۱۸
held; توریالی توخی; حمید شاه; عمر خان; کندز; امام صاحب; ۱۳۶۷; ;
held; خوشحال ترخمی; مراد; ; ننګرهار; سرخرود; ۱۳۶۳; ; ۲۰۰۹
held; نعمت الله; قدرت الله; ; فاریاب; ; ۱۳۷۲; ;
held; نیک مهمند; لعل محمد; ; ننګرهار; اچین; ۱۳۶۰; ; ۲۰۱۷`

const CELLS = COLUMNS.filter((column) => column !== "id")

function rowOf(id: string, cells: readonly string[]): ExampleRow {
  const row: Record<string, string> = { id }
  for (const [at, column] of CELLS.entries()) row[column] = cells[at]?.trim() ?? ""
  return row as ExampleRow
}

function sideOf(prefix: string, claimed: string, register: string): LessonSide {
  const idOf = (kind: string, at: number): string => `${prefix}-${kind}-${String(at + 1).padStart(2, "0")}`
  const cells = (text: string): string[][] =>
    text
      .trim()
      .split("\n")
      .map((line) => line.split(";"))
  const rows = cells(claimed).map((row, at) => rowOf(idOf("S", at), row))
  const answers = cells(register).map(([status, ...row], at) => ({
    ...rowOf(idOf("T", at), row),
    status: status as RegisterStatus,
  }))
  return {
    claimed: rows,
    register: answers,
    pairs: LESSONS.map((lesson, at) => ({
      lesson,
      claim: idOf("S", at),
      register: answers[at] === undefined ? null : idOf("T", at),
    })),
  }
}

/** The supplementary lists of the example, one each way: a dozen pairs to learn judging by, and one name without a pair. */
export const LESSON_LISTS: { readonly greater: LessonSide; readonly lesser: LessonSide } = {
  greater: sideOf("A", GREATER_CLAIMED, GREATER_REGISTER),
  lesser: sideOf("B", LESSER_CLAIMED, LESSER_REGISTER),
}
