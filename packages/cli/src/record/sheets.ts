import type { CheckedSheet, CheckedSignature } from "@wasit/domain"
import { fill } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { mark } from "./mark.ts"
import { SHEET_WORDS } from "./sheet-texts.ts"

/** Says of the sheet of every closed sitting who signed it as the record gives it, and which signatures do not fit it. */
export function printSheets(run: Run, sheets: readonly CheckedSheet[]): void {
  for (const sheet of sheets) {
    const of = { session: titleOf(run, sheet), position: sheet.position }
    const { signed, awaited, isWhole, signatures } = sheet
    if (signed.length > 0) mark(run, "ok", fill(run, SHEET_WORDS.signed, { ...of, names: signed.join(" · ") }))
    if (awaited.length > 0) mark(run, "note", fill(run, SHEET_WORDS.awaited, { ...of, names: awaited.join(" · ") }))
    if (!isWhole) mark(run, "note", fill(run, SHEET_WORDS.hidden, of))
    for (const each of signatures) printSignature(run, each, of.session)
  }
}

/** One that stands is named with the sheet; one that differs stands among the findings. */
function printSignature(run: Run, { standing, index, enteredBy }: CheckedSignature, session: string): void {
  if (standing === "stands" || standing === "differs") return
  mark(run, "note", fill(run, SHEET_WORDS[standing], { index, actor: enteredBy, session }))
}

/** The sheets as the JSON of a check has them. */
export function sheetsJson(sheets: readonly CheckedSheet[]): readonly object[] {
  return sheets.map(({ signatures, ...sheet }) => ({
    ...sheet,
    signatures: signatures.map(({ index, enteredBy, delegation, form, position, digest, computed, standing }) => ({
      index,
      actor: enteredBy,
      delegation,
      form,
      position,
      digest,
      computed,
      standing,
    })),
  }))
}

/** The title as its people wrote it in the reader's language, or else in another; its id where there is none. */
function titleOf(run: Run, { title, session }: CheckedSheet): string {
  const written = title[run.language] ?? Object.values(title).find((each) => each !== undefined)
  return written === undefined ? session : `${written} (${session})`
}
