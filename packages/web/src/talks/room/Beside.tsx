import { kindOf } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useText } from "../../i18n/index.ts"
import { Tabs } from "../../ui/index.ts"
import { CoverageGrid } from "../desk/CoverageGrid.tsx"
import { RecorderConsent } from "../recording/RecorderConsent.tsx"
import { AgendaPanel } from "./AgendaPanel.tsx"
import { HearersPanel } from "./HearersPanel.tsx"
import { NotesPanel } from "./NotesPanel.tsx"
import { PlacesPanel } from "./PlacesPanel.tsx"
import { useRoom } from "./room-context.tsx"
import { TABLE_TEXTS } from "./table-texts.ts"

type TabId = "point" | "places" | "hearers" | "languages" | "notes"

/** What stands beside the picture, one thing at a time: first the words that are being discussed. */
export function Beside() {
  const t = useText(TABLE_TEXTS)
  const { talk, me, self, request, sitting } = useRoom()
  const [selected, setSelected] = useState<TabId>("point")
  const isFacilitator = kindOf(self.delegation) === "facilitator"
  const tabs: readonly { readonly id: TabId; readonly label: string }[] = [
    { id: "point", label: t("tabPoint") },
    { id: "places", label: t("tabPlaces") },
    { id: "hearers", label: t("tabHearers") },
    ...(isFacilitator
      ? ([
          { id: "languages", label: t("tabLanguages") },
          { id: "notes", label: t("tabNotes") },
        ] as const)
      : []),
  ]
  return (
    <div class="beside">
      <Tabs label={t("beside")} tabs={tabs} selected={selected} onSelect={setSelected}>
        {selected === "point" ? <AgendaPanel /> : null}
        {selected === "places" ? <PlacesPanel /> : null}
        {selected === "hearers" ? (
          <>
            <HearersPanel />
            <RecorderConsent sitting={sitting} />
          </>
        ) : null}
        {selected === "languages" ? (
          <CoverageGrid talk={talk} me={me} request={request} mayRequire={self.role === "chair"} />
        ) : null}
        {selected === "notes" ? <NotesPanel /> : null}
      </Tabs>
    </div>
  )
}
