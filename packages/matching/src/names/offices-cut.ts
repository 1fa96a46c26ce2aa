/** Mosa. and Most., Bengal's Mosammat: without the dot they are names. */
const MOSAMMAT = /^\s*mos(?:s?a|t)\.\s*(?=\p{L}{2})/iu
/** م. and د.: an engineer's and a doctor's letter, which begins nobody's name. */
const LETTER_OF_OFFICE = /^\s*[مد]\s*[./]\s*(?=\p{L}{2})/u

/** A cell without a title that is cut to its beginning before a name. */
export const withoutCutOffices = (raw: string): string => raw.replace(MOSAMMAT, "").replace(LETTER_OF_OFFICE, "")
