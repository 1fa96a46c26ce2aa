/** The SQL that a plan is written in. */
export const SQL_DIALECTS = ["duckdb", "postgresql", "spark", "trino"] as const
/** One of them. */
export type SqlDialect = (typeof SQL_DIALECTS)[number]

/** What differs between the dialects; everything else the statements use is common to all of them. */
export interface Words {
  /** How a table is made from a query. */
  readonly createAs: (table: string, query: string) => string
  /** A table of integers that the caller fills. */
  readonly create: (table: string, columns: readonly string[]) => string
  readonly integer: (expression: string) => string
  /** Numbers the rows of a query from 0, in any order. */
  readonly number: (column: string) => string
  /** The bits of an integer that stand in a mask. */
  readonly bits: (expression: string, mask: number) => string
}

const columnsOf = (columns: readonly string[], type: string): string =>
  columns.map((name) => `${name} ${type}`).join(", ")

const STANDARD: Words = {
  createAs: (table, query) => `CREATE TABLE ${table} AS ${query}`,
  create: (table, columns) => `CREATE TABLE ${table} (${columnsOf(columns, "INTEGER")})`,
  integer: (expression) => `CAST(${expression} AS INTEGER)`,
  number: () => "CAST(row_number() OVER () - 1 AS INTEGER)",
  bits: (expression, mask) => `(${expression} & ${mask})`,
}

const WORDS: Readonly<Record<SqlDialect, Words>> = {
  duckdb: STANDARD,
  postgresql: {
    ...STANDARD,
    // The tables are made anew by each run: a log of them would only cost time.
    createAs: (table, query) => `CREATE UNLOGGED TABLE ${table} AS ${query}`,
    create: (table, columns) => `CREATE UNLOGGED TABLE ${table} (${columnsOf(columns, "INTEGER")})`,
  },
  spark: {
    ...STANDARD,
    createAs: (table, query) => `CREATE TABLE ${table} USING parquet AS ${query}`,
    create: (table, columns) => `CREATE TABLE ${table} (${columnsOf(columns, "INT")}) USING parquet`,
    integer: (expression) => `CAST(${expression} AS INT)`,
    number: (column) => `CAST(row_number() OVER (ORDER BY ${column}) - 1 AS INT)`,
  },
  trino: { ...STANDARD, bits: (expression, mask) => `bitwise_and(${expression}, ${mask})` },
}

/** The words of a dialect. */
export function wordsOf(dialect: SqlDialect): Words {
  return WORDS[dialect]
}
