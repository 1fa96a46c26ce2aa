// The match desk as one file that needs no network: it reads the pairs that stand in the page, keeps each judgement in this
// browser before it shows the next pair, and saves them as the file that `wasit review --import` reads.
// @ts-check

/**
 * @typedef {{ readonly a: string, readonly b: string, readonly mark: string,
 *   readonly rows: readonly (readonly [name: string, a: string, b: string, placeOfA: string, placeOfB: string])[],
 *   readonly evidence: { readonly for: string, readonly against: string, readonly missing: string },
 *   readonly score: string, readonly decision: string | null }} Pair
 * @typedef {{ readonly a: string, readonly b: string, readonly decision: string | null, readonly reason: string,
 *   readonly at: string, readonly rows: string }} Judgement
 * @typedef {{ readonly id: string, readonly file: string, readonly digits: readonly string[],
 *   readonly decisions: Readonly<Record<string, string>>, readonly pairs: readonly Pair[] }} Review
 */

/** @type {Review} */
const review = JSON.parse(byId("review").textContent ?? "")
const { digits, pairs } = review
const STORE = `wasit-review/${review.id}`

/** @type {Judgement[]} */
const journal = readJournal()
/** @type {number[]} */
const queue = waiting()
/** @type {number[]} */
const done = []
let isEvidenceShown = false
/** @type {number | null} */
let judged = null

const KEYS = new Map([
  ["j", "same"],
  ["k", "different"],
  ["u", "unsure"],
])

for (const button of document.querySelectorAll("button[data-key]")) {
  button.addEventListener("click", () => press(button.getAttribute("data-key") ?? ""))
}
byId("save").addEventListener("click", save)
byId("reason").addEventListener("change", keepReason)
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return
  if (event.target instanceof HTMLTextAreaElement) {
    if (event.key === "Enter" || event.key === "Escape") event.target.blur()
    return
  }
  const key = keyOf(event)
  if (!["j", "k", "u", "l", "z", "e", "r"].includes(key)) return
  event.preventDefault()
  press(key)
})
window.addEventListener("beforeunload", (event) => {
  if (!isStored()) event.preventDefault()
})
show()

/** The letter on the key where the keyboard writes Arabic script. @param {KeyboardEvent} event */
function keyOf(event) {
  return /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, "").toLowerCase()
}

/** @param {string} key */
function press(key) {
  const decision = KEYS.get(key)
  const at = queue[0]
  if (decision !== undefined && at !== undefined) judge(at, decision)
  else if (key === "l" && at !== undefined) queue.push(...queue.splice(0, 1))
  else if (key === "z") undo()
  else if (key === "e") isEvidenceShown = !isEvidenceShown
  else if (key === "r" && judged !== null) return byId("reason").focus()
  if (key !== "e") isEvidenceShown = false
  show()
}

/** @param {number} at @param {string} decision */
function judge(at, decision) {
  keep(pairs[at], decision, "")
  queue.shift()
  done.push(at)
  judged = at
}

function undo() {
  const at = done.pop()
  if (at === undefined) return
  keep(pairs[at], null, "")
  queue.unshift(at)
  judged = null
}

function keepReason() {
  const field = /** @type {HTMLTextAreaElement} */ (byId("reason"))
  const pair = judged === null ? undefined : pairs[judged]
  const stands = pair === undefined ? null : standing(pair)
  if (pair === undefined || stands === null) return
  keep(pair, stands.decision, field.value.replace(/\s+/g, " ").trim())
}

/** @param {Pair | undefined} pair @param {string | null} decision @param {string} reason */
function keep(pair, decision, reason) {
  if (pair === undefined) return
  const at = new Date().toISOString().replace(/\.\d+Z$/, "Z")
  journal.push({ a: pair.a, b: pair.b, decision, reason, at, rows: pair.mark })
  try {
    localStorage.setItem(STORE, JSON.stringify(journal))
  } catch {
    // The page says that nothing is kept; the judgements still stand in it until it is closed.
  }
}

/** @returns {Judgement[]} */
function readJournal() {
  try {
    return JSON.parse(localStorage.getItem(STORE) ?? "[]")
  } catch {
    return []
  }
}

function isStored() {
  try {
    return localStorage.getItem(STORE) === JSON.stringify(journal) || journal.length === 0
  } catch {
    return false
  }
}

/** @param {Pair} pair @returns {Judgement | null} */
function standing(pair) {
  const last = journal.findLast((one) => one.a === pair.a && one.b === pair.b)
  return last === undefined || last.decision === null ? null : last
}

/** What is neither judged here nor decided in the workbook. @returns {number[]} */
function waiting() {
  return pairs.flatMap((pair, at) => (pair.decision === null && standing(pair) === null ? [at] : []))
}

function show() {
  const at = queue[0]
  const pair = at === undefined ? undefined : pairs[at]
  text("count", `${number(pairs.length - queue.length)} / ${number(pairs.length)}`)
  const bar = /** @type {HTMLProgressElement} */ (byId("bar"))
  bar.max = Math.max(pairs.length, 1)
  bar.value = pairs.length - queue.length
  byId("pair").hidden = pair === undefined
  byId("end").hidden = pair !== undefined
  byId("unstored").hidden = isStored()
  byId("evidence").hidden = !isEvidenceShown || pair === undefined
  if (pair !== undefined) showPair(pair)
  showJudged()
}

/** @param {Pair} pair */
function showPair(pair) {
  text("id-a", pair.a)
  text("id-b", pair.b)
  byId("fields").replaceChildren(
    ...pair.rows.map(([name, one, other, placeOfOne, placeOfOther]) => {
      const row = document.createElement("tr")
      row.append(cell("th", name), cell("td", one || "—", placeOfOne), cell("td", other || "—", placeOfOther))
      return row
    }),
  )
  text("for", pair.evidence.for)
  text("against", pair.evidence.against)
  text("missing", pair.evidence.missing)
}

function showJudged() {
  const pair = judged === null ? undefined : pairs[judged]
  const stands = pair === undefined ? null : standing(pair)
  byId("judged").hidden = stands === null
  if (pair === undefined || stands === null) return
  text("judged-ids", `${pair.a} · ${pair.b}`)
  text("judged-as", review.decisions[stands.decision ?? ""] ?? "")
  text("score", pair.score)
  const field = /** @type {HTMLTextAreaElement} */ (byId("reason"))
  field.value = stands.reason
}

function save() {
  const lines = journal.map((one) => `${JSON.stringify(one)}\n`).join("")
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([lines], { type: "application/jsonl" }))
  link.download = review.file
  link.click()
  URL.revokeObjectURL(link.href)
}

/**
 * A cell; below what is written, the place that it was understood as.
 * @param {"th" | "td"} name @param {string} content @param {string} place
 */
function cell(name, content, place = "") {
  const made = document.createElement(name)
  if (name === "th") made.setAttribute("scope", "row")
  made.append(isolated(content))
  if (place !== "") {
    const understood = document.createElement("div")
    understood.className = "place"
    understood.append(isolated(place))
    made.append(understood)
  }
  return made
}

/** A text that turns by its own letters, and stands at its column's start all the same. @param {string} content */
function isolated(content) {
  const made = document.createElement("bdi")
  made.textContent = content
  return made
}

/** @param {number} count */
function number(count) {
  return String(count).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
}

/** @param {string} id @param {string} content */
function text(id, content) {
  byId(id).textContent = content
}

/** @param {string} id @returns {HTMLElement} */
function byId(id) {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`the page has no ${id}`)
  return found
}
