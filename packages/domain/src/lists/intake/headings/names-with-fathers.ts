import { foldHeader } from "../cells/fold.ts"
import { PARENTAGE_HEADERS } from "./header-words.ts"
import type { Concept } from "./heading-concepts.ts"
import { conceptsIn } from "./heading-vocabulary.ts"
import { joinedTitles } from "./title-key.ts"

/** Words that say "with" or "up to", and Hausa's, Swahili's and Amharic's "and", which stand for "of" elsewhere (`nome da mãe`). */
const WITH: ReadonlySet<string> = new Set(
  `with upto till up avec jusqu mit samt bis с до ile kadar con با همراه تا مع بمع بمعہ حتى إلى سره سرہ لەگەڵ تا bi digel heta na pamoja hadi da tare ila dan beserta
   እስከ ከነ ከእነ ከ ጋር እና eske kene gar`
    .split(/\s+/u)
    .map(foldHeader),
)

/** Arabic's "and" before kin and Amharic's "with" are written to the next word: `وأبيه`, `ከነአባቱ`. */
const WRITTEN_ON =
  /(?<=\s)و(?=(?:ال)?(?:اسم|ابی?ه?|ابوه|اب|والده?|جده?|نسبه?|لقبه?|عشیرته?|قبیلته?|عایلته?)(?:\s|$))|(?<=^|\s)(?:ከነ|ከእነ|ከ|ke?na?|ina)(?=አባ|አያ|abat|ayat)|(?<=\p{L}{2})ና(?=\s)/gu

const OF_SOMEBODY: ReadonlySet<Concept> = new Set<Concept>(
  "name person somebody capture detention holding script identity law".split(" ") as Concept[],
)
const OF_KIN: ReadonlySet<Concept> = new Set<Concept>(
  "name person somebody father grandfather patronymic tribe".split(" ") as Concept[],
)
/** `ووالده`: its letters are those of a mother too. */
const HIS_FATHER = foldHeader("والده")
const PARENTAGE: ReadonlySet<Concept> = new Set<Concept>(["father"])
const FATHERS: readonly Concept[] = ["father", "grandfather", "patronymic"]

/** Whether the first part of a title speaks of somebody or his name, and each other one of his father, his grandfather or his tribe. */
export function isOfNameAndFathers(title: string): boolean {
  const [first, ...others] = partsOf(title)
  if (first === undefined || others.length === 0) return false
  const isOfHim = conceptsIn(first).some(
    (spoken) => (spoken.has("name") || spoken.has("person")) && isAmong(spoken, OF_SOMEBODY),
  )
  if (!isOfHim) return false
  const kin = others.map((part) =>
    PARENTAGE_HEADERS.has(part) || part === HIS_FATHER
      ? [PARENTAGE]
      : conceptsIn(part).filter((spoken) => spoken.size > 0 && isAmong(spoken, OF_KIN)),
  )
  return (
    kin.every((spoken) => spoken.some((each) => tells(each, [...FATHERS, "tribe"]))) &&
    kin.some((spoken) => spoken.some((each) => tells(each, FATHERS)))
  )
}

const tells = (spoken: ReadonlySet<Concept>, wanted: readonly Concept[]): boolean =>
  wanted.some((concept) => spoken.has(concept))

const isAmong = (spoken: ReadonlySet<Concept>, allowed: ReadonlySet<Concept>): boolean =>
  [...spoken].every((concept) => allowed.has(concept))

/** What stands between signs, words for "and" and words for "with". */
const partsOf = (title: string): readonly string[] =>
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
