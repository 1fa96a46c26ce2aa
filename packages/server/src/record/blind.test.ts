import { randomBytes } from "node:crypto"
import { type BlindTerms, type BodyOf, delegationOf, type MemberId, mayFetchMessage } from "@wasit/domain"
import { afterEach, expect, test } from "vitest"
import { Parts, sealTo } from "../example/chair.ts"
import { foundedProcess, temporaryFolder } from "../log/doha.test-support.ts"
import { mayFetchBlob } from "./access.ts"
import { bundleFor } from "./bundle.ts"

const HOST: MemberId = "facilitator_qatar/head"
const GOV: MemberId = "party_gov/head"
const TAL: MemberId = "party_tal/head"
const NEUTRAL: MemberId = "neutral_icrc/head"
const after: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const each of after.splice(0).reverse()) await each()
})

const hex = (name: string): string => Buffer.from(name).toString("hex").padEnd(64, "0").slice(0, 64)
const TERMS: BlindTerms = {
  method: { kind: "encodings", perFeature: 20, threshold: 600, tables: hex("tables") },
  comparer: "facilitator_qatar",
  register: "register_gov",
  tickets: { claimed: 10, held: 20 },
  mandate: { claimed: 10, held: 20 },
  daysUntilNext: 7,
  audited: 0,
  output: "pairs",
  purgeBy: "2020-06-01T00:00:00Z",
}

/** A round whose three have bound themselves, and the ways a test goes on with it. */
async function round() {
  const place = await temporaryFolder()
  after.push(place.remove)
  const { registry, log, scene } = await foundedProcess(await place.open())
  after.push(() => registry.close())
  let minute = 0
  const act = async <Code extends Parameters<Awaited<ReturnType<typeof scene.chair>>["act"]>[1]>(
    member: MemberId,
    code: Code,
    body: BodyOf<Code>,
  ) =>
    (await scene.chair(member)).act(
      `2020-03-17T09:${String(minute++).padStart(2, "0")}:00Z`,
      code,
      body as never,
      new Parts(),
    )
  /** A sealed file with bytes that stand nowhere else. */
  const message = async (member: MemberId, to: MemberId) => {
    const chair = await scene.chair(member)
    const bytes = await sealTo([(await scene.chair(to)).recipient], randomBytes(40))
    return { file: randomBytes(32).toString("hex"), blob: await chair.blob(bytes) }
  }
  const tal = await scene.chair(TAL)
  await act(HOST, "exchange-opened/1", {
    id: "exchange_one",
    parties: ["party_gov", "party_tal"],
    depositDue: { at: "2020-03-20T00:00:00Z", zone: "Asia/Kabul" },
  })
  await act(TAL, "list-deposited/1", {
    id: "list_tal",
    exchange: "exchange_one",
    party: "party_tal",
    heldBy: "party_gov",
    version: 1,
    supplements: null,
    root: hex("list"),
    count: 8,
    grade: "B",
    blob: await tal.blob(randomBytes(30)),
    isDeclared: true,
  })
  const register = {
    id: "register_gov",
    party: "party_gov",
    root: hex("register"),
    rows: 20,
    isDeclared: true,
  } as const
  await act(GOV, "register-sealed/1", register)
  const proposal = "proposal_blind"
  await act(TAL, "matching-proposed/1", { proposal, id: "blind_one", number: 1, list: "list_tal", terms: TERMS })
  await act(GOV, "proposal-agreed/1", { proposal })
  for (const [who, list, tickets] of [
    [TAL, hex("list"), 10],
    [GOV, hex("register"), 20],
    [HOST, null, 0],
  ] as const)
    await act(who, "blind-bound/1", {
      round: "blind_one",
      terms: hex("terms"),
      input: list === null ? null : { list, root: hex(`root ${who}`), tickets },
      coin: hex(`coin ${who}`),
      key: null,
    })
  const may = (member: MemberId, sha256: string): boolean => mayFetchBlob(log, delegationOf(member), sha256)
  return { log, act, message, may }
}

test("what both must give is handed out when both have given it, to whom it is for and to nobody else", async () => {
  const { act, message, may } = await round()
  const first = await message(TAL, GOV)
  await act(TAL, "blind-secret-given/1", { round: "blind_one", message: first })
  expect([TAL, GOV, HOST, NEUTRAL].map((who) => may(who, first.blob.sha256))).toEqual([true, false, false, false])
  await act(GOV, "blind-secret-given/1", { round: "blind_one", message: await message(GOV, TAL) })
  expect([TAL, GOV, HOST, NEUTRAL].map((who) => may(who, first.blob.sha256))).toEqual([true, true, false, false])
  const deposit = await message(TAL, HOST)
  await act(TAL, "blind-deposited/1", { round: "blind_one", tickets: 10, message: deposit })
  expect([HOST, GOV].map((who) => may(who, deposit.blob.sha256))).toEqual([false, false])
  await act(GOV, "blind-deposited/1", { round: "blind_one", tickets: 20, message: await message(GOV, HOST) })
  expect([HOST, GOV].map((who) => may(who, deposit.blob.sha256))).toEqual([true, false])
})

test("a replayed message and one that was never stored are refused, and nothing of them is told", async () => {
  const { act, message } = await round()
  const first = await message(TAL, GOV)
  await act(TAL, "blind-secret-given/1", { round: "blind_one", message: first })
  await expect(act(GOV, "blind-secret-given/1", { round: "blind_one", message: first })).rejects.toThrow(
    "blind-message-used",
  )
})

test("a copy of the record carries no message of a round, and after all three deleted it the server has none", async () => {
  const { log, act, message } = await round()
  const first = await message(TAL, GOV)
  await act(TAL, "blind-secret-given/1", { round: "blind_one", message: first })
  const sealed = (await log.readBlob(first.blob.sha256))!
  const { bytes } = await bundleFor(log, "party_tal")
  expect(Buffer.from(bytes).includes(Buffer.from(sealed.slice(-24)))).toBe(false)
  await act(GOV, "blind-aborted/1", { round: "blind_one", reason: "withdrawn", against: null })
  for (const who of [TAL, GOV]) await act(who, "blind-purged/1", { round: "blind_one" })
  expect(await log.readBlob(first.blob.sha256)).not.toBeNull()
  await act(HOST, "blind-purged/1", { round: "blind_one" })
  expect(await log.readBlob(first.blob.sha256)).toBeNull()
  expect(mayFetchMessage(log.state.blind, "party_gov", first.blob.sha256)).toBe(false)
})
