import { DELEGATION_KIND_WORDS } from "@wasit/domain/words"
import { useMemo, useState } from "preact/hooks"
import { useLanguage, useText } from "../i18n/Reading.tsx"
import { type Chair, signAs } from "../keys/chair-store.ts"
import { Button } from "../ui/Button.tsx"
import { Callout } from "../ui/Callout.tsx"
import { Select } from "../ui/fields.tsx"
import { Section } from "../ui/Section.tsx"
import { CodeReader } from "./CodeReader.tsx"
import { Codes } from "./Codes.tsx"
import { chairLabels } from "./chair-labels.ts"
import { type ReadCode, signatureFrames } from "./field-code.ts"
import { FIELD_TEXTS } from "./field-texts.ts"
import { asFieldSignatures } from "./hand-over.ts"
import { type KeptPlace, type KeptReceipt, keepReceipt } from "./kept.ts"
import { ReceiptFacts, Signatures } from "./ReceiptFacts.tsx"
import { RECEIPT_TEXTS } from "./receipt-texts.ts"
import { base64Of, type FieldSignature, signedMessage } from "./site-receipt.ts"
import type { Field } from "./use-field.ts"

/** The other phone: reads the receipt, signs it with its own key, gives the signature back, and keeps the whole. */
export function CoSignScreen({ field, onBack }: { readonly field: Field; readonly onBack: () => void }) {
  const t = useText(RECEIPT_TEXTS)
  const back = useText(FIELD_TEXTS)("back")
  const [receipt, setReceipt] = useState<KeptReceipt | null>(null)
  const [own, setOwn] = useState<FieldSignature | null>(null)
  const [told, setTold] = useState<"wrongKind" | null>(null)
  const take = async ({ code, digest }: ReadCode): Promise<void> => {
    setTold(code.kind === "receipt" ? null : "wrongKind")
    if (code.kind !== "receipt") return
    const read = code.signatures.map(({ member, signature }) => ({ member, signature: base64Of(signature) }))
    const isSame = receipt?.digest === digest
    // The own signature stays with the receipt, whatever the other phone has heard of it.
    const mine = isSame && own !== null && !read.some((each) => each.member === own.member)
    const signatures = mine ? [...read, { member: own.member, signature: base64Of(own.signature) }] : read
    const next: KeptReceipt = { digest, receipt: code.receipt, signatures }
    if (!isSame) setOwn(null)
    if (isSame && own !== null) await keepReceipt(next)
    setReceipt(next)
  }
  const sign = async (chair: Chair): Promise<void> => {
    if (receipt === null) return
    const signature = new Uint8Array(await signAs(chair, signedMessage(receipt.digest)))
    const signatures = [
      ...receipt.signatures.filter((each) => each.member !== chair.member),
      { member: chair.member, signature: base64Of(signature) },
    ]
    const next = { ...receipt, signatures }
    await keepReceipt(next)
    setOwn({ member: chair.member, signature })
    setReceipt(next)
  }
  const place = field.kept.places.find((each) => each.process === receipt?.receipt.process) ?? null
  return (
    <div class="stack">
      <div>
        <Button icon="back" onPress={onBack}>
          {back}
        </Button>
      </div>
      {receipt === null ? null : (
        <Section title={t("title")}>
          <ReceiptFacts place={place} receipt={receipt} />
          <Signatures place={place} receipt={receipt} />
          {own === null ? <Sign field={field} place={place} receipt={receipt} onSign={sign} /> : null}
        </Section>
      )}
      {receipt === null || own === null ? null : <Given receipt={receipt} own={own} />}
      <Section title={t(own === null ? "readReceipt" : "readComplete")}>
        <CodeReader onCode={take} />
        {told === null ? null : <Callout tone="warn">{t(told)}</Callout>}
      </Section>
    </div>
  )
}

function Sign(props: {
  readonly field: Field
  readonly place: KeptPlace | null
  readonly receipt: KeptReceipt
  readonly onSign: (chair: Chair) => Promise<void>
}) {
  const t = useText(RECEIPT_TEXTS)
  const { language } = useLanguage()
  const { process } = props.receipt.receipt
  const chairs = props.field.kept.chairs.filter((each) => each.process === process)
  const places = props.place === null ? [] : [props.place]
  const labels = chairLabels(chairs, places, language, (kind) => DELEGATION_KIND_WORDS[kind][language])
  const [name, setName] = useState<string | null>(labels.length === 1 ? (labels[0]?.value ?? null) : null)
  const chair = chairs.find((each) => `${each.process}/${each.member}` === name)
  if (chairs.length === 0) return <Callout tone="warn">{t("noChairFor")}</Callout>
  return (
    <div class="stack">
      {labels.length > 1 ? <Select label={t("signAs")} value={name} options={labels} onChange={setName} /> : null}
      <p class="soft">{t("signSays")}</p>
      <div>
        <Button
          kind="primary"
          icon="pen"
          disabled={chair === undefined}
          onPress={() => chair !== undefined && void props.onSign(chair)}
        >
          {t("sign")}
        </Button>
      </div>
    </div>
  )
}

function Given({ receipt, own }: { readonly receipt: KeptReceipt; readonly own: FieldSignature }) {
  const t = useText(RECEIPT_TEXTS)
  const frames = useMemo(() => signatureFrames(receipt.digest, own), [receipt.digest, own])
  const n = asFieldSignatures(receipt.signatures).length
  return (
    <Section title={t("show")} lead={t("showBack")}>
      <Callout tone="done">{t("kept", { n })}</Callout>
      <Codes frames={frames} />
    </Section>
  )
}
