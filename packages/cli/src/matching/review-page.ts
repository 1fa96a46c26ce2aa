import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { DIRECTION, formatNumber, type Words, weightPartWords } from "@wasit/domain/words"
import { explainPair, type MatchingPlan, pairMark } from "@wasit/matching"
import { plain } from "../shared/print.ts"
import type { Run } from "../shared/terminal.ts"
import { fieldNames, lettersIn, placeIn, textIn } from "./evidence.ts"
import { percent } from "./pairs-workbook.ts"
import { REVIEW_PAGE_WORDS } from "./review-page-texts.ts"
import { notesWord, type ReviewPair } from "./review-sheet.ts"
import { DECISION_WORDS, MATCH_WORDS, REVIEW_WORDS } from "./texts.ts"

/**
 * The review as one page that needs no network: the match desk's own keys, each judgement kept in the browser before the next
 * pair is shown, the score hidden until then. What is judged leaves it as the file that `wasit review --import` reads.
 *
 * @param file what that file is called
 */
export async function reviewPage(
  run: Run,
  pairs: readonly ReviewPair[],
  plan: MatchingPlan,
  file: string,
): Promise<string> {
  const [script, style] = await Promise.all([asset("review.js"), asset("review.css")])
  const data = JSON.stringify(reviewData(run, pairs, plan, file)).replaceAll("<", "\\u003c")
  const policy = `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'`
  const title = escaped(say(run, REVIEW_PAGE_WORDS.title))
  return `<!doctype html>
<html lang="${run.language === "prs" ? "fa-AF" : run.language}" dir="${DIRECTION[run.language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body(run)}
<script type="application/json" id="review">${data}</script>
<script>${script}</script>
</body>
</html>
`
}

/**
 * Everything the page shows, as data; its script puts it in as text, never as markup. Words that many pairs share stand once,
 * and a pair has their places: a page of 20,000 pairs is opened on a phone too.
 */
function reviewData(run: Run, pairs: readonly ReviewPair[], plan: MatchingPlan, file: string): unknown {
  const shared = new Map<string, number>()
  const placeOf = (text: string): number => {
    const place = shared.get(text) ?? shared.size
    shared.set(text, place)
    return place
  }
  const names = (fields: readonly string[]): number => placeOf(fieldNames(run, fields) || "—")
  const shown = pairs.map(({ a, b, notes, decision }) => {
    const { lanes, probability } = explainPair(a, b, plan)
    const rows = plan.comparisons.flatMap((comparison): (readonly (string | number)[])[] => {
      const [one, other] = [plain(textIn(run, a, comparison)), plain(textIn(run, b, comparison))]
      if (one === "" && other === "") return []
      const row = [
        placeOf(weightPartWords(comparison.id)[run.language]),
        ...[one, other],
        ...[placeIn(run, a, comparison), placeIn(run, b, comparison)],
        ...[lettersIn(run, a, comparison), lettersIn(run, b, comparison)],
      ]
      return [row.slice(0, row.findLastIndex((said) => said !== "") + 1)]
    })
    if (notes.some((text) => text !== "")) rows.push([placeOf(notesWord(run)), ...notes.map((text) => plain(text))])
    const evidence = [names(lanes.for), names(lanes.against), names(lanes.missing)]
    const score = placeOf(percent(run, probability))
    return { a: a.id, b: b.id, mark: pairMark(a, b), rows, evidence, score, decision }
  })
  const id = createHash("sha256").update(JSON.stringify(pairs)).digest("hex").slice(0, 16)
  // A browser may not know the digits of every language, nor what parts thousands.
  const digits = Array.from({ length: 10 }, (_, digit) => formatNumber(digit, run.language))
  const thousands = [...formatNumber(1000, run.language)][1]
  const decisions = Object.fromEntries(
    Object.entries(DECISION_WORDS).map(([name, words]) => [name, say(run, words)] as const),
  )
  return { id, file, digits, thousands, decisions, shared: [...shared.keys()], pairs: shown }
}

function body(run: Run): string {
  const text = (name: keyof typeof REVIEW_PAGE_WORDS): string => escaped(say(run, REVIEW_PAGE_WORDS[name]))
  const lane = (name: "for" | "against" | "missing"): string =>
    `<dt>${escaped(say(run, REVIEW_WORDS[name]))}</dt><dd id="${name}"></dd>`
  const key = (name: string, label: string, sign = name): string =>
    `<button type="button" data-key="${name}"><kbd>${sign}</kbd> ${label}</button>`
  const decision = (name: keyof typeof DECISION_WORDS): string => escaped(say(run, DECISION_WORDS[name]))
  const side = (name: "claimedSide" | "heldSide", id: string): string =>
    `<th scope="col">${escaped(say(run, MATCH_WORDS[name]))} <code id="${id}"></code></th>`
  return `<main>
<header><h1>${text("title")}</h1><p>${text("judged")} <strong id="count" role="status"></strong></p></header>
<progress id="bar" aria-label="${text("judged")}"></progress>
<p class="soft">${text("lead")}</p>
<noscript><p class="warn">${text("noScript")}</p></noscript>
<p id="unstored" class="warn" hidden>${text("unstored")}</p>
<section id="pair" class="card" aria-live="polite" hidden>
<table><thead><tr><th scope="col">${text("field")}</th>${side("claimedSide", "id-a")}${side("heldSide", "id-b")}</tr></thead><tbody id="fields"></tbody></table>
<p id="approximate" class="soft" hidden>${escaped(say(run, REVIEW_WORDS.approximate))}</p>
<dl id="evidence" hidden>${lane("for")}${lane("against")}${lane("missing")}</dl>
</section>
<section id="end" class="card" hidden><p>${text("end")}</p></section>
<section id="judged" class="card" aria-live="polite" hidden>
<h2>${text("last")}: <span id="judged-as"></span></h2>
<p><bdi id="judged-a"></bdi> · <bdi id="judged-b"></bdi> · ${text("score")} <strong id="score"></strong></p>
<label for="reason">${text("reason")} <kbd>r</kbd></label>
<textarea id="reason" rows="1" maxlength="300" dir="auto" aria-describedby="reason-hint"></textarea>
<p id="reason-hint" class="soft">${text("reasonHint")}</p>
</section>
</main>
<footer>
${key("j", decision("same"))}
${key("k", decision("different"))}
${key("u", decision("unsure"))}
${key("l", text("oneScript"))}
${key("e", text("evidence"))}
${key("z", text("undo"))}
${key("arrowup", text("previous"), "↑")}
${key("arrowdown", text("next"), "↓")}
<button type="button" id="save" class="primary">${text("save")}</button>
</footer>`
}

const say = (run: Run, words: Words): string => words[run.language]
const asset = (name: string): Promise<string> => readFile(new URL(`../../assets/${name}`, import.meta.url), "utf8")
const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
}
