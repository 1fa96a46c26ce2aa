import { useText } from "../../i18n/index.ts"
import { Status, type StatusKind } from "../../ui/index.ts"
import { ENTRY_STEPS, type EntrySteps, type StepState } from "./entry-steps.ts"
import { ENTRY_TEXTS } from "./entry-texts.ts"

const KIND = {
  waiting: "open",
  running: "waiting",
  passed: "done",
  poor: "contested",
  failed: "refused",
  skipped: "neutral",
  later: "open",
} as const satisfies Record<StepState["stands"], StatusKind>

/** What was looked at, each with where it stands and, where something is wrong, what to do. */
export function StepList({ steps }: { readonly steps: EntrySteps }) {
  const t = useText(ENTRY_TEXTS)
  return (
    <ul class="rule-list step-list">
      {ENTRY_STEPS.map((step) => {
        const state = steps[step]
        return (
          <li key={step}>
            <div class="step-line">
              <span>{t(`step-${step}`)}</span>
              <Status kind={KIND[state.stands]}>{t(state.stands)}</Status>
            </div>
            {"why" in state ? <p class="small">{t(`why-${state.why}`)}</p> : null}
          </li>
        )
      })}
    </ul>
  )
}
