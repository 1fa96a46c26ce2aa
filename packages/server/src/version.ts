import { readFileSync } from "node:fs"

/** The version of this package, as `GET /healthz` tells it. */
export const VERSION: string = (
  JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }
).version
