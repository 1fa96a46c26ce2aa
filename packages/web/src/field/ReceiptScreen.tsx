import type { DelegationId } from "@wasit/domain"
import { useMemo, useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/Reading.tsx"
import { wordingIn } from "../process/wording.ts"
import { Button } from "../ui/Button.tsx"
import { Callout } from "../ui/Callout.tsx"
import { Section } from "../ui/Section.tsx"
import { CodeReader } from "./CodeReader.tsx"
import { Codes } from "./Codes.tsx"
import { type ReadCode, receiptFrames } from "./field-code.ts"
import { asFieldSignatures, coSigned, judgeSignature, post } from "./hand-over.ts"
import type { KeptManifest, KeptPlace, SiteHandover, Work } from "./kept.ts"
import { Paper } from "./PaperReceipt.tsx"
import { ReceiptFacts, Signatures } from "./ReceiptFacts.tsx"
import { RECEIPT_TEXTS } from "./receipt-texts.ts"
import { missingSigners } from "./signers.ts"

type Told = "wrongKind" | "otherReceipt" | "badSignature" | { readonly added: string } | null

/** The receipt on the phone of the one who hands over: shown, co-signed, printed, and sent on its way. */
export function ReceiptScreen(props: {
  readonly manifest: KeptManifest
  readonly place: KeptPlace | null
  readonly work: Work
  readonly handover: SiteHandover
  readonly onWork: (work: Work) => void
  readonly onDone: () => void
}) {
  const t = useText(RECEIPT_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { manifest, place, work, handover } = props
  const [told, setTold] = useState<Told>(null)
  const frames = useMemo(
    () => receiptFrames(handover.receipt, handover.digest, asFieldSignatures(handover.signatures)),
    [handover],
  )
  const parties = Object.keys(place?.labels ?? {}).filter((id) => id.startsWith("party_")) as DelegationId[]
  const missing = missingSigners(handover, parties)
  const nameOf = (id: DelegationId | "neutral"): string =>
    id === "neutral" ? t("neutral") : wordingIn(place?.labels[id] ?? {}, language)
  const take = async ({ code, digest }: ReadCode): Promise<void> => {
    if (code.kind !== "signature") return setTold("wrongKind")
    if (digest !== handover.digest) return setTold("otherReceipt")
    const { member, signature } = code.signature
    if ((await judgeSignature(place, digest, member, signature)) !== "good") return setTold("badSignature")
    props.onWork(await coSigned(manifest, work, digest, code.signature))
    setTold({ added: place?.signers.find((each) => each.member === member)?.name ?? member })
  }
  const finish = async (): Promise<void> => {
    props.onWork(await post(manifest, work, handover.digest))
    props.onDone()
  }
  return (
    <>
      <div class="stack no-print">
        <Section title={t("title")}>
          <ReceiptFacts place={place} receipt={handover} />
        </Section>
        <Section title={t("signatures")}>
          <Signatures place={place} receipt={handover} />
          {missing.length === 0 ? (
            <Callout tone="done">{t("complete")}</Callout>
          ) : (
            <Callout tone="info">{t("missing", { who: format.list(missing.map(nameOf)) })}</Callout>
          )}
        </Section>
        <Section title={t("show")} lead={t("showToSign")}>
          <Codes frames={frames} />
        </Section>
        <Section title={t("readAnswer")}>
          <CodeReader onCode={take} />
          <div aria-live="polite">
            {told === null ? null : typeof told === "string" ? (
              <Callout tone="warn">{t(told)}</Callout>
            ) : (
              <Callout tone="done">{t("added", { who: told.added })}</Callout>
            )}
          </div>
        </Section>
        <div class="stack">
          <p class="soft">{t("finishSays")}</p>
          <div class="row">
            <Button icon="print" onPress={() => print()}>
              {t("print")}
            </Button>
            <Button kind="primary" icon="upload" onPress={() => void finish()}>
              {t("finish")}
            </Button>
          </div>
        </div>
      </div>
      <Paper place={place} receipt={handover} frames={frames} />
    </>
  )
}
