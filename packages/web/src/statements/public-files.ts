import type { PublicFigure } from "@wasit/domain"
import { parseCheckpoint, parseNote, toHex } from "@wasit/record"
import type { PublicAnswer } from "./use-public.ts"

/** The head that a checkpoint signs; null where it is none. */
export const headOf = (checkpoint: string) => parseCheckpoint(parseNote(checkpoint)?.body ?? "")

/** Where the numbers were read: with this a holder of the record finds the same ones. */
export type FileStamp = {
  readonly process: string
  readonly entries: number
  readonly root: string
  readonly countedAt: string
}

export function stampOf(process: string, view: PublicAnswer): FileStamp {
  const head = headOf(view.checkpoint)
  return {
    process,
    entries: view.asOfSize,
    // The newest checkpoint may be of a longer record than the one that was counted.
    root: head === null || head.size !== view.asOfSize ? "" : toHex(head.root),
    countedAt: view.asOf,
  }
}

/** The published figures as rows for other programs, below the place of the record they were read at. */
export function figureRows(
  stamp: FileStamp,
  figures: readonly PublicFigure[],
  words: { readonly label: (figure: PublicFigure) => string; readonly rule: (figure: PublicFigure) => string },
): string[][] {
  return [
    ["process", stamp.process],
    ["record_entries", String(stamp.entries)],
    ["record_root_sha256", stamp.root],
    ["counted_at", stamp.countedAt],
    [],
    ["figure", "counting_rule", "value", "query"],
    ...figures.map((figure) => [
      words.label(figure),
      words.rule(figure),
      figure.value === null ? "" : String(figure.value),
      JSON.stringify(figure.query),
    ]),
  ]
}

/** The same with every label in every language, and the signed heads. */
export function figureDocument(stamp: FileStamp, view: PublicAnswer, rule: (figure: PublicFigure) => string): string {
  const { checkpoint, cosigned } = view
  const figures = view.figures.map((figure) => ({ ...figure, rule: rule(figure) }))
  return `${JSON.stringify({ ...stamp, checkpoint, cosigned, figures }, null, 2)}\n`
}
