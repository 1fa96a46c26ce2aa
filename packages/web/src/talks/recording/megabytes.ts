import type { Format } from "../../i18n/index.ts"

/** Megabytes with one digit behind the point, and never less than one tenth. */
export const megabytes = (format: Pick<Format, "number">, bytes: number): string =>
  format.number(Math.max(0.1, Math.round(bytes / 100_000) / 10), 1)
