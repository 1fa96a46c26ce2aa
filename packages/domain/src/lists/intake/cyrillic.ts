/** Letters of Russian, Tajik, Uzbek, Kazakh and Ukrainian as Latin registers of the same people write them. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  `аa бb вv гg ґg ғgh дd еe ёyo єye жzh җj зz иi іi їi йy ӣi кk қq лl мm нn ңng оo өo пp рr сs тt уu ӯu үu ўo фf хkh ҳh һh цts чch ҷj шsh
    щshch ъ ыi ь эe әa юyu яya`
    .split(/\s+/u)
    .map((pair) => [[...pair][0]!, [...pair].slice(1).join("")]),
)

const CYRILLIC = /\p{Script=Cyrillic}/u

/** A text with its Cyrillic letters in Latin, word by word in the case it has; any other text as it is. */
export function latinOfCyrillic(text: string): string {
  if (!CYRILLIC.test(text)) return text
  return text.normalize("NFC").replace(/[\p{L}\p{M}]+/gu, (word) => (CYRILLIC.test(word) ? latinWord(word) : word))
}

function latinWord(word: string): string {
  const latin = [...word.toLowerCase().replaceAll("дж", "ҷ")].map((letter) => LETTERS[letter] ?? letter).join("")
  if (word.length > 1 && word === word.toUpperCase()) return latin.toUpperCase()
  return word[0] === word[0]?.toUpperCase() ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin
}
