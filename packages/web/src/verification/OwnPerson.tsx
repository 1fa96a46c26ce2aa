import type { PartyId } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { cleanText } from "../process/wording-draft.ts"
import { Checkbox, TextField } from "../ui/index.ts"
import type { Candidate } from "./final-model.ts"
import { FINAL_TEXTS } from "./final-texts.ts"

/**
 * Somebody held whom nobody claims: named by the holder alone, for this one person, with consent. Picks null while what is written is
 * not whole: nobody is left out without a word.
 */
export function OwnPerson(props: {
  readonly party: PartyId
  readonly onPick: (people: readonly Candidate[] | null) => void
}) {
  const t = useText(FINAL_TEXTS)
  const [person, setPerson] = useState({ name: "", father: "", origin: "", mayBeNamed: false })
  const [isUnfinished, setUnfinished] = useState(false)
  const put = (change: Partial<typeof person>): void => {
    const next = { ...person, ...change }
    setPerson(next)
    const [name, father, origin] = [cleanText(next.name), cleanText(next.father), cleanText(next.origin)]
    const isBegun = next.mayBeNamed || name + father + origin !== ""
    const isWhole = next.mayBeNamed && name !== ""
    setUnfinished(isBegun && !isWhole)
    const named = { list: null, listRow: null, name, father: father || null, origin: origin || null, born: null }
    props.onPick(isWhole ? [{ releasedBy: props.party, ...named }] : isBegun ? null : [])
  }
  return (
    <details>
      <summary>{t("ownPerson")}</summary>
      <div class="stack">
        <TextField label={t("name")} value={person.name} maxLength={400} onChange={(name) => put({ name })} />
        <TextField label={t("father")} value={person.father} maxLength={400} onChange={(father) => put({ father })} />
        <TextField label={t("origin")} value={person.origin} maxLength={400} onChange={(origin) => put({ origin })} />
        <Checkbox label={t("consent")} checked={person.mayBeNamed} onChange={(mayBeNamed) => put({ mayBeNamed })} />
        <p role="status" class="small soft">
          {isUnfinished ? t("ownUnfinished") : ""}
        </p>
      </div>
    </details>
  )
}
