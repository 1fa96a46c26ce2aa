import { openingAt } from "../lines/line-openings.ts"

/** `Zmarak Toryal and his son Wali, from Spinwad`: two people of one line, the second by what he is to the first (IM218). */

const [SIBLING, CHILD, FATHER] = ["sibling", "child", "father"] as const
type Kin = typeof SIBLING | typeof CHILD | typeof FATHER

/** Words for and, whose, and kin: of brothers, sons and fathers, since a wife or a cousin behind a name may say no more than whose he is. */
const LINKS: readonly (readonly [kin: Kin, words: string])[] = [
  [
    SIBLING,
    "and (?:his|her) (?:twin |elder |younger |little |half-)?(?:brother|sister)|et (?:son|sa) (?:jeune |petit |petite |grand |grande )?(?:frère|soeur|sœur)|und (?:sein|ihr)e? (?:Bruder|Schwester)|y su herman[oa]|e (?:o )?seu irmão|و(?:[أا]خوه|[أا]خيه|[أا]خوها|[أا]خته|شقيقه|شقيقته)|و (?:برادرش|برادر او|خواهرش)|او (?:ورور|خور) (?:یې|ئې|يې)|اور (?:اس|ان|اُس|اُن) (?:کا|کے|کی) (?:چھوٹا |بڑا )?(?:بھائی|بہن)|ve (?:kardeşi|ağabeyi|abisi|ablası)|iyo walaal(?:kiis|keed|shiis)",
  ],
  [
    CHILD,
    "and (?:his|her) (?:eldest |elder |younger |youngest |only |little )?(?:son|daughter)|et (?:son|sa) (?:jeune |petit |petite )?(?:fils|fille)|und (?:sein|ihr)e? (?:Sohn|Tochter)|y su hij[oa]|و(?:ابنه|ابنته|ولده|نجله|بنته)|و (?:پسرش|دخترش|فرزندش)|او (?:زوی|لور) (?:یې|ئې|يې)|اور (?:اس|ان|اُس|اُن) (?:کا|کے|کی) (?:بیٹا|بیٹے|بیٹی)|ve (?:oğlu|kızı)|iyo (?:wiilkiisa|inankiisa|gabadhiisa)",
  ],
  [
    FATHER,
    "and (?:his|her) (?:old |elderly )?father|et son (?:vieux )?père|und (?:sein|ihr) Vater|y su padre|و(?:والده|والدها|[أا]بوه|[أا]بيه)|و پدرش|او پلار (?:یې|ئې|يې)|اور (?:اس|ان|اُس|اُن) کے (?:والد|باپ)|ve babası|iyo aabbihiis",
  ],
]

const WORD = String.raw`\p{L}[\p{L}\p{M}'’.\u200c-]*`
/** A name, his age or a by-name behind it, the link, the other's name, and all behind. */
const PAIRS = LINKS.map(
  ([kin, words]) =>
    [
      kin,
      new RegExp(
        String.raw`^(${WORD}(?:\s${WORD}){0,6}?)(\s*\([^()]{1,40}\)|\s*[,،]\s*(?:aged\s|عمره\s)?\p{N}{1,2}(?:\s(?:ans|years old|سنة|عاما|ساله|کلن|jir))?)?\s*[,،]?\s(?:${words})[,،:]?\s+(?=\p{Lu}|\p{Lo})(${WORD}(?:\s${WORD}){0,5})(.*)$`,
        "u",
      ),
    ] as const,
)
/** What the second's age stands as, where the first has one too. */
const AGE_FIRST =
  /^\s*(?:\([^()]*\p{N}[^()]*\)|[,،]\s*(?:aged\s|عمره\s)?\p{N}{1,2}(?:\s(?:ans|years old|سنة|عاما|ساله|کلن|jir))?(?=\s*[,،.;]|$))/u
const HAS_LINK = /\s(?:and|et|und|y|e|ve|iyo|او|اور|و[^\s]*)\s/u
const LONGEST = 1000
/** Letters within which both names stand. */
const HEAD = 140

/** What is told of each of two; null of a text that does not begin with them. */
export function pairIn(text: string): readonly string[] | null {
  if (text.length > LONGEST || !HAS_LINK.test(text.slice(0, HEAD))) return null
  for (const [kin, pattern] of PAIRS) {
    const [, first, own = "", second, behind] = pattern.exec(text) ?? []
    if (first === undefined || text.length - behind!.length > HEAD || opensWithin(first)) continue
    const length = lengthOfName(second!)
    const name = second!.slice(0, length)
    const rest = second!.slice(length) + behind!
    const told = rest === "" || /^\s*[,،.(;–]/u.test(rest) ? rest : `،${rest}`
    const other = kin === SIBLING ? withFamilyOf(name, first) : name
    const [ofFirst, ofSecond] = [
      kin === FATHER ? fatherIs(name, first) : "",
      kin === CHILD ? fatherIs(first, name) : "",
    ]
    return [`${first}${own}${ofFirst}${own === "" ? told : told.replace(AGE_FIRST, "")}`, `${other}${ofSecond}${told}`]
  }
  return null
}

const opensWithin = (name: string): boolean => {
  const words = name.split(/\s+/u)
  return words.some((_, at) => at > 0 && openingAt(words, at, false) > 0)
}

/** Letters of a name before a word that tells something, or that no name has. */
function lengthOfName(text: string): number {
  const words = text.split(/\s+/u)
  const isLatin = /^\p{Lu}/u.test(text)
  const at = words.findIndex(
    (word, each) => each > 0 && (openingAt(words, each, false) > 0 || (isLatin && /^\p{Ll}{3}/u.test(word))),
  )
  return at < 0 ? text.length : words.slice(0, at).join(" ").length
}

/** A brother of one name has the family of the other, who has two. */
function withFamilyOf(name: string, other: string): string {
  const family = other.split(/\s+/u).slice(1).join(" ")
  return /\s/u.test(name) || family === "" ? name : `${name} ${family}`
}

const fatherIs = (father: string, of: string): string =>
  /^\p{Script=Arabic}/u.test(of) ? `، والده ${father}` : `، son of ${father}`
