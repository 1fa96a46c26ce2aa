import type { Instant, MemberId } from "@wasit/domain"
import type { ProcessLog } from "../log/process-log.ts"
import { ExampleChair, makeSecrets } from "./chair.ts"

/** The chairs of the example and its log: what every chapter of the story needs. */
export class Scene {
  readonly log: ProcessLog
  readonly #chairs = new Map<MemberId, ExampleChair>()

  constructor(log: ProcessLog) {
    this.log = log
  }

  /** A person of the story; made with fresh secrets when first named. */
  async chair(member: MemberId, isWitness = false): Promise<ExampleChair> {
    const known = this.#chairs.get(member)
    if (known !== undefined) return known
    const made = await ExampleChair.take(this.log, await makeSecrets(this.log.originKey.name, member, isWitness))
    this.#chairs.set(member, made)
    return made
  }

  get chairs(): readonly ExampleChair[] {
    return [...this.#chairs.values()]
  }

  /** Both parties' heads cosign what stands. */
  async cosign(at: Instant): Promise<void> {
    for (const member of ["party_gov/head", "party_tal/head"] as const) await (await this.chair(member)).cosign(at)
  }
}
