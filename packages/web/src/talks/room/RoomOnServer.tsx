import type { DelegationId } from "@wasit/domain"
import type { EngineCapabilities } from "@wasit/domain/room"
import { useEffect, useState } from "preact/hooks"
import { useFormat, useText } from "../../i18n/index.ts"
import { useNames } from "../../process/use-names.ts"
import { useProcess } from "../../record/process-context.tsx"
import { DefinitionList, Loading, Section } from "../../ui/index.ts"
import { SERVER_TEXTS } from "./server-texts.ts"

type Answer = {
  readonly capabilities: EngineCapabilities
  readonly health: { readonly talks: number; readonly losses: number }
  readonly isRelayOnly: boolean
  readonly relayed: readonly DelegationId[]
}

/** For those who host: what carries sound and picture here, how much it can bear, by which ways, and what it can see. */
export function RoomOnServer() {
  const t = useText(SERVER_TEXTS)
  const { replica } = useProcess()
  const [answer, setAnswer] = useState<Answer | "unknown" | null>(null)
  useEffect(() => {
    void replica.line
      .get<Answer>("/room-engine")
      .then((answered) => setAnswer("code" in answered ? "unknown" : answered))
  }, [replica])
  return (
    <Section title={t("title")} lead={t("lead")}>
      {answer === null ? <Loading /> : answer === "unknown" ? <p>{t("unknown")}</p> : <Facts answer={answer} />}
    </Section>
  )
}

function Facts({ answer }: { readonly answer: Answer }) {
  const t = useText(SERVER_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { capabilities, health, isRelayOnly, relayed } = answer
  const { name, maxParticipants, maxVideos, downlinkAdaptation, countsPackets } = capabilities
  return (
    <DefinitionList
      items={[
        { term: t("engine"), value: t(`engine-${name}`) },
        { term: t("limits"), value: t("limitsAre", { people: maxParticipants, pictures: maxVideos }) },
        { term: t("weakLines"), value: t(`weak-${downlinkAdaptation}`) },
        { term: t("now"), value: t("nowIs", { talks: health.talks, losses: health.losses }) },
        {
          term: t("relays"),
          value: relayed.length === 0 ? t("relaysNone") : format.list(relayed.map(names.delegation)),
        },
        { term: t("ways"), value: t(isRelayOnly ? "waysRelay" : "waysDirect") },
        { term: t("counts"), value: t(countsPackets ? "countsByTalk" : "countsInAll") },
        { term: t("sees"), value: t("seesIs") },
      ]}
    />
  )
}
