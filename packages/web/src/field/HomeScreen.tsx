import { useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/Reading.tsx"
import { wordingIn } from "../process/wording.ts"
import { Button, LinkButton } from "../ui/Button.tsx"
import { Dialog } from "../ui/Dialog.tsx"
import { Card, Section } from "../ui/Section.tsx"
import { Status } from "../ui/Status.tsx"
import { EmptyState } from "../ui/states.tsx"
import { FetchManifests } from "./FetchManifests.tsx"
import { FIELD_TEXTS } from "./field-texts.ts"
import type { FieldStep } from "./HandoverPage.tsx"
import { forgetManifest, type KeptManifest, keyOf } from "./kept.ts"
import { Outbox } from "./Outbox.tsx"
import { siteNames } from "./site-names.ts"
import type { Field } from "./use-field.ts"

type HomeProps = { readonly field: Field; readonly onMove: (step: FieldStep) => void }

/** What lies on this phone, what waits to be sent, and what can be fetched while there is a signal. */
export function HomeScreen({ field, onMove }: HomeProps) {
  const t = useText(FIELD_TEXTS)
  const { kept, isOnline } = field
  return (
    <div class="stack">
      <p role="status">
        <Status kind={isOnline ? "done" : "waiting"}>{t(isOnline ? "online" : "offline")}</Status>
      </p>
      {kept.chairs.length === 0 ? (
        <EmptyState title={t("noChair")} action={<LinkButton href="/">{t("toStart")}</LinkButton>}>
          {t("noChairWhat")}
        </EmptyState>
      ) : (
        <>
          <Outbox field={field} />
          <Manifests field={field} onMove={onMove} />
          <div>
            <Button icon="qr" onPress={() => onMove({ at: "co-sign" })}>
              {t("coSign")}
            </Button>
          </div>
          <Receipts field={field} onMove={onMove} />
          <FetchManifests field={field} />
        </>
      )}
    </div>
  )
}

function Manifests({ field, onMove }: HomeProps) {
  const t = useText(FIELD_TEXTS)
  const { manifests } = field.kept
  const [removing, setRemoving] = useState<KeptManifest | null>(null)
  const remove = async (manifest: KeptManifest): Promise<void> => {
    await forgetManifest(manifest)
    setRemoving(null)
    await field.reload()
  }
  return (
    <Section title={t("manifests")}>
      {manifests.length === 0 ? <EmptyState title={t("noManifests")}>{t("noManifestsWhat")}</EmptyState> : null}
      {manifests.map((manifest, at) => (
        <ManifestCard
          key={keyOf(manifest)}
          manifest={manifest}
          isFirst={at === 0}
          onOpen={() => onMove({ at: "manifest", key: keyOf(manifest) })}
          onRemove={() => setRemoving(manifest)}
        />
      ))}
      {removing === null ? null : (
        <Dialog
          open
          title={t("removeManifest")}
          onClose={() => setRemoving(null)}
          footer={
            <>
              <Button onPress={() => setRemoving(null)}>{t("cancel")}</Button>
              <Button kind="danger" icon="trash" onPress={() => void remove(removing)}>
                {t("removeManifest")}
              </Button>
            </>
          }
        >
          <p>{t("removeSays")}</p>
        </Dialog>
      )}
    </Section>
  )
}

function ManifestCard(props: {
  readonly manifest: KeptManifest
  readonly isFirst: boolean
  readonly onOpen: () => void
  readonly onRemove: () => void
}) {
  const t = useText(FIELD_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { sites, number, rows, until, label } = props.manifest
  const site = siteNames(sites, language, format)
  const zone = sites[0]?.zone ?? "Etc/UTC"
  return (
    <Card title={t("manifestIs", { site, n: number, people: rows.length })}>
      <p>{t("released", { party: wordingIn(label, language) })}</p>
      <p>
        <Status kind="done">{t("untilWhen", { when: format.deadline(until, zone) })}</Status>
      </p>
      <div class="row">
        <Button kind={props.isFirst ? "primary" : "plain"} icon="list" onPress={props.onOpen}>
          {t("openManifest")}
        </Button>
        <Button kind="quiet" icon="trash" onPress={props.onRemove}>
          {t("removeManifest")}
        </Button>
      </div>
    </Card>
  )
}

function Receipts({ field, onMove }: HomeProps) {
  const t = useText(FIELD_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { receipts, places } = field.kept
  if (receipts.length === 0) return null
  return (
    <Section title={t("receipts")}>
      <ul class="field-list">
        {receipts.map((receipt) => {
          const { process, site, tranche, handed, exceptions } = receipt.receipt
          const place = places.find((each) => each.process === process)
          const known = place?.sites.find((each) => each.id === site)
          return (
            <li key={receipt.digest} class="field-item">
              <span>
                {t("itemIs", {
                  site: known === undefined ? "—" : wordingIn(known.name, language),
                  n: format.number(place?.tranches[tranche] ?? 0),
                  handed: format.number(handed),
                  exceptions: exceptions.length,
                })}
              </span>
              <Button kind="quiet" icon="eye" onPress={() => onMove({ at: "receipt", receipt })}>
                {t("showReceipt")}
              </Button>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
