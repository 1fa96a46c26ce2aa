import { render } from "preact"
import "../ui/styles.ts"
import { ReadingProvider } from "../i18n/Reading.tsx"
import { FieldShell } from "./FieldShell.tsx"
import HandoverPage from "./HandoverPage.tsx"

const root = document.getElementById("app")
if (root === null) throw new Error("field.html has no #app")
render(
  <ReadingProvider>
    <FieldShell>
      <HandoverPage />
    </FieldShell>
  </ReadingProvider>,
  root,
)
