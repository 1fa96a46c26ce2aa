import type { Phrases } from "./more-heading-words.ts"

/**
 * Headings of voters' rolls, ration and health cards, school registers and rolls of camps, in the English of South Asia and Africa, in Hindi and
 * Tamil in Latin letters and in Swahili. Written from general knowledge of such columns.
 */
export const ROLLS: Phrases = [
  [
    "full-name",
    "name of elector|name of the elector|elector name|electors name|elector s name|name of voter|name of the voter|voters name|voter s name|name of beneficiary|name of the beneficiary|beneficiary s name|name of card holder|name of cardholder|card holder name|cardholder name|individual name|name of individual|name of refugee|refugee name|name of applicant|applicant name|name of student|name of the student|name of pupil|name of the pupil|name of scholar|scholar name|name of learner|learner name|learner s name|name of candidate|candidate name|jina la mkimbizi|jina la msomaji|vakkalar peyar|manavar peyar|uruppinar peyar",
  ],
  [
    "father-name",
    "f h name|h f name|fh name|hf name|f name|relation name|relative name|relatives name|relative s name|name of relative|name of relation|rln name|s o d o w o|s o w o d o|s o w o|d o w o|s o d o|father or husband|thandhai peyar|pitachya nav",
  ],
  ["birth-year", "yob|y o b"],
  ["birth-date", "dob yob|dob or yob|yob dob|dob age|dob year|pirantha thethi|pirantha naal"],
  [
    "street-number",
    "h no|hno|hse no|ho no|house nos|home no|d no|dno|flat no|qtr no|quarter no|holding no|makan no|makaan no|makan number|ghar no|ghar number|ghar kramank|veettu en|kadhavu en|namba ya nyumba",
  ],
]

/** What else they hold, looked for after all others. */
export const PLAIN_ROLLS: Phrases = [["sex", "boy girl|b g|male female|son daughter"]]
