import { kindOf, type SessionId } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useParams } from "../../app/Location.tsx"
import { pathOf } from "../../app/sections.ts"
import { useFormat, useLanguage, useText } from "../../i18n/index.ts"
import { ActDialog } from "../../process/ActDialog.tsx"
import { AsOf } from "../../process/AsOf.tsx"
import { useNames } from "../../process/use-names.ts"
import { useProcess } from "../../record/process-context.tsx"
import { Button, Callout, EmptyState, LinkButton, Page, Status } from "../../ui/index.ts"
import { TALKS_TEXTS } from "../talks-texts.ts"
import { Accounts } from "./Accounts.tsx"
import { FloorTimes } from "./FloorTimes.tsx"
import { SheetBody } from "./SheetBody.tsx"
import { SheetFiles } from "./SheetFiles.tsx"
import { maySign, type SheetView, sheetView } from "./sheet-model.ts"
import { SHEET_TEXTS } from "./sheet-texts.ts"
import "../talks.css"
import "./sheet.css"

/** What the heads sign of a session that has ended; on paper, the sheet alone. */
export default function SheetPage() {
  const t = useText(SHEET_TEXTS)
  const common = useText(TALKS_TEXTS)
  const { language } = useLanguage()
  const { digits } = useFormat()
  const { session: param = "" } = useParams()
  const { id, state, chair } = useProcess()
  const [isSigning, setSigning] = useState(false)
  const session = param as SessionId
  const view = sheetView(state, session, { language, digits })
  const back = `${pathOf("talks", id)}/${encodeURIComponent(session)}`
  if (view === null) {
    const isKnown = state.talks.sessions.has(session)
    return (
      <Page title={common("session")} width="text">
        <EmptyState
          title={isKnown ? t("notYet") : common("unknown")}
          action={
            <LinkButton href={isKnown ? back : pathOf("talks", id)}>
              {isKnown ? t("toSession") : common("toSessions")}
            </LinkButton>
          }
        >
          {isKnown ? t("notYetWhat") : null}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page
      title={view.text.title.text}
      lead={<span class="no-print">{t("lead")}</span>}
      asOf={<AsOf />}
      actions={
        <>
          <LinkButton href={back} kind="quiet">
            {t("toSession")}
          </LinkButton>
          {maySign(state, view, chair.member) ? (
            <Button kind="primary" icon="pen" onPress={() => setSigning(true)}>
              {t("sign")}
            </Button>
          ) : null}
        </>
      }
    >
      <Standing view={view} />
      <SheetFiles view={view} session={session} />
      <SheetBody view={view} />
      <div class="no-print">
        <Accounts session={session} />
        {kindOf(chair.delegation) === "facilitator" ? <FloorTimes session={session} /> : null}
      </div>
      {isSigning ? <SignDialog view={view} onClose={() => setSigning(false)} /> : null}
    </Page>
  )
}

function Standing({ view }: { readonly view: SheetView }) {
  const t = useText(SHEET_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { standing, differing } = view
  return (
    <div class="stack no-print">
      {standing.isSigned ? (
        <Status kind="done">{t("whole")}</Status>
      ) : (
        <Status kind="waiting">{t("awaited", { parties: format.list(standing.awaited.map(names.delegation)) })}</Status>
      )}
      {differing.map((each) => (
        <Callout key={each} tone="bad">
          {t("otherDigest", { delegation: names.delegation(each) })}
        </Callout>
      ))}
    </div>
  )
}

function SignDialog({ view, onClose }: { readonly view: SheetView; readonly onClose: () => void }) {
  const t = useText(SHEET_TEXTS)
  const { sheet, digest } = view
  return (
    <ActDialog
      code="sheet-signed/2"
      title={t("sign")}
      body={{ session: sheet.session, position: sheet.position, digest }}
      onClose={onClose}
    >
      <p>{t("signSays", { n: sheet.position })}</p>
    </ActDialog>
  )
}
