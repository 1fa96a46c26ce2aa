import type { MemberId } from "@wasit/domain"
import { SHORTFALL_WORDS } from "@wasit/domain/words"
import { useEffect, useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/Reading.tsx"
import { wordingIn } from "../process/wording.ts"
import { Name } from "../ui/Name.tsx"
import { DefinitionList } from "../ui/Section.tsx"
import { Status } from "../ui/Status.tsx"
import { Bdi, Hash } from "../ui/text.tsx"
import { judgeSignature } from "./hand-over.ts"
import type { KeptPlace, KeptReceipt } from "./kept.ts"
import { RECEIPT_TEXTS } from "./receipt-texts.ts"
import { bytesOfBase64 } from "./site-receipt.ts"

type FactsProps = { readonly place: KeptPlace | null; readonly receipt: KeptReceipt }

/** What a receipt says, in words; names of persons are not in it. */
export function ReceiptFacts({ place, receipt: { receipt, digest } }: FactsProps) {
  const t = useText(RECEIPT_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const site = place?.sites.find((each) => each.id === receipt.site)
  const label = place?.labels[receipt.party]
  const lines = receipt.exceptions.map(({ no, code }) =>
    t("exceptionLine", { n: format.inDigits(String(no)), reason: format.say(SHORTFALL_WORDS[code]) }),
  )
  return (
    <DefinitionList
      items={[
        { term: t("place"), value: site === undefined ? receipt.site : wordingIn(site.name, language) },
        { term: t("tranche"), value: trancheOf() },
        { term: t("time"), value: format.deadline(receipt.handedAt, site?.zone ?? "Etc/UTC") },
        { term: t("by"), value: label === undefined ? receipt.party : wordingIn(label, language) },
        { term: t("handed"), value: format.number(receipt.handed) },
        { term: t("exceptions"), value: lines.length === 0 ? t("none") : format.list(lines) },
        { term: t("manifest"), value: <Hash value={receipt.manifest} short /> },
        { term: t("digest"), value: <Hash value={digest} short /> },
      ]}
    />
  )

  function trancheOf(): string {
    const number = place?.tranches[receipt.tranche]
    return number === undefined ? receipt.tranche : format.number(number)
  }
}

/** Who has signed, and whether it holds against the keys that stand in the record. */
export function Signatures({ place, receipt }: FactsProps) {
  const t = useText(RECEIPT_TEXTS)
  const judged = useJudged(place, receipt)
  return (
    <ul class="field-list" aria-label={t("signatures")}>
      {judged.map(({ member, is }) => (
        <li key={member} class="field-item">
          <Signer place={place} member={member} />
          <Status kind={is === "good" ? "done" : is === "bad" ? "refused" : "waiting"}>{t(is)}</Status>
        </li>
      ))}
    </ul>
  )
}

function Signer({ place, member }: { readonly place: KeptPlace | null; readonly member: MemberId }) {
  const { language } = useLanguage()
  const signer = place?.signers.find((each) => each.member === member)
  if (signer === undefined) return <Bdi>{member}</Bdi>
  return <Name value={signer.name} of={wordingIn(signer.label, language)} />
}

type Judged = { readonly member: MemberId; readonly is: "good" | "bad" | "unknown" }

function useJudged(place: KeptPlace | null, { digest, signatures }: KeptReceipt): readonly Judged[] {
  const [judged, setJudged] = useState<readonly Judged[]>([])
  useEffect(() => {
    let isWanted = true
    const all = signatures.map(async ({ member, signature }): Promise<Judged> => {
      const bytes = bytesOfBase64(signature)
      return { member, is: bytes === null ? "bad" : await judgeSignature(place, digest, member, bytes) }
    })
    void Promise.all(all).then((done) => isWanted && setJudged(done))
    return () => {
      isWanted = false
    }
  }, [place, digest, signatures])
  return judged
}
