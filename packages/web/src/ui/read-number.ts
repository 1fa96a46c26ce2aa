import { foldDigits } from "@wasit/domain/words"

/** What a person wrote in a number field: nothing, a whole number, or something else. */
export type Reading =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly n: number }
  | { readonly kind: "wrong" }

/** Reads a whole number in any of the three digit sets, with or without separators between thousands. */
export function readNumber(text: string): Reading {
  const western = foldDigits(text.replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, "").trim())
  if (western === "") return { kind: "empty" }
  const isGrouped = /^[-−]?\d{1,3}([,٬'\u00a0\u202f ]\d{3})+$/.test(western)
  if (!isGrouped && !/^[-−]?\d+$/.test(western)) return { kind: "wrong" }
  const n = Number(western.replace(/[,٬'\u00a0\u202f ]/g, "").replace("−", "-"))
  return Number.isSafeInteger(n) ? { kind: "number", n } : { kind: "wrong" }
}
