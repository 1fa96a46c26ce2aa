import type { Refusal } from "@wasit/domain"
import type { ToldWay } from "@wasit/domain/room"
import { useEffect, useState } from "preact/hooks"
import { useText } from "../../i18n/index.ts"
import { Button, DefinitionList, RefusalNote, Section, Status } from "../../ui/index.ts"
import { microphoneWord, wayWord } from "./way-words.ts"
import { WAYS_TEXTS } from "./ways-texts.ts"

/** What the facilitators may be told of the test: shown word for word before it goes, and sent by this button alone. */
export function TellHosts(props: {
  readonly told: ToldWay | null
  readonly tell: (told: ToldWay) => Promise<Refusal | null>
}) {
  const t = useText(WAYS_TEXTS)
  const { told } = props
  const { stands, refusal, send } = useTelling(props.tell, told)
  return (
    <Section title={t("tell")} level={3} lead={t("tellWhat")}>
      {told === null ? (
        <p class="soft">{t("tellLater")}</p>
      ) : (
        <>
          <DefinitionList
            items={[
              { term: t("way"), value: t(wayWord(told)) },
              { term: t("microphone"), value: t(microphoneWord(told)) },
            ]}
          />
          <div class="row">
            <Button busy={stands === "sending"} disabled={stands === "sent"} onPress={() => send(told)}>
              {t("tellNow")}
            </Button>
            <span role="status">{stands === "sent" ? <Status kind="done">{t("tellDone")}</Status> : null}</span>
          </div>
        </>
      )}
      <RefusalNote refusal={refusal} />
    </Section>
  )
}

/** Another finding may be told anew. */
function useTelling(tell: (told: ToldWay) => Promise<Refusal | null>, told: ToldWay | null) {
  const [stands, setStands] = useState<"open" | "sending" | "sent">("open")
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  useEffect(() => setStands("open"), [told?.way, told?.microphone])
  const send = (what: ToldWay): void => {
    setStands("sending")
    void tell(what).then((refused) => {
      setRefusal(refused)
      setStands(refused === null ? "sent" : "open")
    })
  }
  return { stands, refusal, send }
}
