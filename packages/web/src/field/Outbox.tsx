import { useFormat, useLanguage, useText } from "../i18n/Reading.tsx"
import { wordingIn } from "../process/wording.ts"
import { Button } from "../ui/Button.tsx"
import { Section } from "../ui/Section.tsx"
import { Status, type StatusKind } from "../ui/Status.tsx"
import { FIELD_TEXTS } from "./field-texts.ts"
import { keepItem, keyOf } from "./kept.ts"
import { type OutboxItem, type OutboxState, stateOf } from "./outbox.ts"
import { isPending } from "./send.ts"
import type { Field } from "./use-field.ts"

const KIND = { "on-phone": "open", sent: "waiting", "in-record": "done" } as const satisfies Record<
  OutboxState,
  StatusKind
>

/** What was handed over, and how far each of it has come; in sight without searching. */
export function Outbox({ field }: { readonly field: Field }) {
  const t = useText(FIELD_TEXTS)
  const { outbox } = field.kept
  const waits = outbox.some(isPending)
  return (
    <Section
      title={t("outbox")}
      lead={waits ? t("sendsBySelf") : undefined}
      actions={
        waits ? (
          <Button icon="upload" busy={field.isSending} onPress={() => void field.send()}>
            {t("sendNow")}
          </Button>
        ) : undefined
      }
    >
      {outbox.length === 0 ? <p class="soft">{t("outboxEmpty")}</p> : null}
      <ul class="field-list" aria-live="polite">
        {outbox.map((item) => (
          <Line key={item.id} field={field} item={item} />
        ))}
      </ul>
    </Section>
  )
}

function Line({ field, item }: { readonly field: Field; readonly item: OutboxItem }) {
  const t = useText(FIELD_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { body, recorded, sentAt, failure, zone } = item
  const state = stateOf(item)
  const when = (at: string): string => format.deadline(at, zone)
  const isOrphan =
    item.isWaiting && !field.kept.manifests.some((each) => keyOf(each) === keyOf({ ...body, process: item.process }))
  const sendAsIs = async (): Promise<void> => {
    await keepItem({ ...item, isWaiting: false })
    await field.reload()
  }
  return (
    <li class="field-item">
      <span>
        {t("itemIs", {
          site: wordingIn(item.siteName, language),
          n: format.number(item.tranche),
          handed: format.number(body.handed),
          exceptions: item.rows.length - body.handed,
        })}
      </span>
      <Status kind={KIND[state]}>{t(state)}</Status>
      <span class="small soft">{t("madeAt", { when: when(item.madeAt) })}</span>
      {item.isWaiting ? <span class="small">{t("waitsForSignatures")}</span> : null}
      {sentAt === null ? null : <span class="small soft">{t("sentAt", { when: when(sentAt) })}</span>}
      {recorded === null ? null : (
        <span class="small soft">{t("recordedAt", { n: recorded.index, when: when(recorded.at) })}</span>
      )}
      {failure === null ? null : (
        <Status kind="late">{t("failedAt", { when: when(failure.at), why: format.refusal(failure.refusal) })}</Status>
      )}
      {isOrphan ? <Button onPress={() => void sendAsIs()}>{t("sendAsIs")}</Button> : null}
    </li>
  )
}
