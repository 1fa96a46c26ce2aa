import { useState } from "preact/hooks"
import { Loading } from "../ui/states.tsx"
import { ChecklistScreen } from "./ChecklistScreen.tsx"
import { CoSignScreen } from "./CoSignScreen.tsx"
import { HomeScreen } from "./HomeScreen.tsx"
import { type KeptReceipt, keyOf } from "./kept.ts"
import { PaperReceipt } from "./PaperReceipt.tsx"
import { useField } from "./use-field.ts"
import "./field.css"

/** Where one is on this page. Nothing of it stands in the address, which others may see. */
export type FieldStep =
  | { readonly at: "home" }
  | { readonly at: "manifest"; readonly key: string }
  | { readonly at: "co-sign" }
  | { readonly at: "receipt"; readonly receipt: KeptReceipt }

/** Handing over at a site, without a signal. */
export default function HandoverPage() {
  const field = useField()
  const [step, setStep] = useState<FieldStep>({ at: "home" })
  const move = (next: FieldStep): void => {
    setStep(next)
    window.scrollTo(0, 0)
  }
  if (field === null) return <Loading />
  const home = (): void => {
    void field.reload()
    move({ at: "home" })
  }
  const manifest = step.at === "manifest" ? field.kept.manifests.find((each) => keyOf(each) === step.key) : undefined
  if (manifest !== undefined) return <ChecklistScreen field={field} manifest={manifest} onBack={home} onMove={move} />
  if (step.at === "co-sign") return <CoSignScreen field={field} onBack={home} />
  if (step.at === "receipt") return <PaperReceipt kept={field.kept} receipt={step.receipt} onBack={home} />
  return <HomeScreen field={field} onMove={move} />
}
