import { type DelegationKind, kindOf } from "@wasit/domain"
import type { Language } from "@wasit/domain/words"
import type { Chair } from "../keys/chair-store.ts"
import { wordingIn } from "../process/wording.ts"
import type { Option } from "../ui/fields.tsx"
import type { KeptPlace } from "./kept.ts"

/** The places of this phone by names people know: as the record names them once it was read here, else by their kind. */
export function chairLabels(
  chairs: readonly Chair[],
  places: readonly KeptPlace[],
  language: Language,
  kindWord: (kind: DelegationKind) => string,
): Option<string>[] {
  return chairs.map((chair) => {
    const signer = places
      .find((place) => place.process === chair.process)
      ?.signers.find((each) => each.member === chair.member)
    const label =
      signer === undefined
        ? `${kindWord(kindOf(chair.delegation))} · ${chair.member}`
        : `${wordingIn(signer.label, language)} · ${signer.name}`
    return { value: `${chair.process}/${chair.member}`, label }
  })
}
