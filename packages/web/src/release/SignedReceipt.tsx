import type { Handover, MemberId } from "@wasit/domain"
import { parseVerifierKey } from "@wasit/record"
import { useEffect, useState } from "preact/hooks"
import { bytesOfBase64, isSignedBy, receiptDigest, receiptOf } from "../field/site-receipt.ts"
import { useText } from "../i18n/index.ts"
import { useNames } from "../process/use-names.ts"
import { useProcess } from "../record/process-context.tsx"
import { DefinitionList, Hash, Name, Status } from "../ui/index.ts"
import { HANDOVER_TEXTS } from "./handover-texts.ts"

type Checked = {
  /** Null where this reader may not see the rows from which the receipt is written anew. */
  readonly fits: boolean | null
  readonly signatures: readonly { readonly member: MemberId; readonly holds: boolean }[]
}

/** The receipt co-signed at the site: written anew from the rows and compared, each signature checked here. */
export function SignedReceipt({ handover }: { readonly handover: Handover }) {
  const t = useText(HANDOVER_TEXTS)
  const names = useNames()
  const checked = useChecked(handover)
  return (
    <DefinitionList
      items={[
        {
          term: t("receipt"),
          value: (
            <span class="row">
              <Hash value={handover.receipt} short />
              {checked === null || checked.fits === null ? null : (
                <Status kind={checked.fits ? "done" : "refused"}>
                  {t(checked.fits ? "digestFits" : "digestDiffers")}
                </Status>
              )}
            </span>
          ),
        },
        {
          term: t("signedBy"),
          value:
            handover.signatures.length === 0 ? (
              t("noSignatures")
            ) : (
              <ul>
                {(checked?.signatures ?? []).map(({ member, holds }) => (
                  <li key={member}>
                    <Name value={names.member(member)} />{" "}
                    <Status kind={holds ? "done" : "refused"}>{t(holds ? "holds" : "holdsNot")}</Status>
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  )
}

function useChecked(handover: Handover): Checked | null {
  const { id, state } = useProcess()
  const { members } = state.process
  const [checked, setChecked] = useState<Checked | null>(null)
  useEffect(() => {
    let isWanted = true
    const check = async (): Promise<Checked> => {
      const rows = handover.rowsKnown
      const signatures = handover.signatures.map(async ({ member, signature }) => {
        const key = parseVerifierKey(members.get(member)?.key ?? "")
        const bytes = bytesOfBase64(signature)
        const holds =
          key !== null && bytes !== null && (await isSignedBy(new Uint8Array(key.publicKey), handover.receipt, bytes))
        return { member, holds }
      })
      return {
        fits: rows === null ? null : (await receiptDigest(receiptOf(id, handover, rows))) === handover.receipt,
        signatures: await Promise.all(signatures),
      }
    }
    void check().then((done) => isWanted && setChecked(done))
    return () => {
      isWanted = false
    }
  }, [id, handover, members])
  return checked
}
