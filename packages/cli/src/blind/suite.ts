import { p256Suite, type Suite, type SuiteName, sodiumSuite } from "@wasit/matching/blind"

/** The suite that a round was agreed on. libsodium is loaded only here, when a round is played. */
export async function suiteFor(name: SuiteName): Promise<Suite> {
  if (name === "P256-SHA256") return p256Suite()
  const { default: sodium } = await import("libsodium-wrappers-sumo")
  await sodium.ready
  return sodiumSuite(sodium)
}
