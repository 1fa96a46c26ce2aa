import { useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../../i18n/index.ts"
import { Button, Section } from "../../ui/index.ts"
import type { StepState } from "./entry-steps.ts"
import { ENTRY_TEXTS } from "./entry-texts.ts"
import { type NumberTest, numberTest } from "./number-test.ts"
import { recordAndPlay, sayNumber } from "./sound-check.ts"
import type { Preview } from "./use-preview.ts"

type Props = { readonly preview: Preview; readonly onResult: (state: StepState) => void }

/** Hears oneself as the others will: three seconds, played back and forgotten. */
export function MicrophoneTest({ preview, onResult }: Props) {
  const t = useText(ENTRY_TEXTS)
  const [step, setStep] = useState<"idle" | "recording" | "playing" | "asking">("idle")
  const { stream } = preview
  if (stream === null || stream.getAudioTracks().length === 0) return null
  const run = async (): Promise<void> => {
    await recordAndPlay(stream, preview.chosen.speaker, setStep).catch(() => undefined)
    setStep("asking")
  }
  const answer = (heard: boolean): void => {
    setStep("idle")
    onResult(heard ? { stands: "passed" } : { stands: "poor", why: "silent" })
  }
  return (
    <Section title={t("microphone")} level={3} lead={t("recordSays")}>
      {step === "asking" ? (
        <div class="row">
          <span>{t("didHear")}</span>
          <span class="row">
            <Button onPress={() => answer(true)}>{t("yes")}</Button>
            <Button onPress={() => answer(false)}>{t("no")}</Button>
          </span>
        </div>
      ) : (
        <div class="row">
          <Button icon="microphone" busy={step !== "idle"} onPress={() => void run()}>
            {t("record")}
          </Button>
          <span role="status" class="small">
            {step === "idle" ? "" : t(step)}
          </span>
        </div>
      )}
    </Section>
  )
}

/** A number is said, or counted out in tones: whoever finds it among three has heard it. */
export function SpeakerTest({ preview, onResult }: Props) {
  const t = useText(ENTRY_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const [asked, setAsked] = useState<NumberTest | null>(null)
  const [how, setHow] = useState<"spoken" | "tones">("spoken")
  const play = (test: NumberTest): void => {
    setAsked(test)
    void sayNumber(test.said, language, preview.chosen.speaker).then(setHow)
  }
  const answer = (n: number | null): void => {
    onResult(n === asked?.said ? { stands: "passed" } : { stands: "poor", why: "unheard" })
    setAsked(null)
  }
  return (
    <Section title={t("speaker")} level={3}>
      {asked === null ? (
        <div>
          <Button icon="sound" onPress={() => play(numberTest(Math.random))}>
            {t("speakerTest")}
          </Button>
        </div>
      ) : (
        <div class="stack">
          <p>{t(how === "spoken" ? "speakerWhich" : "speakerTones")}</p>
          <div class="row">
            {asked.offered.map((n) => (
              <Button key={n} onPress={() => answer(n)}>
                {format.number(n)}
              </Button>
            ))}
          </div>
          <div class="row">
            <Button kind="quiet" onPress={() => play(asked)}>
              {t("speakerAgain")}
            </Button>
            <Button kind="quiet" onPress={() => answer(null)}>
              {t("speakerNone")}
            </Button>
          </div>
        </div>
      )}
    </Section>
  )
}
