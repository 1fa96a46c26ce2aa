import type { VerifierKey } from "@wasit/record"
import type { ProcessLog } from "../log/process-log.ts"
import { tellAgreement } from "./agreement.ts"
import type { ChairSecrets } from "./chair.ts"
import { tellExchange } from "./exchange.ts"
import { tellFounding } from "./founding.ts"
import { tellRelease } from "./release.ts"
import { Scene } from "./scene.ts"
import { tellSession } from "./session.ts"

/** Something that lies on one chair's own device, by the name the pages look for. */
export type ExampleDocument = { readonly member: string; readonly name: string; readonly value: unknown }

/**
 * Tells the story of March 2020 into an empty log: public actors and statements as published, with their sources; every
 * person on a list invented. What follows the founding report of 22-23 March is a rehearsal of how it could have gone on.
 */
export async function tellStory(
  log: ProcessLog,
  logKey: VerifierKey,
): Promise<{ readonly chairs: readonly ChairSecrets[]; readonly documents: readonly ExampleDocument[] }> {
  const scene = new Scene(log)
  await tellFounding(scene, logKey)
  await tellAgreement(scene)
  await tellSession(scene)
  const exchange = await tellExchange(scene)
  await tellRelease(scene, exchange)
  return { chairs: scene.chairs.map((chair) => chair.secrets), documents: exchange.documents }
}
