import type { LeafRefusal } from "./leaf.ts"
import type { NoteRefusal } from "./note.ts"
import type { PolicyRefusal } from "./policy.ts"

/** One thing that is wrong with a record, and where. The first of a report is the first bad file or entry. */
export type Finding =
  | { readonly code: "format-unknown" | "checkpoint-missing" | "checkpoint-malformed"; readonly path: string }
  | {
      readonly code: "checkpoint-refused"
      readonly path: string
      readonly why: NoteRefusal["code"] | "origin" | "log-unsigned"
      readonly name?: string
    }
  /** A signature line by a key that the policy does not name: in a bundle nobody vouches for it. */
  | { readonly code: "checkpoint-line-unknown"; readonly path: string; readonly name: string }
  | { readonly code: "policy-refused"; readonly path: string; readonly why: PolicyRefusal["code"] | "none" }
  /** Not the policy that the reader trusts, or that the record itself adopted, byte by byte. */
  | { readonly code: "policy-differs"; readonly path: string }
  | { readonly code: "policy-not-met"; readonly path: string }
  | { readonly code: "leaf-refused"; readonly index: number; readonly why: LeafRefusal["code"] }
  /** The leaf is not the one under the signed root. */
  | { readonly code: "leaf-differs"; readonly index: number; readonly path: string }
  | { readonly code: "leaf-missing"; readonly index: number; readonly path: string }
  | {
      readonly code: "author-unknown" | "author-key" | "signature-wrong"
      readonly index: number
      readonly actor: string
    }
  | { readonly code: "act-missing"; readonly index: number; readonly actor: string; readonly expected: number }
  | { readonly code: "seen-impossible" | "seen-backwards"; readonly index: number; readonly actor: string }
  /** The author signed that he saw another root: proof of a fork. */
  | { readonly code: "seen-contradicts"; readonly index: number; readonly actor: string; readonly size: number }
  /** The caller's own rules refuse the act. */
  | { readonly code: "act-refused"; readonly index: number; readonly why: string }
  | { readonly code: "root-differs"; readonly path: string }
  | { readonly code: "tile-differs"; readonly path: string; readonly hash: number }
  | { readonly code: "file-missing" | "file-unknown" | "file-unnamed"; readonly path: string }
  | { readonly code: "body-differs"; readonly path: string; readonly index: number | null }
  | { readonly code: "blob-differs" | "sealed-differs" | "sums-malformed"; readonly path: string }
