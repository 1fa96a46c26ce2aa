import { interpretationOf, isParty, type PartyId, type TalksSession, tableOf } from "@wasit/domain"
import { CHANNEL_LANGUAGES, type ChannelLanguage } from "@wasit/domain/room"
import { CHANNEL_LANGUAGE_WORDS } from "@wasit/domain/words"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../../i18n/index.ts"
import { ActDialog } from "../../process/ActDialog.tsx"
import { useNames } from "../../process/use-names.ts"
import { mayEnter } from "../../record/may-enter.ts"
import { useProcess } from "../../record/process-context.tsx"
import { Button, Checkbox, Section, Table } from "../../ui/index.ts"
import { NEEDS_TEXTS } from "./needs-texts.ts"

/** Which languages a sitting needs, said by each party's head, and which all of them can do without. */
export function LanguageNeeds({ session }: { readonly session: TalksSession }) {
  const t = useText(NEEDS_TEXTS)
  const names = useNames()
  const format = useFormat()
  const [opened, setOpened] = useState<"requires" | "waives" | null>(null)
  const { required, waived } = interpretationOf(session)
  const own = useOwnParty(session)
  const said = (codes: readonly ChannelLanguage[]): string =>
    codes.length === 0 ? t("nothing") : format.list(codes.map((code) => format.say(CHANNEL_LANGUAGE_WORDS[code])))
  return (
    <Section
      title={t("title")}
      lead={t("lead")}
      actions={
        own === null ? undefined : (
          <>
            <Button onPress={() => setOpened("requires")}>{t("sayRequired")}</Button>
            {required.length === 0 ? null : (
              <Button kind="quiet" onPress={() => setOpened("waives")}>
                {t("sayWaived")}
              </Button>
            )}
          </>
        )
      }
    >
      <p>{required.length === 0 ? t("noneRequired") : t("required", { languages: said(required) })}</p>
      {waived.length === 0 ? null : <p>{t("waived", { languages: said(waived) })}</p>}
      <Table<PartyId>
        caption={t("title")}
        captionHidden
        narrow="cards"
        rows={tableOf(session).filter(isParty)}
        rowKey={(party) => party}
        columns={[
          { id: "party", head: t("party"), isRowHeader: true, cell: (party) => names.delegation(party) },
          {
            id: "requires",
            head: t("requires"),
            cell: (party) => said(session.interpretation.get(party)?.required ?? []),
          },
          { id: "waives", head: t("waives"), cell: (party) => said(session.interpretation.get(party)?.waived ?? []) },
        ]}
      />
      {opened === null || own === null ? null : (
        <SayDialog session={session} says={opened} own={own} onClose={() => setOpened(null)} />
      )}
    </Section>
  )
}

/** The party for which this chair may speak: its head's, until the sitting has closed. */
function useOwnParty(session: TalksSession): PartyId | null {
  const { chair, state } = useProcess()
  const own = chair.delegation
  const asked = { session: session.id, languages: [] }
  return isParty(own) && mayEnter(state, chair.member, "interpretation-required/1", asked) ? own : null
}

function SayDialog(props: {
  readonly session: TalksSession
  readonly says: "requires" | "waives"
  readonly own: PartyId
  readonly onClose: () => void
}) {
  const t = useText(NEEDS_TEXTS)
  const format = useFormat()
  const { session, says, own, onClose } = props
  const held = session.interpretation.get(own)
  const [chosen, setChosen] = useState((says === "requires" ? held?.required : held?.waived) ?? [])
  const languages = CHANNEL_LANGUAGES.filter((each) => chosen.includes(each))
  const choices = says === "requires" ? CHANNEL_LANGUAGES : interpretationOf(session).required
  const isEmpty = says === "waives" && languages.length === 0
  return (
    <ActDialog
      code={says === "requires" ? "interpretation-required/1" : "interpretation-waived/1"}
      title={t(says === "requires" ? "sayRequired" : "sayWaived")}
      body={isEmpty ? null : { session: session.id, languages }}
      onClose={onClose}
    >
      <p>{t(says === "requires" ? "sayRequiredWhat" : "sayWaivedWhat")}</p>
      <div class="columns">
        {choices.map((code) => (
          <Checkbox
            key={code}
            label={format.say(CHANNEL_LANGUAGE_WORDS[code])}
            checked={chosen.includes(code)}
            onChange={(on) => setChosen(on ? [...chosen, code] : chosen.filter((each) => each !== code))}
          />
        ))}
      </div>
    </ActDialog>
  )
}
