import type { BlindId, RegisterId } from "@wasit/domain"
import type { SealedRow } from "@wasit/domain/intake"
import type { Chair } from "../keys/chairs.ts"
import { forgetDocument, keepDocument, readDocument } from "../keys/vault.ts"

/** A register as it was fixed for blind rounds: its rows and the key of their salts stay on this device. */
export type OwnRegister = {
  readonly id: RegisterId
  readonly root: string
  readonly key: string
  readonly rows: readonly SealedRow[]
}

/** What one chair keeps of blind rounds on this device, encrypted: its registers, and a secret for each round. */
export class LocalRounds {
  readonly #base: string

  constructor(chair: Chair) {
    this.#base = `blind/${chair.process}/${chair.member}`
  }

  keepRegister(register: OwnRegister): Promise<void> {
    return keepDocument(`${this.#base}/register/${register.id}`, register)
  }

  register(id: RegisterId): Promise<OwnRegister | undefined> {
    return readDocument<OwnRegister>(`${this.#base}/register/${id}`)
  }

  /** The round's secret, from which everything that this device sends in it follows; undefined where it has none. */
  async secret(round: BlindId): Promise<Uint8Array | undefined> {
    const kept = await readDocument<readonly number[]>(`${this.#base}/round/${round}`)
    return kept === undefined ? undefined : Uint8Array.from(kept)
  }

  /** Makes the secret of a round, once; it is on this disk before anything is sent. */
  async makeSecret(round: BlindId): Promise<Uint8Array> {
    const known = await this.secret(round)
    if (known !== undefined) return known
    const made = crypto.getRandomValues(new Uint8Array(32))
    await keepDocument(`${this.#base}/round/${round}`, [...made])
    return made
  }

  /** Destroys the secret: without it nothing of the round can be made or read here any more. */
  forget(round: BlindId): Promise<void> {
    return forgetDocument(`${this.#base}/round/${round}`)
  }
}
