import { useRef, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/Reading.tsx"
import { Dialog } from "../ui/Dialog.tsx"
import { type Hands, isBoth, NO_HANDS, type Tally } from "./checklist.ts"
import { CHECKLIST_TEXTS } from "./checklist-texts.ts"

/** The second step: what happens in a sentence, and two buttons at the two ends of the screen, both of which are pressed. */
export function HandOverDialog(props: {
  readonly site: string
  readonly tally: Tally
  readonly onPass: () => Promise<void>
  readonly onClose: () => void
}) {
  const t = useText(CHECKLIST_TEXTS)
  const format = useFormat()
  const { handed, exceptions, open } = props.tally
  const [hands, setHands] = useState<Hands>(NO_HANDS)
  // Once: a second press while the first is being written makes no second receipt.
  const isPassing = useRef(false)
  const press = (hand: keyof Hands): void => {
    const next = { ...hands, [hand]: true }
    setHands(next)
    if (!isBoth(next) || isPassing.current) return
    isPassing.current = true
    void props.onPass().finally(() => {
      isPassing.current = false
    })
  }
  return (
    <Dialog open title={t(handed === 0 ? "noteTitle" : "confirmTitle")} onClose={props.onClose}>
      <p>
        {t("confirmSays", {
          site: props.site,
          handed: format.number(handed),
          exceptions: format.number(exceptions),
          open,
        })}
      </p>
      <p>{t("bothHands")}</p>
      <div class="field-hands">
        {(["start", "end"] as const).map((hand) => (
          <button
            key={hand}
            type="button"
            class="button button-primary field-hand"
            aria-pressed={hands[hand]}
            onClick={() => press(hand)}
          >
            <span>{t(hand === "start" ? "firstHand" : "secondHand")}</span>
            {hands[hand] ? <span class="small">({t("pressed")})</span> : null}
          </button>
        ))}
      </div>
    </Dialog>
  )
}
