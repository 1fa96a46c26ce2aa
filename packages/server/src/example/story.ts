import type { VerifierKey } from "@wasit/record"
import type { ProcessLog } from "../log/process-log.ts"
import { tellAgreement } from "./agreement.ts"
import type { ChairSecrets } from "./chair.ts"
import { listsOnDesks, tellExchange } from "./exchange.ts"
import { tellFounding } from "./founding.ts"
import { tellRelease } from "./release.ts"
import { Scene } from "./scene.ts"
import { conveneSession, tellSession, wakeOnTheDay } from "./session.ts"
import { tellSupplement } from "./supplement.ts"

/** Something that lies on one chair's own device, by the name the pages look for. */
export type ExampleDocument = { readonly member: string; readonly name: string; readonly value: unknown }

/**
 * How far the story is told: `whole`, to the two counts and the communiqué; `opening`, to the morning of 22 March 2020,
 * from where the reader plays on.
 */
export const TELLINGS = ["whole", "opening"] as const
export type Telling = (typeof TELLINGS)[number]

/**
 * Tells the story of March 2020 into an empty log: public actors and statements as published, with their sources; every
 * person on a list invented. What follows the founding report of 22-23 March is a rehearsal of how it could have gone on.
 */
export async function tellStory(
  log: ProcessLog,
  logKey: VerifierKey,
  telling: Telling,
): Promise<{ readonly chairs: readonly ChairSecrets[]; readonly documents: readonly ExampleDocument[] }> {
  const scene = new Scene(log)
  await tellFounding(scene, logKey)
  await tellAgreement(scene)
  await conveneSession(scene)
  const documents = telling === "opening" ? await leaveToReader(scene) : await tellTheRest(scene)
  return { chairs: scene.chairs.map((chair) => chair.secrets), documents }
}

async function leaveToReader(scene: Scene): Promise<readonly ExampleDocument[]> {
  await wakeOnTheDay(scene)
  return listsOnDesks()
}

async function tellTheRest(scene: Scene): Promise<readonly ExampleDocument[]> {
  await tellSession(scene)
  const exchange = await tellExchange(scene)
  await tellRelease(scene, exchange)
  await tellSupplement(scene)
  return exchange.documents
}
