import type { Language } from "@wasit/domain/words"
import type { Format } from "../i18n/format.ts"
import { wordingIn } from "../process/wording.ts"
import type { KeptPlace } from "./kept.ts"

/** The places of a manifest in the reader's language. */
export const siteNames = (sites: KeptPlace["sites"], language: Language, format: Pick<Format, "list">): string =>
  format.list(sites.map((site) => wordingIn(site.name, language)))
