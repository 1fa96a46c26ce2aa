import { foldHeader } from "../cells/fold.ts"
import { PARENTAGE_HEADERS } from "./header-words.ts"
import type { Concept } from "./heading-concepts.ts"
import { conceptsIn } from "./heading-vocabulary.ts"
import { joinedTitles } from "./title-key.ts"

/** Words that say "with" or "up to", and Hausa's, Swahili's and Amharic's "and", which stand for "of" elsewhere (`nome da mãe`). */
const WITH: ReadonlySet<string> = new Set(
  `with upto till up avec jusqu mit samt bis с до ile kadar con با همراه تا مع بمع بمعہ حتى إلى سره سرہ لەگەڵ تا bi digel heta na pamoja hadi da tare ila dan beserta
   እስከ ከነ ከእነ ከ ጋር እና eske kene gar fi`
    .split(/\s+/u)
    .map(foldHeader),
)

/** Arabic's "and" before kin and Amharic's "with" are written to the next word: `وأبيه`, `ከነአባቱ`. */
const WRITTEN_ON =
  /(?<=\s)و(?=(?:ال)?(?:اسم|ابی?ه?|ابوه|اب|والده?|جده?|نسبه?|لقبه?|عشیرته?|قبیلته?|عایلته?)(?:\s|$))|(?<=^|\s)(?:ከነ|ከእነ|ከ|ke?na?|ina)(?=አባ|አያ|abat|ayat)|(?<=\p{L}{2})ና(?=\s)/gu

const among = (concepts: string): ReadonlySet<Concept> => new Set(concepts.split(" ") as Concept[])
const OF_SOMEBODY = among("name person somebody capture detention holding script identity law tribe")
const OF_FATHER = among("name person somebody father patronymic")
const OF_GRANDFATHER = among("name person somebody father grandfather")
const OF_TRIBE = among("name person somebody tribe alias")
/** `ووالده`: its letters are those of a mother too. */
const HIS_FATHER = foldHeader("والده")
/** Whether a title speaks, in parts of their own, of somebody or his name and behind that of his father or grandfather, and of nobody else but his tribe. */
export function isOfNameAndFathers(title: string): boolean {
  const kinds = partsOf(title).flatMap(kindOf)
  const [him, kin] = [kinds.indexOf("him"), kinds.findIndex((kind) => kind === "father" || kind === "grandfather")]
  return him !== -1 && him < kin && !kinds.includes("other")
}

/** Whether a title speaks of fathers and, in a part of its own behind that, of grandfathers (IM331). */
export function isOfFathersAndTheirs(title: string): boolean {
  const kinds = partsOf(title).flatMap(kindOf)
  return kinds.length > 1 && kinds[0] === "father" && kinds.slice(1).every((kind) => kind === "grandfather")
}

type Kind = "him" | "father" | "grandfather" | "tribe" | "other"

/** Of whom a part speaks by the words of a language that knows them all; nothing where it says nothing. */
function kindOf(part: string): Kind | [] {
  if (PARENTAGE_HEADERS.has(part) || part === HIS_FATHER) return "father"
  const spoken = conceptsIn(part)
  if (spoken.length > 0 && spoken.every(({ size }) => size === 0)) return []
  const isOf = (wanted: readonly Concept[], allowed: ReadonlySet<Concept>): boolean =>
    spoken.some((each) => wanted.some((concept) => each.has(concept)) && [...each].every((one) => allowed.has(one)))
  if (isOf(["name", "person"], OF_SOMEBODY)) return "him"
  if (isOf(["father", "patronymic"], OF_FATHER)) return "father"
  if (isOf(["grandfather"], OF_GRANDFATHER)) return "grandfather"
  return isOf(["tribe", "alias"], OF_TRIBE) ? "tribe" : "other"
}

/** What stands between signs, words for "and" and words for "with". */
export const partsOf = (title: string): readonly string[] =>
  title
    .split(/[/\\|,،;؛+&\n()]|\s[-–—]\s/u)
    .flatMap((part) => foldHeader(part).replace(WRITTEN_ON, "\n").split("\n"))
    .flatMap(joinedTitles)
    .flatMap((part) => part.split(" ").reduce<string[][]>(withoutWith, [[]]))
    .map((words) => words.join(" "))
    .filter((part) => part !== "")

function withoutWith(parts: string[][], word: string): string[][] {
  if (WITH.has(word)) parts.push([])
  else parts.at(-1)!.push(word)
  return parts
}
