import { useMemo } from "preact/hooks"
import { useFormat, useText } from "../i18n/Reading.tsx"
import { Button } from "../ui/Button.tsx"
import { Section } from "../ui/Section.tsx"
import { Codes, QrPicture } from "./Codes.tsx"
import { receiptFrames } from "./field-code.ts"
import { FIELD_TEXTS } from "./field-texts.ts"
import { asFieldSignatures } from "./hand-over.ts"
import type { KeptPlace, KeptReceipt } from "./kept.ts"
import { ReceiptFacts, Signatures } from "./ReceiptFacts.tsx"
import { RECEIPT_TEXTS } from "./receipt-texts.ts"
import type { Kept } from "./use-field.ts"

/** A receipt that lies on this phone: shown again, and printed. */
export function PaperReceipt(props: {
  readonly kept: Kept
  readonly receipt: KeptReceipt
  readonly onBack: () => void
}) {
  const t = useText(RECEIPT_TEXTS)
  const back = useText(FIELD_TEXTS)("back")
  const { receipt } = props
  const place = props.kept.places.find((each) => each.process === receipt.receipt.process) ?? null
  const frames = useMemo(
    () => receiptFrames(receipt.receipt, receipt.digest, asFieldSignatures(receipt.signatures)),
    [receipt],
  )
  return (
    <div class="stack">
      <div class="stack no-print">
        <div>
          <Button icon="back" onPress={props.onBack}>
            {back}
          </Button>
        </div>
        <Section title={t("title")}>
          <ReceiptFacts place={place} receipt={receipt} />
          <Signatures place={place} receipt={receipt} />
          <Codes frames={frames} />
          <div>
            <Button kind="primary" icon="print" onPress={() => print()}>
              {t("print")}
            </Button>
          </div>
        </Section>
      </div>
      <Paper place={place} receipt={receipt} frames={frames} />
    </div>
  )
}

/** A5, black on white: for guards and drivers, and for a phone that has died. */
export function Paper(props: {
  readonly place: KeptPlace | null
  readonly receipt: KeptReceipt
  readonly frames: readonly string[]
}) {
  const t = useText(RECEIPT_TEXTS)
  const format = useFormat()
  return (
    <section class="field-paper" aria-label={t("title")}>
      <h2>{t("title")}</h2>
      <ReceiptFacts place={props.place} receipt={props.receipt} />
      <h3>{t("signatures")}</h3>
      <Signatures place={props.place} receipt={props.receipt} />
      <p class="field-fold">{t("paperNote")}</p>
      <div class="field-paper-codes">
        {props.frames.map((frame, at) => (
          <figure key={frame}>
            <QrPicture text={frame} label={t("asText")} />
            <figcaption>
              {t("codeOf", { n: format.number(at + 1), total: format.number(props.frames.length) })}
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  )
}
