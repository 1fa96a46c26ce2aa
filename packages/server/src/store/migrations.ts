import type pg from "pg"
import { transaction } from "./postgres-transaction.ts"

/** Each migration runs once, in order, in one transaction. Never edit one that has been released: add another. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE record_head (
    process    text PRIMARY KEY,
    size       bigint NOT NULL DEFAULT 0,
    checkpoint bytea,
    cosigned   bytea
  );
  CREATE TABLE leaf (
    process text   NOT NULL REFERENCES record_head,
    index   bigint NOT NULL,
    bytes   bytea  NOT NULL,
    PRIMARY KEY (process, index)
  );
  CREATE TABLE document (
    process   text    NOT NULL REFERENCES record_head,
    digest    text    NOT NULL,
    is_sealed boolean NOT NULL,
    bytes     bytea   NOT NULL,
    PRIMARY KEY (process, digest)
  );
  CREATE TABLE blob (
    process text  NOT NULL REFERENCES record_head,
    sha256  text  NOT NULL,
    bytes   bytea NOT NULL,
    PRIMARY KEY (process, sha256)
  );
  CREATE TABLE evidence (
    process text        NOT NULL,
    name    text        NOT NULL,
    kept_at timestamptz NOT NULL DEFAULT now(),
    bytes   bytea       NOT NULL
  );
  CREATE TABLE log_key (
    process text PRIMARY KEY,
    seed    bytea NOT NULL
  );
  CREATE TABLE setting (
    name  text PRIMARY KEY,
    value text NOT NULL
  );
  `,
]

/** Any fixed number does, as long as nobody else uses it for an advisory lock in this database. */
const MIGRATION_LOCK = 7_134_001

/** Brings a database to the newest migration. Two servers that start together take turns. */
export async function migrate(pool: pg.Pool): Promise<void> {
  await transaction(pool, async (client) => {
    await client.query("SELECT pg_advisory_xact_lock($1)", [MIGRATION_LOCK])
    await client.query("CREATE TABLE IF NOT EXISTS migration (number integer PRIMARY KEY)")
    const { rows } = await client.query<{ newest: number }>("SELECT coalesce(max(number), 0) AS newest FROM migration")
    const newest = rows[0]?.newest ?? 0
    for (const [at, sql] of MIGRATIONS.entries()) {
      if (at < newest) continue
      await client.query(sql)
      await client.query("INSERT INTO migration (number) VALUES ($1)", [at + 1])
    }
  })
}
