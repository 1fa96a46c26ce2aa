import { type BodyOf, firstFormOf, sheetOf } from "@wasit/domain"
import { type Json, sheetDigest } from "@wasit/record"
import type { Scene } from "../../../server/src/example/scene.ts"
import { foundedProcess, temporaryFolder } from "../../../server/src/log/doha.test-support.ts"
import { bundleFor } from "../../../server/src/record/bundle.ts"

const SESSION = "session_one"
const AT = "2020-03-22T10:"

/** What a head does after the sitting. */
export type Step = { readonly by: "party_gov/head" | "party_tal/head" } & (
  | { readonly sign: 1 | 2; readonly digest?: BodyOf<"sheet-signed/2">["digest"] }
  | { readonly says: string }
)

/** The bundle of a process whose heads held a sitting and then did this, one after the other. */
export async function bundleOfSigned(steps: readonly Step[]): Promise<Uint8Array> {
  const place = await temporaryFolder()
  const { registry, log, scene } = await foundedProcess(await place.open())
  try {
    await holdSitting(scene)
    for (const [minute, step] of steps.entries()) {
      const chair = await scene.chair(step.by)
      const at = `${AT}${30 + minute}:00Z`
      if ("says" in step) {
        await chair.act(at, "own-sentence-recorded/1", {
          session: SESSION,
          item: "item_lists",
          delegation: step.by === "party_gov/head" ? "party_gov" : "party_tal",
          wording: { en: step.says },
        })
        continue
      }
      const sheet = step.sign === 1 ? firstFormOf(log.state, SESSION) : sheetOf(log.state, SESSION)
      const digest = step.digest ?? (sheetDigest(sheet as unknown as Json, step.sign) as `sha256:${string}`)
      await chair.act(at, `sheet-signed/${step.sign}`, { session: SESSION, position: sheet?.position ?? 0, digest })
    }
    await scene.cosign(`${AT}58:00Z`)
    return (await bundleFor(log, "party_gov")).bytes
  } finally {
    await registry.close()
    await place.remove()
  }
}

/** A sitting of both parties, convened, opened and closed by the host. */
async function holdSitting(scene: Scene): Promise<void> {
  const host = await scene.chair("facilitator_qatar/head")
  await host.act(`${AT}00:00Z`, "session-convened/1", {
    id: SESSION,
    title: { en: "First session", ar: "الجلسة الأولى" },
    startsAt: `${AT}00:00Z`,
    medium: { en: "Video" },
    agenda: [{ id: "item_lists", title: { en: "Lists" } }],
    delegations: ["party_gov", "party_tal", "facilitator_qatar"],
  })
  await host.act(`${AT}01:00Z`, "session-opened/1", { session: SESSION, openedAt: `${AT}01:00Z` })
  await host.act(`${AT}20:00Z`, "session-closed/1", { session: SESSION, closedAt: `${AT}20:00Z`, followUp: null })
}
