import type { PublicStatement } from "@wasit/domain"
import { foldDigits } from "@wasit/domain/words"

/** The statements in which what is sought stands, in any language, or whose author or source bears it. */
export function foundStatements(
  statements: readonly PublicStatement[],
  sought: string,
  author: (statement: PublicStatement) => string,
): readonly PublicStatement[] {
  const words = fold(sought)
  if (words === "") return statements
  return statements.filter((statement) =>
    [...Object.values(statement.wording), author(statement), statement.source?.title ?? ""].some((text) =>
      fold(text ?? "").includes(words),
    ),
  )
}

/** Letters that writers of one word write differently are one; marks do not matter. */
const fold = (text: string): string =>
  foldDigits(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0670\u0640]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[يىئ]/g, "ی")
    .replace(/ك/g, "ک")
    .replace(/ة/g, "ه")
    .trim()
