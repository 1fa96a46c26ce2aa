import type { Refusal } from "@wasit/domain"
import { toBase64, toUtf8 } from "@wasit/record"
import { type Chair, signAs } from "../keys/chairs.ts"

/** The newest head as the server tells it. */
export type HeadAnswer = {
  readonly size: number
  readonly checkpoint: string
  readonly cosigned: string | null
  readonly now: string
  readonly readOnly: Refusal | null
}
export type WireDocument = { readonly digest: string; readonly isSealed: boolean; readonly bytes: string }
export type WireEntry = { readonly leaf: string; readonly documents: readonly WireDocument[] }
export type EntriesAnswer = HeadAnswer & { readonly from: number; readonly entries: readonly WireEntry[] }
export type ReceiptAnswer = { readonly index: number; readonly checkpoint: string }

/** The network failed; nothing is known about what the server did. */
export const OFFLINE = { code: "offline" } as const satisfies Refusal

/**
 * One chair's line to the server. It signs in with the device key when it must, and again when its session has ended; the
 * token lives in memory only.
 */
export class Line {
  readonly chair: Chair
  #token: string | null = null
  #signingIn: Promise<Refusal | null> | null = null

  constructor(chair: Chair) {
    this.chair = chair
  }

  get<T extends object>(path: string): Promise<T | Refusal> {
    return this.#json<T>(path, { method: "GET" })
  }

  post<T extends object>(path: string, body: unknown): Promise<T | Refusal> {
    return this.#json<T>(path, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    })
  }

  put<T extends object>(path: string, body: Uint8Array<ArrayBuffer>): Promise<T | Refusal> {
    return this.#json<T>(path, { method: "PUT", body, headers: { "content-type": "application/octet-stream" } })
  }

  /** Bytes: a blob, or a bundle. */
  async bytes(path: string): Promise<Uint8Array<ArrayBuffer> | Refusal> {
    const response = await this.fetch(path, { method: "GET" })
    if (!(response instanceof Response)) return response
    if (!response.ok) return answerOf<Refusal>(response)
    const bytes = await fromNetwork(() => response.arrayBuffer())
    return bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes
  }

  /** A request under this chair's session; signs in first where there is none. */
  async fetch(path: string, init: RequestInit): Promise<Response | Refusal> {
    for (let attempt = 0; ; attempt++) {
      if (this.#token === null) {
        const refusal = await this.#signIn()
        if (refusal !== null) return refusal
      }
      const headers = new Headers(init.headers)
      headers.set("authorization", `Bearer ${this.#token}`)
      const response = await send(`/api/p/${this.chair.process}${path}`, { ...init, headers })
      if (!(response instanceof Response) || response.status !== 401 || attempt > 0) return response
      this.#token = null
    }
  }

  /** The session's token, for a connection that cannot carry headers. `anew`: the last one was not taken any longer. */
  async bearer(anew: boolean): Promise<{ readonly token: string } | Refusal> {
    if (anew) this.#token = null
    const refusal = this.#token === null ? await this.#signIn() : null
    return refusal ?? { token: this.#token ?? "" }
  }

  async #json<T extends object>(path: string, init: RequestInit): Promise<T | Refusal> {
    const response = await this.fetch(path, init)
    return response instanceof Response ? answerOf<T>(response) : response
  }

  #signIn(): Promise<Refusal | null> {
    this.#signingIn ??= this.#signInOnce().finally(() => {
      this.#signingIn = null
    })
    return this.#signingIn
  }

  async #signInOnce(): Promise<Refusal | null> {
    const { process, member } = this.chair
    const asked = await postOpen<{ challenge: string }>(`/api/p/${process}/challenge`, { member })
    if ("code" in asked) return asked
    const message = toUtf8(`wasit/sign-in/v1\n${process}\n${member}\n${asked.challenge}\n`) as Uint8Array<ArrayBuffer>
    const signature = toBase64(await signAs(this.chair, message))
    const answer = await postOpen<{ standing: string; token: string | null }>(`/api/p/${process}/session`, {
      member,
      challenge: asked.challenge,
      signature,
    })
    if ("code" in answer) return answer
    this.#token = answer.token
    return answer.token === null ? { code: "not-admitted", standing: answer.standing } : null
  }
}

/** A request without a session: founding, joining, the public page. */
export async function postOpen<T extends object>(
  path: string,
  body: unknown,
  authorization?: string,
): Promise<T | Refusal> {
  const headers = { "content-type": "application/json", ...(authorization === undefined ? {} : { authorization }) }
  const response = await send(path, { method: "POST", body: JSON.stringify(body), headers })
  return response instanceof Response ? answerOf<T>(response) : response
}

export async function getOpen<T extends object>(path: string, authorization?: string): Promise<T | Refusal> {
  const response = await send(path, { method: "GET", headers: authorization === undefined ? {} : { authorization } })
  return response instanceof Response ? answerOf<T>(response) : response
}

const send = (path: string, init: RequestInit): Promise<Response | Refusal> => fromNetwork(() => fetch(path, init))

const answerOf = <T extends object>(response: Response): Promise<T | Refusal> => fromNetwork(() => response.json())

/**
 * Only the network's own failure is caught here: it is a state of the world, shown as such. An answer that was cut off is one, and so
 * is a gateway's page in the place of an answer, while the server behind it starts anew.
 */
async function fromNetwork<T>(ask: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await ask()
  } catch (cause) {
    if (cause instanceof TypeError || cause instanceof SyntaxError) return OFFLINE
    throw cause
  }
}
