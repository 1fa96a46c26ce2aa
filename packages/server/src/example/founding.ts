import { createHash, randomBytes } from "node:crypto"
import { expectedPolicy } from "@wasit/domain"
import { formatVerifierKey, type VerifierKey } from "@wasit/record"
import { CAST, DELEGATIONS, type Role } from "./cast.ts"
import type { Scene } from "./scene.ts"

/** The host founds the process, brings the others to the table, and the parties adopt whom they trust. */
export async function tellFounding(scene: Scene, logKey: VerifierKey): Promise<void> {
  const [founder, ...others] = CAST
  if (founder === undefined) return
  const host = await scene.chair(founder.member)
  await host.act("2020-03-17T07:00:00Z", "process-founded/1", {
    title: {
      en: "Doha, March 2020: exchange of prisoners",
      ar: "الدوحة، آذار/مارس ٢٠٢٠: تبادل الأسرى",
      prs: "دوحه، مارچ ۲۰۲۰: تبادلهٔ زندانیان",
      ps: "دوحه، مارچ ۲۰۲۰: د بندیانو تبادله",
    },
    origin: scene.log.originKey.name,
    logKey: formatVerifierKey(logKey),
    zone: "Asia/Kabul",
    clocks: ["Asia/Kabul", "Asia/Qatar"],
    isRehearsal: true,
    delegations: DELEGATIONS,
    founder: {
      member: founder.member,
      name: founder.name,
      role: founder.role,
      key: host.key,
      recipient: host.recipient,
      witnessKey: null,
    },
  })
  let minute = 5
  for (const role of others) minute = await bring(scene, role, minute)
  for (const member of ["party_gov/head", "party_tal/head"] as const) {
    const head = await scene.chair(member)
    const policy = expectedPolicy(scene.log.state.process)
    if (policy === null) throw new Error("the heads brought no witness keys")
    await head.act(at(minute++), "policy-adopted/1", { policy })
  }
  await scene.cosign(at(minute))
}

/** Invitation, enrolment, admission: three acts by three hands. */
async function bring(scene: Scene, role: Role, minute: number): Promise<number> {
  const isWitness = role.isHead && role.delegation.startsWith("party_")
  const inviter = await scene.chair(role.isHead ? "facilitator_qatar/head" : `${role.delegation}/head`)
  const invitation = `invitation_${role.member.replace(/[_/]/g, "-")}` as const
  await inviter.act(at(minute), "invitation-issued/1", {
    id: invitation,
    delegation: role.delegation,
    role: role.role,
    isHead: role.isHead,
    mandate: [...role.mandate],
    tokenHash: createHash("sha256").update(randomBytes(16)).digest("hex"),
    expiresAt: "2020-03-20T07:00:00Z",
  })
  const newcomer = await scene.chair(role.member, isWitness)
  const { member, name } = role
  await newcomer.act(at(minute + 1), "member-enrolled/1", {
    invitation,
    member,
    name,
    role: role.role,
    key: newcomer.key,
    recipient: newcomer.recipient,
    witnessKey: newcomer.witnessKey,
  })
  await inviter.act(at(minute + 2), "member-admitted/1", { member })
  return minute + 3
}

const at = (minute: number): string => `2020-03-17T07:${String(minute).padStart(2, "0")}:00Z`
