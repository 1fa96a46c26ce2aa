/**
 * زهرة: its last letter shows an Arab hand, and there it is read Zahra or Zohra; who ends it in a heh may be Persian and call her Zohreh.
 */
const ARAB_ZAHRA = /(?<!\p{L})(ال)?زهرة(?!\p{L})/gu

/** A cell with that name as tables have it. */
export const withArabZahra = (raw: string): string => (raw.includes("زهرة") ? raw.replace(ARAB_ZAHRA, "$1زهرهه") : raw)
