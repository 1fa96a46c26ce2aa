import type { SessionId, TalksSession } from "@wasit/domain"
import type { ChannelLanguage } from "@wasit/domain/room"
import { useEffect, useRef, useState } from "preact/hooks"
import { useParams } from "../../app/Location.tsx"
import { pathOf } from "../../app/sections.ts"
import { useText } from "../../i18n/index.ts"
import { useProcess } from "../../record/process-context.tsx"
import { EmptyState, KeptFocus, LinkButton, Page } from "../../ui/index.ts"
import { listeningFor } from "../desk/listening.ts"
import { TALKS_TEXTS } from "../talks-texts.ts"
import { EndedPanel } from "./EndedPanel.tsx"
import { EntryPanel } from "./EntryPanel.tsx"
import { ENTRY_TEXTS } from "./entry-texts.ts"
import { RoomPanel } from "./RoomPanel.tsx"
import { RoomProvider } from "./room-context.tsx"
import { useTalk } from "./use-talk.ts"
import "../talks.css"
import "./room.css"

/** A sitting as it is held: before joining, in the lobby, in the room, and after. A document of its own, with camera and microphone. */
export default function RoomPage() {
  const t = useText(TALKS_TEXTS)
  const entry = useText(ENTRY_TEXTS)
  const { session: param = "" } = useParams()
  const { id, state, chair } = useProcess()
  const sitting = state.talks.sessions.get(param as SessionId)
  if (sitting === undefined) {
    return <Elsewhere title={t("unknown")} href={pathOf("talks", id)} label={t("toSessions")} />
  }
  const href = `${pathOf("talks", id)}/${encodeURIComponent(sitting.id)}`
  if (!sitting.delegations.includes(chair.delegation)) {
    return <Elsewhere title={entry("notConvened")} href={href} label={entry("toSession")} />
  }
  return (
    <KeptFocus>
      <LiveSitting sitting={sitting} href={href} />
    </KeptFocus>
  )
}

function Elsewhere(props: { readonly title: string; readonly href: string; readonly label: string }) {
  const t = useText(TALKS_TEXTS)
  return (
    <Page title={t("session")} width="text">
      <EmptyState title={props.title} action={<LinkButton href={props.href}>{props.label}</LinkButton>} />
    </Page>
  )
}

function LiveSitting({ sitting, href }: { readonly sitting: TalksSession; readonly href: string }) {
  const t = useText(ENTRY_TEXTS)
  const { client, view, probe, renew } = useTalk(sitting.id)
  const [language, setLanguage] = useState<ChannelLanguage | null>(null)
  useChosenLanguage(client, view, language)
  if (view.phase === "ended") {
    const mayReturn = view.ended === "left" || view.ended === "replaced"
    return <EndedPanel why={view.ended ?? "left"} href={href} onAgain={mayReturn ? renew : null} />
  }
  const self = view.me === null ? undefined : view.state?.participants[view.me]
  if (view.state !== null && self !== undefined) {
    return (
      <RoomProvider client={client} view={view} talk={view.state} self={self} sitting={sitting}>
        <RoomPanel />
      </RoomProvider>
    )
  }
  if (sitting.closedAt !== null) {
    return <Elsewhere title={t("roomClosed")} href={href} label={t("toSession")} />
  }
  return (
    <EntryPanel
      sitting={sitting}
      probe={probe}
      phase={view.phase}
      refusal={view.refusal}
      language={language}
      onLanguage={setLanguage}
      onJoin={(devices) => void client.chooseDevices(devices).then(() => client.join())}
    />
  )
}

/** The language chosen before joining is asked for once, as soon as this person is in a place. */
function useChosenLanguage(
  client: ReturnType<typeof useTalk>["client"],
  view: ReturnType<typeof useTalk>["view"],
  language: ChannelLanguage | null,
): void {
  const isAsked = useRef(false)
  const isIn = view.phase === "joined" && view.me !== null
  useEffect(() => {
    if (!isIn || language === null || isAsked.current) return
    isAsked.current = true
    void client.request({ kind: "listen", listening: listeningFor("both", language) })
  }, [isIn, client, language])
}
