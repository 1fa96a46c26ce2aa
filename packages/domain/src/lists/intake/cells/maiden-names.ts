/** Before a woman's family by birth, as offices of Europe and of the Levant write it. */
const BY_BIRTH =
  /^(.*?\p{L}.*?)[\s,،(]+(?:née|nee|geb\.?|geborene|nata|z domu|de domo|rozená|roz\.|född|født|урожд\.?|урождённая|урожденная|уродж\.?)\s+(\p{Lu}[^,،()]*?)[\s)]*$/u

/** A name and the family that its cell tells somebody was born in: `Adele, née Haddad` (IM373); null where it tells none. */
export function familyByBirth(name: string): { readonly own: string; readonly family: string } | null {
  const [, own, family] = BY_BIRTH.exec(name) ?? []
  return own === undefined ? null : { own, family: family! }
}
