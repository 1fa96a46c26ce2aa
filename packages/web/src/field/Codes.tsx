import { useMemo, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/Reading.tsx"
import { Button } from "../ui/Button.tsx"
import { CopyButton } from "../ui/text.tsx"
import { qrPath } from "./qr.ts"
import { RECEIPT_TEXTS } from "./receipt-texts.ts"

/** A code for another phone's camera: one picture, or several numbered ones shown one after the other; and its text. */
export function Codes({ frames }: { readonly frames: readonly string[] }) {
  const t = useText(RECEIPT_TEXTS)
  const format = useFormat()
  const [at, setAt] = useState(0)
  const shown = Math.min(at, frames.length - 1)
  const label = t("codeOf", { n: format.number(shown + 1), total: format.number(frames.length) })
  return (
    <div class="stack">
      <figure class="field-code">
        <QrPicture text={frames[shown] ?? ""} label={label} />
        {frames.length > 1 ? <figcaption>{label}</figcaption> : null}
      </figure>
      {frames.length > 1 ? (
        <Button icon="next" onPress={() => setAt((shown + 1) % frames.length)}>
          {t("nextCode")}
        </Button>
      ) : null}
      <details>
        <summary>{t("asText")}</summary>
        <pre class="field-code-text" dir="ltr">
          {frames.join("\n")}
        </pre>
        <CopyButton text={frames.join("\n")} />
      </details>
    </div>
  )
}

/** One code, black on white in every theme: cameras read nothing else. */
export function QrPicture({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => qrPath(text), [text])
  return (
    <svg class="field-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
