import { useState } from "preact/hooks"
import { useText } from "../../i18n/index.ts"
import { Button, Callout, Section, Status, useShortcuts } from "../../ui/index.ts"
import { AgendaTexts } from "./AgendaTexts.tsx"
import { DeskKeys } from "./DeskKeys.tsx"
import { DeskLine } from "./DeskLine.tsx"
import { DeskSetUp } from "./DeskSetUp.tsx"
import { type DeskView, deskView } from "./desk-model.ts"
import { DESK_TEXTS } from "./desk-texts.ts"
import { Glossary } from "./Glossary.tsx"
import { HandOver, HandoverNote } from "./HandOver.tsx"
import type { RoomPart } from "./room-part.ts"
import { useRoomNames } from "./use-room-names.ts"
import "./desk.css"

export type DeskProps = RoomPart & {
  /** The server's clock, in milliseconds: handovers are counted by it. */
  readonly clock: () => number
  /** No sound came from the own microphone for ten seconds, as this device measures it. */
  readonly isSilent?: boolean
}

/** The interpreter's desk: what she hears, where she speaks, and whether anybody hears her. */
export function DeskPanel({ talk, me, request, clock, isSilent = false }: DeskProps) {
  const t = useText(DESK_TEXTS)
  const view = deskView(talk, me, isSilent)
  const part = { talk, me, request }
  const [isSetting, setSetting] = useState(false)
  if (view === null || isSetting) return <DeskSetUp {...part} onDone={() => setSetting(false)} />
  return (
    <div class="desk">
      <Section title={t("title")} actions={<OnAir view={view} />}>
        <Warnings part={part} view={view} />
        <HandoverNote {...part} view={view} clock={clock} />
        <DeskLine {...part} view={view} onChangePair={() => setSetting(true)} />
        {view.speaks === null ? <TakeChannel {...part} view={view} /> : null}
        <DeskKeys {...part} view={view} />
        {view.speaks === null ? null : <HandOver {...part} view={view} />}
      </Section>
      <AgendaTexts talk={talk} languages={view.languages} />
      <Glossary first={view.languages} />
    </div>
  )
}

/** The one thing she must be able to see at a glance. */
function OnAir({ view }: { readonly view: DeskView }) {
  const t = useText(DESK_TEXTS)
  const [kind, text] = view.isOnAir
    ? (["done", "onAir"] as const)
    : view.speaks === null
      ? (["neutral", "atRest"] as const)
      : (["refused", "notHeard"] as const)
  return (
    <strong class="desk-air">
      <Status kind={kind}>{t(text)}</Status>
    </strong>
  )
}

function Warnings({ part, view }: { readonly part: RoomPart; readonly view: DeskView }) {
  const t = useText(DESK_TEXTS)
  const names = useRoomNames(part.talk)
  return (
    <div role="status" class="desk-warnings">
      {view.warnings.map((warning) => (
        <Callout
          key={`${warning.kind}${"language" in warning ? warning.language : ""}`}
          tone={warning.kind === "coughing" || warning.kind === "required-empty" ? "warn" : "bad"}
        >
          {t(warning.kind, "language" in warning ? { language: names.language(warning.language) } : {})}
        </Callout>
      ))}
    </div>
  )
}

/** The channels she may take: the first one that is required and empty is the next due act. */
function TakeChannel({ talk, request, view }: RoomPart & { readonly view: DeskView }) {
  const t = useText(DESK_TEXTS)
  const names = useRoomNames(talk)
  const free = view.channels.filter(({ holder }) => holder === null)
  const due = free.find(({ isRequired }) => isRequired) ?? free[0]
  useShortcuts(
    due === undefined ? [] : [{ code: "KeyT", run: () => request({ kind: "take-channel", language: due.language }) }],
  )
  return (
    <div class="row">
      {view.channels.map(({ language, holder }) =>
        holder === null ? (
          <Button
            key={language}
            kind={language === due?.language ? "primary" : "plain"}
            onPress={() => request({ kind: "take-channel", language })}
          >
            {t("take", { language: names.language(language) })}
          </Button>
        ) : (
          <span key={language} class="soft">
            {t("heldBy", { language: names.language(language), name: names.said(holder) })}
          </span>
        ),
      )}
    </div>
  )
}
