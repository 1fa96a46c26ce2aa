import type { Refusal } from "@wasit/domain"
import { LANGUAGES, TAG } from "@wasit/domain/words"
import { useEffect, useState } from "preact/hooks"
import { LicencesLink } from "../app/LicencesLink.tsx"
import { useLocation } from "../app/Location.tsx"
import { pathOf } from "../app/sections.ts"
import { LANGUAGE_NAMES, useLanguage, usePreferences, useText } from "../i18n/index.ts"
import { Button, Card, EmptyState, LinkButton, Loading, Page, Progress, RefusalNote, Section } from "../ui/index.ts"
import { HOME_TEXTS } from "./home-texts.ts"
import { type KnownProcess, knownProcesses } from "./known-processes.ts"
import { type OpeningStep, openExample } from "./open-example.ts"
import { type Telling, TOURS } from "./tour.ts"
import { wordingIn } from "./wording.ts"
import "./home.css"
import "./process.css"

/** The first page: the language, what this is, the example, a new process, and where this device has a place. */
export default function HomePage() {
  const t = useText(HOME_TEXTS)
  return (
    <Page title={t("title")} lead={t("lead")} width="text">
      <LanguageTiles />
      <Beginnings />
      <Section title={t("yours")}>
        <Known />
      </Section>
      <LicencesLink />
    </Page>
  )
}

function LanguageTiles() {
  const t = useText(HOME_TEXTS)
  const [preferences, change] = usePreferences()
  return (
    <fieldset class="language-tiles">
      <legend class="visually-hidden">{t("language")}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          class="language-tile"
          lang={TAG[language]}
          aria-pressed={preferences.language === language}
          onClick={() => change({ language })}
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </fieldset>
  )
}

function Beginnings() {
  const t = useText(HOME_TEXTS)
  const { navigate } = useLocation()
  const [opening, setOpening] = useState<{ readonly telling: Telling; readonly step: OpeningStep } | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const open = async (telling: Telling): Promise<void> => {
    setRefusal(null)
    const answer = await openExample(telling, (step) => setOpening({ telling, step })).finally(() => setOpening(null))
    if ("code" in answer) setRefusal(answer)
    else navigate(pathOf(TOURS[telling][0].section, answer.id))
  }
  const isBusy = (telling: Telling): boolean => opening?.telling === telling
  return (
    <>
      <div class="columns">
        <Card tone="due">
          <p>{t("exampleWhat")}</p>
          <div>
            <Button kind="primary" icon="forward" busy={isBusy("whole")} onPress={() => void open("whole")}>
              {t("openExample")}
            </Button>
          </div>
          <p>{t("playWhat")}</p>
          <div>
            <Button icon="flag" busy={isBusy("opening")} onPress={() => void open("opening")}>
              {t("playExample")}
            </Button>
          </div>
          {opening === null ? null : opening.step.stage === "making" ? (
            <Progress label={t("making")} value={null} />
          ) : (
            <Progress label={t("keeping")} value={opening.step.done} max={opening.step.of} />
          )}
        </Card>
        <Card>
          <p>{t("newWhat")}</p>
          <div>
            <LinkButton href="/new" icon="plus">
              {t("startNew")}
            </LinkButton>
          </div>
        </Card>
      </div>
      <RefusalNote refusal={refusal} />
    </>
  )
}

function Known() {
  const t = useText(HOME_TEXTS)
  const { language } = useLanguage()
  const [known, setKnown] = useState<readonly KnownProcess[] | null>(null)
  useEffect(() => {
    void knownProcesses().then(setKnown)
  }, [])
  if (known === null) return <Loading />
  if (known.length === 0) return <EmptyState title={t("none")}>{t("noneWhat")}</EmptyState>
  return (
    <ul class="rule-list">
      {known.map(({ id, title, chairs }) => (
        <li key={id}>
          <a href={pathOf("standing", id)}>
            <bdi>{title === null ? t("untitled") : wordingIn(title, language)}</bdi>
          </a>
          <div class="small soft">{t("places", { n: chairs.length })}</div>
        </li>
      ))}
    </ul>
  )
}
