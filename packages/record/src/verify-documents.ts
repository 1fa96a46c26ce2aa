import { sha256 } from "@noble/hashes/sha2.js"
import { bodyHash, parseCanonical } from "./canonical.ts"
import type { Finding } from "./findings.ts"
import { parseSealedSums, type RecordReader } from "./reader.ts"
import { fromUtf8, toHex } from "./strict.ts"

/** Opens a sealed document for a recipient: 32 bytes of salt and the canonical body, or null if it is not for him. */
export type OpenSealed = (digest: string, sealed: Uint8Array) => Promise<Uint8Array | null> | Uint8Array | null

const SALT = 32
const HEX = /[0-9a-f]{64}/g

/** Checks what stands beside the tree: bodies and parts by their salted digest, age files by their SHA-256. */
export class DocumentCheck {
  /** Entries whose body is not there. */
  hidden = 0
  /** Sealed documents that could not be opened. */
  unopened = 0
  readonly #reader: RecordReader
  readonly #findings: Finding[]
  readonly #openSealed: OpenSealed | undefined
  /** Every digest that a header or a readable body names. */
  readonly #named = new Set<string>()
  readonly #texts = new Map<string, string | null>()

  constructor(reader: RecordReader, findings: Finding[], openSealed: OpenSealed | undefined) {
    this.#reader = reader
    this.#findings = findings
    this.#openSealed = openSealed
  }

  /** The canonical text of the body of an entry, null if it is hidden, sealed to others, or wrong (then it is a finding). */
  async bodyOf(digest: string, index: number): Promise<string | null> {
    this.#named.add(digest)
    const clear = await this.#reader.file(`bodies/${digest}`)
    if (clear !== null) return this.#read(`bodies/${digest}`, digest, clear, index)
    const sealed = await this.#reader.file(`sealed/${digest}`)
    if (sealed !== null) return this.#readSealed(digest, sealed, index)
    this.hidden++
    return null
  }

  /** Checks every file that no entry led to, and that nothing stands there which the format does not know. */
  async finish(tiles: ReadonlySet<string>): Promise<void> {
    const paths = await this.#reader.paths()
    if (paths === null) return
    const loose: { path: string; digest: string }[] = []
    for (const path of paths) {
      if (tiles.has(path) || ["format", "checkpoint", "policy", "sealed-sums"].includes(path)) continue
      const [, kind, digest = ""] = /^(bodies|sealed|blobs)\/([0-9a-f]{64})$/.exec(path) ?? []
      const bytes = kind === undefined ? null : await this.#reader.file(path)
      if (kind === undefined || bytes === null) this.#findings.push({ code: "file-unknown", path })
      else await this.#checkLoose(kind, path, digest, bytes)
      if (kind !== undefined) loose.push({ path, digest })
    }
    await this.#checkSums(paths)
    // A body that cannot be read here may name what stands there.
    if (this.hidden > 0 || this.unopened > 0) return
    for (const { path, digest } of loose) {
      if (!this.#named.has(digest)) this.#findings.push({ code: "file-unnamed", path })
    }
  }

  async #checkLoose(kind: string, path: string, digest: string, bytes: Uint8Array): Promise<void> {
    if (kind === "blobs") {
      if (toHex(sha256(bytes)) !== digest) this.#findings.push({ code: "blob-differs", path })
    } else if (!this.#texts.has(path)) {
      if (kind === "bodies") this.#read(path, digest, bytes, null)
      else await this.#readSealed(digest, bytes, null)
    }
  }

  async #readSealed(digest: string, sealed: Uint8Array, index: number | null): Promise<string | null> {
    const path = `sealed/${digest}`
    if (this.#texts.has(path)) return this.#texts.get(path) ?? null
    const clear = (await this.#openSealed?.(digest, sealed)) ?? null
    if (clear !== null) return this.#read(path, digest, clear, index)
    this.unopened++
    this.#texts.set(path, null)
    return null
  }

  #read(path: string, digest: string, bytes: Uint8Array, index: number | null): string | null {
    const text = fromUtf8(bytes.subarray(SALT))
    const isWell =
      bytes.length > SALT &&
      toHex(bodyHash(bytes.subarray(0, SALT), bytes.subarray(SALT))) === digest &&
      text !== null &&
      parseCanonical(text) !== null
    if (!isWell && !this.#texts.has(path)) this.#findings.push({ code: "body-differs", path, index })
    this.#texts.set(path, isWell ? text : null)
    for (const [hex] of isWell ? text.matchAll(HEX) : []) this.#named.add(hex)
    return isWell ? text : null
  }

  async #checkSums(paths: readonly string[]): Promise<void> {
    const path = "sealed-sums"
    const bytes = await this.#reader.file(path)
    if (bytes === null) return
    const sums = parseSealedSums(bytes)
    if (sums === null) {
      this.#findings.push({ code: "sums-malformed", path })
      return
    }
    for (const sealed of paths.filter((each) => each.startsWith("sealed/"))) {
      const file = await this.#reader.file(sealed)
      const sum = sums.get(sealed)
      if (file === null || sum?.size !== file.length || sum.sum !== toHex(sha256(file))) {
        this.#findings.push({ code: "sealed-differs", path: sealed })
      }
    }
    for (const sealed of sums.keys()) {
      if (!paths.includes(sealed)) this.#findings.push({ code: "file-missing", path: sealed })
    }
  }
}
