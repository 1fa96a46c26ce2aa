import { useState } from "preact/hooks"
import { useText } from "../../i18n/index.ts"
import { useProcess } from "../../record/process-context.tsx"
import { Button } from "../../ui/index.ts"
import { CloseDialog, OpenDialog } from "../SessionDialogs.tsx"
import { PLACES_TEXTS } from "./places-texts.ts"
import { useRoom } from "./room-context.tsx"

/** What the chair opens and closes: the talk, and the sitting in the record, whose closing ends the talk for everybody. For the others, that it is not open yet. */
export function PhaseLine() {
  const t = useText(PLACES_TEXTS)
  const { talk, self } = useRoom()
  if (talk.phase === "lobby" && self.role !== "chair") return <span class="soft">{t("notOpenYet")}</span>
  return self.role === "chair" ? <ChairPhase /> : null
}

function ChairPhase() {
  const t = useText(PLACES_TEXTS)
  const { talk, sitting, request } = useRoom()
  const { state } = useProcess()
  const [opened, setOpened] = useState<"open" | "close" | null>(null)
  const session = state.talks.sessions.get(sitting.id) ?? sitting
  const isToOpen = talk.phase === "lobby"
  const shut = () => setOpened(null)
  return (
    <>
      {isToOpen ? (
        <Button kind="primary" onPress={() => request({ kind: "open" })}>
          {t("open")}
        </Button>
      ) : null}
      {!isToOpen && session.openedAt === null ? (
        <Button onPress={() => setOpened("open")}>{t("recordOpening")}</Button>
      ) : null}
      {!isToOpen && session.openedAt !== null && session.closedAt === null ? (
        <Button kind="quiet" onPress={() => setOpened("close")}>
          {t("recordClosing")}
        </Button>
      ) : null}
      {opened === "open" ? <OpenDialog session={sitting.id} onClose={shut} /> : null}
      {opened === "close" ? <CloseDialog session={sitting.id} onClose={shut} /> : null}
    </>
  )
}
