// The match desk as one file that needs no network: it reads the pairs that stand in the page, keeps each judgement in this
// browser as it is made, and saves them as the file that `wasit review --import` reads. Each judgement is kept by itself: a long
// sitting stays quick, and two windows of one file lose nothing to one another. They are kept in IndexedDB, which says when
// something is kept: Chromium, started with this file, may take in what goes to `localStorage` and forget it with the window.
// @ts-check

/**
 * @typedef {{ readonly a: string, readonly b: string, readonly mark: string,
 *   readonly rows: readonly Row[],
 *   readonly evidence: readonly [number, number, number], readonly score: number, readonly decision: string | null }} Pair
 *   evidence and score are places in `shared`
 * @typedef {readonly [name: number, a: string, b: string, placeOfA?: string, placeOfB?: string, lettersOfA?: string,
 *   lettersOfB?: string]} Row the name is a place in `shared`; letters are what a text is in the reader's own script
 * @typedef {{ readonly name: string, readonly at: number, readonly decision: string | null, readonly reason: string,
 *   readonly time: number }} Judgement
 *   `at` is the pair's place in the page; it is kept under its name
 * @typedef {{ readonly id: string, readonly file: string, readonly digits: readonly string[], readonly thousands: string,
 *   readonly decisions: Readonly<Record<string, string>>, readonly shared: readonly string[], readonly pairs: readonly Pair[] }} Review
 */

/** @type {Review} */
const review = JSON.parse(byId("review").textContent ?? "")
const { digits, pairs, shared } = review
const STORE = "judgements"

/** Everything judged here, and in other windows of this file, by its name. @type {Map<string, Judgement>} */
const journal = new Map()
/** What stands of it, by the pair's place. @type {Map<number, Judgement>} */
const standing = new Map()
/** What this browser has not kept yet. @type {Set<Judgement>} */
const unkept = new Set()
/** The last time it was tried, this browser did not keep it. */
let isRefused = false
let isKeeping = false
/** The pairs that wait, by their places. @type {number[]} */
let queue = []
/** It is known what was judged before. */
let isReady = false
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

// Heard before the store is read, and told after it took a judgement in: whichever comes first, none is missed.
const windows = new BroadcastChannel(`wasit-review/${review.id}`)
windows.addEventListener("message", ({ data }) => hear([data]))
const store = openStore()
void begin()

async function begin() {
  await readStore()
  queue = pairs.flatMap((_pair, at) => (isWaiting(at) ? [at] : []))
  isReady = true
  listen()
  show()
}

function listen() {
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
  // A window that was put away may not have heard what others did.
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void readStore())
}

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
  const time = Date.now()
  const name = `${time.toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`
  const judgement = { name, at, decision, reason, time }
  take(judgement)
  unkept.add(judgement)
  if (!isKeeping) void keepAll()
}

/** Keeps what is not kept yet, as long as there is any. What is refused still stands here, and is tried again with the next. */
async function keepAll() {
  isKeeping = true
  isRefused = false
  while (unkept.size > 0 && !isRefused) {
    const judgements = [...unkept]
    try {
      await put(judgements)
    } catch {
      isRefused = true
      continue
    }
    for (const judgement of judgements) {
      unkept.delete(judgement)
      windows.postMessage(judgement)
    }
  }
  isKeeping = false
  showKept()
}

/** @returns {Promise<IDBDatabase>} */
function openStore() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(`wasit-review/${review.id}`, 1)
    opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(STORE, { keyPath: "name" }))
    opening.addEventListener("success", () => resolve(opening.result))
    opening.addEventListener("error", () => reject(opening.error))
  })
}

/** @param {readonly Judgement[]} judgements */
async function put(judgements) {
  const transaction = (await store).transaction(STORE, "readwrite")
  const kept = new Promise((resolve, reject) => {
    transaction.addEventListener("complete", resolve)
    transaction.addEventListener("abort", () => reject(transaction.error))
  })
  for (const judgement of judgements) transaction.objectStore(STORE).put(judgement)
  transaction.commit()
  await kept
}

/** Takes in what this browser keeps; nothing where it keeps nothing, which is said with the first judgement. */
async function readStore() {
  try {
    const asked = (await store).transaction(STORE).objectStore(STORE).getAll()
    await new Promise((resolve, reject) => {
      asked.addEventListener("success", resolve)
      asked.addEventListener("error", () => reject(asked.error))
    })
    hear(asked.result)
  } catch {
    // As in a browser that keeps nothing.
  }
}

/** Takes a judgement in: the later one of a pair stands. @param {Judgement} judgement */
function take(judgement) {
  journal.set(judgement.name, judgement)
  const before = standing.get(judgement.at)
  if (before === undefined || before.time <= judgement.time) standing.set(judgement.at, judgement)
}

/** Pairs were judged, or judgements taken back, in another window or an earlier sitting. @param {readonly Judgement[]} judgements */
function hear(judgements) {
  const news = judgements.filter(({ name, at }) => !journal.has(name) && pairs[at] !== undefined)
  for (const judgement of news) take(judgement)
  if (!isReady || news.length === 0) return
  // One that another window took back waits again, at the end.
  const places = new Set([...queue, ...news.map(({ at }) => at)])
  queue = [...places].filter(isWaiting)
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
  byId("evidence").hidden = !isEvidenceShown || pair === undefined
  pressed("l", isOneScript)
  pressed("e", isEvidenceShown)
  if (pair !== undefined) showPair(pair)
  showJudged()
}

function showKept() {
  byId("unstored").hidden = !isRefused
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
  text("judged-a", pair.a)
  text("judged-b", pair.b)
  text("judged-as", review.decisions[stands.decision ?? ""] ?? "")
  text("score", shared[pair.score])
  const field = /** @type {HTMLTextAreaElement} */ (byId("reason"))
  // What is being written stands, whatever another window does meanwhile.
  if (document.activeElement !== field) field.value = stands.reason
}

function save() {
  const judgements = [...journal.values()].sort((one, other) => one.time - other.time)
  const lines = judgements.map((one) => `${JSON.stringify(judgementOf(one))}\n`).join("")
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([lines], { type: "application/jsonl" }))
  link.download = review.file
  link.click()
  URL.revokeObjectURL(link.href)
}

/** A judgement as the judgement file has it. @param {Judgement} judgement */
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
