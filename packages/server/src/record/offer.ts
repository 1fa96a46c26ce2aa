import type { HostAnswer } from "@wasit/domain"
import { fromBase64 } from "@wasit/record"
import * as v from "valibot"
import type { Offer } from "../log/admission.ts"
import type { StoredDocument } from "../store/store.ts"

const MOST_DOCUMENTS = 40

const schema = v.strictObject({
  leaf: v.pipe(v.string(), v.maxLength(90_000)),
  documents: v.pipe(
    v.array(
      v.strictObject({
        digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
        isSealed: v.boolean(),
        bytes: v.string(),
      }),
    ),
    v.maxLength(MOST_DOCUMENTS),
  ),
})

/** Reads an offer from a request's body; bytes travel as base64. */
export function readOffer(body: unknown): Offer | HostAnswer {
  const parsed = v.safeParse(schema, body)
  if (!parsed.success) return { code: "request-malformed" }
  const leaf = fromBase64(parsed.output.leaf)
  if (leaf === null) return { code: "request-malformed" }
  const documents: StoredDocument[] = []
  for (const document of parsed.output.documents) {
    const bytes = fromBase64(document.bytes)
    if (bytes === null) return { code: "request-malformed" }
    documents.push({ digest: document.digest, isSealed: document.isSealed, bytes })
  }
  return { leaf, documents }
}
