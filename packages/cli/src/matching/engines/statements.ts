import type { OpenDatabase } from "./duckdb.ts"

/** Text as a value in a statement. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** What `trim` takes for blank here: a database's own knows the blank of ASCII alone. */
const BLANKS =
  " \t\n\u000b\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"

/** A cell without the blanks around it. Most have none, which is seen sooner than a set of signs is looked through. */
export const trimmed = (cell: string): string =>
  `CASE WHEN regexp_matches(${cell}, '^[!-~]*$') THEN ${cell} ELSE trim(${cell}, ${quoted(BLANKS)}) END`

/** Whether anything stands in a cell. */
export const isFilled = (cell: string): string => `coalesce(${trimmed(cell)}, '') <> ''`

/** The first column of a short answer. */
export async function textsOf(database: OpenDatabase, query: string): Promise<readonly string[]> {
  return (await rowsOf(database, query, 1)).map(([text]) => text!)
}

/** A short answer of so many columns, row by row. */
export async function rowsOf(
  database: OpenDatabase,
  query: string,
  columns: number,
): Promise<readonly (readonly string[])[]> {
  const out: string[][] = []
  for await (const chunk of database.read(query)) {
    const texts = Array.from({ length: columns }, (_, at) => chunk.texts(at))
    for (let at = 0; at < chunk.rows; at++) out.push(texts.map((own) => own[at]!))
  }
  return out
}

/** Does something while rows keep the order in which they are read, which costs memory. */
export async function inOrder<T>(database: OpenDatabase, work: () => Promise<T>): Promise<T> {
  await database.run("SET preserve_insertion_order = true")
  try {
    return await work()
  } finally {
    await database.run("SET preserve_insertion_order = false")
  }
}
