import { recordersOf, type TalksSession } from "@wasit/domain"
import { CHANNEL_LANGUAGES, type ChannelLanguage } from "@wasit/domain/room"
import { CHANNEL_LANGUAGE_WORDS } from "@wasit/domain/words"
import { useFormat, useLanguage, useText } from "../../i18n/index.ts"
import { AsOf } from "../../process/AsOf.tsx"
import { wordingIn } from "../../process/wording.ts"
import { Button, Callout, Page, RefusalNote, Section, Select, type ShownRefusal } from "../../ui/index.ts"
import type { ChosenDevices, TalkPhase } from "../media/talk-view.ts"
import { RECORDING_TEXTS } from "../recording/recording-texts.ts"
import { DevicesPanel } from "./DevicesPanel.tsx"
import type { EntryProbe } from "./entry-probe.ts"
import { awaitedSteps, type EntrySteps, type EntryVerdict, entryVerdict } from "./entry-steps.ts"
import { ENTRY_TEXTS } from "./entry-texts.ts"
import { KnownOfYou } from "./KnownOfYou.tsx"
import { MicrophoneTest, SpeakerTest } from "./SoundTests.tsx"
import { StepList } from "./StepList.tsx"
import { TellHosts } from "./TellHosts.tsx"
import { toldOf } from "./told-of.ts"
import { useEntryTest } from "./use-entry-test.ts"
import { useLevel } from "./use-level.ts"
import { usePreview } from "./use-preview.ts"

const VERDICT_TONE = {
  "not-tested": "info",
  running: "info",
  blocked: "bad",
  "with-limits": "warn",
  ready: "done",
} as const

/** Before joining: everything is seen and heard here first, and nothing of it leaves the device. */
export function EntryPanel(props: {
  readonly sitting: TalksSession
  readonly probe: EntryProbe
  readonly phase: TalkPhase
  readonly refusal: ShownRefusal | null
  readonly language: ChannelLanguage | null
  readonly onLanguage: (language: ChannelLanguage | null) => void
  readonly onJoin: (devices: ChosenDevices) => void
}) {
  const t = useText(ENTRY_TEXTS)
  const recording = useText(RECORDING_TEXTS)
  const { language } = useLanguage()
  const preview = usePreview()
  const { level, isSilent } = useLevel(preview.stream)
  const { steps, way, set, run } = useEntryTest(props.probe, preview, isSilent)
  const verdict = entryVerdict(steps)
  const isShut = verdict === "blocked" || verdict === "not-tested" || verdict === "running"
  const join = (): void => {
    preview.close()
    props.onJoin(preview.chosen)
  }
  return (
    <Page
      title={wordingIn(props.sitting.title, language)}
      lead={t("lead")}
      asOf={<AsOf />}
      actions={
        <div class="join-act">
          <Button
            kind="primary"
            icon="door"
            busy={props.phase !== "outside"}
            disabled={isShut}
            describedBy={isShut ? "join-shut" : undefined}
            onPress={join}
          >
            {t(props.phase === "outside" ? "join" : props.phase === "checking" ? "checking" : "joining")}
          </Button>
          {isShut ? <WhyShut verdict={verdict} steps={steps} /> : null}
        </div>
      }
    >
      <RefusalNote refusal={props.refusal} />
      {recordersOf(props.sitting).some((each) => each.isAdmitted) ? (
        <Callout tone="warn">{recording("entryAdmitted")}</Callout>
      ) : null}
      <div class="entry">
        <div class="stack">
          <DevicesPanel preview={preview} level={level} />
          <MicrophoneTest preview={preview} onResult={(state) => set("microphone", state)} />
          <SpeakerTest preview={preview} onResult={(state) => set("speaker", state)} />
          <LanguageChoice language={props.language} onLanguage={props.onLanguage} />
        </div>
        <div class="stack">
          <Section
            title={t("tests")}
            actions={
              <Button kind="quiet" busy={verdict === "running"} onPress={() => void run()}>
                {t("testAgain")}
              </Button>
            }
          >
            <div role="status">
              <Callout tone={VERDICT_TONE[verdict]}>{t(`verdict-${verdict}`)}</Callout>
            </div>
            <StepList steps={steps} />
            <p class="small soft">{t("joinQuiet")}</p>
          </Section>
          <TellHosts told={toldOf(steps, way)} tell={props.probe.tell} />
          <KnownOfYou />
        </div>
      </div>
    </Page>
  )
}

/** A door that does not open says so where it stands, and for what it waits. */
function WhyShut({ verdict, steps }: { readonly verdict: EntryVerdict; readonly steps: EntrySteps }) {
  const t = useText(ENTRY_TEXTS)
  const format = useFormat()
  const awaited = awaitedSteps(steps)
  return (
    <p id="join-shut" class="small soft">
      {verdict === "blocked" || awaited.length === 0
        ? t(`verdict-${verdict}`)
        : t("joinAwaits", { what: format.list(awaited.map((step) => t(`step-${step}`))) })}
    </p>
  )
}

const FLOOR = "floor"

function LanguageChoice(props: {
  readonly language: ChannelLanguage | null
  readonly onLanguage: (language: ChannelLanguage | null) => void
}) {
  const t = useText(ENTRY_TEXTS)
  const format = useFormat()
  return (
    <Select<ChannelLanguage | typeof FLOOR>
      label={t("language")}
      hint={t("languageWhat")}
      value={props.language ?? FLOOR}
      options={[
        { value: FLOOR, label: t("floorOnly") },
        ...CHANNEL_LANGUAGES.map((each) => ({ value: each, label: format.say(CHANNEL_LANGUAGE_WORDS[each]) })),
      ]}
      onChange={(value) => props.onLanguage(value === FLOOR ? null : value)}
    />
  )
}
