import { useText } from "../../i18n/index.ts"
import { useNames } from "../../process/use-names.ts"
import { useProcess } from "../../record/process-context.tsx"
import { Bdi, DefinitionList, Name, Section } from "../../ui/index.ts"
import { ENTRY_TEXTS } from "./entry-texts.ts"

/** What is known of this person, by whom, and what stays of it. */
export function KnownOfYou() {
  const t = useText(ENTRY_TEXTS)
  const names = useNames()
  const { chair } = useProcess()
  return (
    <Section title={t("known")}>
      <DefinitionList
        items={[
          { term: t("knownName"), value: <Name value={names.member(chair.member)} /> },
          { term: t("knownDelegation"), value: <Bdi>{names.delegation(chair.delegation)}</Bdi> },
          { term: t("knownDevice"), value: t("knownDeviceIs") },
          { term: t("knownOthers"), value: t("knownOthersIs") },
          { term: t("knownHosts"), value: t("knownHostsIs") },
          { term: t("knownServer"), value: t("knownServerIs") },
          { term: t("knownKept"), value: t("knownKeptIs") },
        ]}
      />
    </Section>
  )
}
