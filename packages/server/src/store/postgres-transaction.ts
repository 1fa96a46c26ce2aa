import type pg from "pg"

/**
 * Runs work in one transaction; rolled back if it throws. A connection that is lost meanwhile fails the work and is not
 * used again, and never takes the server down.
 */
export async function transaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let lost: Error | undefined
  const onLost = (cause: Error): void => {
    lost = cause
  }
  client.on("error", onLost)
  try {
    await client.query("BEGIN")
    const result = await work(client)
    await client.query("COMMIT")
    return result
  } catch (cause) {
    await client.query("ROLLBACK").catch(onLost)
    throw cause
  } finally {
    client.off("error", onLost)
    client.release(lost)
  }
}
