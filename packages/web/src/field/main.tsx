import { type ComponentType, render } from "preact"
import "../ui/styles.ts"
import { ReadingProvider } from "../i18n/Reading.tsx"
import { FieldShell } from "./FieldShell.tsx"

/** The page itself, once its folder has it. */
const FOUND = import.meta.glob<{ readonly default: ComponentType }>("./HandoverPage.tsx", { eager: true })
const HandoverPage = Object.values(FOUND)[0]?.default

const root = document.getElementById("app")
if (root === null) throw new Error("field.html has no #app")
render(
  <ReadingProvider>
    <FieldShell>{HandoverPage === undefined ? null : <HandoverPage />}</FieldShell>
  </ReadingProvider>,
  root,
)
