// The match desk as one file that needs no network: it reads the pairs that stand in the page, keeps each judgement in this
// browser before it shows the next pair, and saves them as the file that `wasit review --import` reads. Each judgement is kept
// by itself: a long sitting stays quick, and two windows of one file lose nothing to one another.
// @ts-check

/**
 * @typedef {{ readonly a: string, readonly b: string, readonly mark: string,
 *   readonly rows: readonly Row[],
 *   readonly evidence: readonly [number, number, number], readonly score: number, readonly decision: string | null }} Pair
 *   evidence and score are places in `shared`
 * @typedef {readonly [name: number, a: string, b: string, placeOfA?: string, placeOfB?: string, lettersOfA?: string,
 *   lettersOfB?: string]} Row the name is a place in `shared`; letters are what a text is in the reader's own script
 * @typedef {{ readonly at: number, readonly decision: string | null, readonly reason: string, readonly time: number }} Event
 *   `at` is the pair's place in the page
 * @typedef {{ readonly id: string, readonly file: string, readonly digits: readonly string[], readonly thousands: string,
 *   readonly decisions: Readonly<Record<string, string>>, readonly shared: readonly string[], readonly pairs: readonly Pair[] }} Review
 */

/** @type {Review} */
const review = JSON.parse(byId("review").textContent ?? "")
const { digits, pairs, shared } = review
const STORE = `wasit-review/${review.id}`

/** Everything judged here, and in other windows of this file, by the name it is kept under. @type {Map<string, Event>} */
const journal = new Map()
/** What stands of it, by the pair's place. @type {Map<number, Event>} */
const standing = new Map()
/** What this browser would not keep. @type {Set<string>} */
const unkept = new Set()
for (const [name, event] of readJournal()) take(name, event)
/** @type {number[]} */
const queue = pairs.flatMap((_pair, at) => (isWaiting(at) ? [at] : []))
/** @type {number[]} */
const done = []
let isEvidenceShown = false
let isOneScript = false
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
  if (!["j", "k", "u", "l", "z", "e", "r", "arrowup", "arrowdown"].includes(key)) return
  event.preventDefault()
  press(key)
})
window.addEventListener("beforeunload", (event) => {
  if (unkept.size > 0) event.preventDefault()
})
window.addEventListener("storage", ({ key, newValue }) => {
  if (key === null || newValue === null || !key.startsWith(STORE)) return
  const event = readEvent(newValue)
  if (event === null) return
  take(key, event)
  hearOf(event.at)
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
  else if (key === "arrowdown") queue.push(...queue.splice(0, 1))
  else if (key === "arrowup") queue.unshift(...queue.splice(-1))
  else if (key === "l") isOneScript = !isOneScript
  else if (key === "z") undo()
  else if (key === "e") isEvidenceShown = !isEvidenceShown
  else if (key === "r" && judged !== null) return byId("reason").focus()
  if (key !== "e" && key !== "l") isEvidenceShown = false
  show()
}

/** @param {number} at @param {string} decision */
function judge(at, decision) {
  keep(at, decision, "")
  queue.shift()
  done.push(at)
  judged = at
}

function undo() {
  const at = done.pop()
  if (at === undefined) return
  keep(at, null, "")
  queue.unshift(at)
  judged = null
}

function keepReason() {
  const field = /** @type {HTMLTextAreaElement} */ (byId("reason"))
  const stands = judged === null ? undefined : standing.get(judged)
  if (stands === undefined) return
  keep(stands.at, stands.decision, field.value.replace(/\s+/g, " ").trim())
}

/** @param {number} at @param {string | null} decision @param {string} reason */
function keep(at, decision, reason) {
  const event = { at, decision, reason, time: Date.now() }
  const name = `${STORE}/${event.time.toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`
  take(name, event)
  unkept.add(name)
  try {
    for (const one of unkept) {
      localStorage.setItem(one, JSON.stringify(journal.get(one)))
      unkept.delete(one)
    }
  } catch {
    // The page says what is not kept; it still stands here until it is closed, and is tried again with the next.
  }
}

/** Takes an event in: the later one of a pair stands. @param {string} name @param {Event} event */
function take(name, event) {
  journal.set(name, event)
  const before = standing.get(event.at)
  if (before === undefined || before.time <= event.time) standing.set(event.at, event)
}

/** @returns {readonly (readonly [string, Event])[]} */
function readJournal() {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(`${STORE}/`))
      .flatMap((name) => {
        const event = readEvent(localStorage.getItem(name) ?? "")
        return event === null ? [] : [/** @type {const} */ ([name, event])]
      })
      .sort(([, one], [, other]) => one.time - other.time)
  } catch {
    return []
  }
}

/** @param {string} kept @returns {Event | null} */
function readEvent(kept) {
  try {
    const event = JSON.parse(kept)
    return Number.isInteger(event.at) && pairs[event.at] !== undefined ? event : null
  } catch {
    return null
  }
}

/** Another window judged a pair, or took its judgement back. @param {number} at */
function hearOf(at) {
  const place = queue.indexOf(at)
  if (isWaiting(at) && place < 0) queue.push(at)
  if (!isWaiting(at) && place >= 0) queue.splice(place, 1)
  show()
}

/** Is a pair neither judged here nor decided in the workbook? @param {number} at */
function isWaiting(at) {
  const stands = standing.get(at)
  return stands === undefined ? pairs[at]?.decision === null : stands.decision === null
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
  byId("unstored").hidden = unkept.size === 0
  byId("evidence").hidden = !isEvidenceShown || pair === undefined
  pressed("l", isOneScript)
  pressed("e", isEvidenceShown)
  if (pair !== undefined) showPair(pair)
  showJudged()
}

/** @param {Pair} pair */
function showPair(pair) {
  text("id-a", pair.a)
  text("id-b", pair.b)
  byId("fields").replaceChildren(...pair.rows.map(lineOf))
  byId("approximate").hidden = !isOneScript || pair.rows.every(([, , , , , one, other]) => !one && !other)
  for (const [at, lane] of ["for", "against", "missing"].entries()) text(lane, shared[pair.evidence[at] ?? -1])
}

/** @param {Row} row */
function lineOf([name, one, other, placeOfOne, placeOfOther, lettersOfOne, lettersOfOther]) {
  const [shownOne, shownOther] = isOneScript ? [lettersOfOne || one, lettersOfOther || other] : [one, other]
  const line = document.createElement("tr")
  line.append(cell("th", shared[name]), cell("td", shownOne || "—", placeOfOne))
  line.append(cell("td", shownOther || "—", placeOfOther))
  return line
}

function showJudged() {
  const pair = judged === null ? undefined : pairs[judged]
  const stands = judged === null ? undefined : standing.get(judged)
  byId("judged").hidden = pair === undefined || stands === undefined || stands.decision === null
  if (pair === undefined || stands === undefined) return
  text("judged-ids", `${pair.a} · ${pair.b}`)
  text("judged-as", review.decisions[stands.decision ?? ""] ?? "")
  text("score", shared[pair.score])
  const field = /** @type {HTMLTextAreaElement} */ (byId("reason"))
  field.value = stands.reason
}

function save() {
  const events = [...journal.values()].sort((one, other) => one.time - other.time)
  const lines = events.map((one) => `${JSON.stringify(judgementOf(one))}\n`).join("")
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([lines], { type: "application/jsonl" }))
  link.download = review.file
  link.click()
  URL.revokeObjectURL(link.href)
}

/** An event as the judgement file has it. @param {Event} event */
function judgementOf({ at, decision, reason, time }) {
  const pair = pairs[at]
  const when = new Date(time).toISOString().replace(/\.\d+Z$/, "Z")
  return { a: pair?.a, b: pair?.b, decision, reason, at: when, rows: pair?.mark }
}

/**
 * A cell; below what is written, the place that it was understood as.
 * @param {"th" | "td"} name @param {string} [content] @param {string} [place]
 */
function cell(name, content = "", place = "") {
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
  const grouped = String(count).replace(/\B(?=(\d{3})+$)/g, review.thousands)
  return grouped.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
}

/** @param {string} key @param {boolean} isOn */
function pressed(key, isOn) {
  document.querySelector(`[data-key="${key}"]`)?.setAttribute("aria-pressed", String(isOn))
}

/** @param {string} id @param {string} [content] */
function text(id, content = "") {
  byId(id).textContent = content
}

/** @param {string} id @returns {HTMLElement} */
function byId(id) {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`the page has no ${id}`)
  return found
}
