import { DIRECTION, type Figure, LANGUAGES, type Language, placesIn, TAG, type Wording } from "@wasit/domain"
import { dayToEpochDay } from "@wasit/domain/words"
import { LANGUAGE_NAMES, useFormat, useText } from "../i18n/index.ts"
import { useNow } from "../process/use-now.ts"
import { Mono, Status, Table } from "../ui/index.ts"
import { yearOf } from "./collisions.ts"
import { filled } from "./Filled.tsx"
import { numbersIn } from "./numbers-in-text.ts"
import { STATEMENTS_TEXTS } from "./statements-texts.ts"

type Said = { readonly wording: Wording; readonly figures: readonly Figure[] }

/** A text in all its languages side by side, each in its own direction, with its numbers in their places. */
export function Versions({ wording, figures }: Said) {
  const texts = filled(wording, figures, useFormat().digits)
  return (
    <div class="versions">
      {writtenIn(wording).map((language) => (
        <div key={language} class="version" dir={DIRECTION[language]}>
          <p class="small soft">{LANGUAGE_NAMES[language]}</p>
          <p class="version-text" lang={TAG[language]} dir="auto">
            {texts[language]}
          </p>
        </div>
      ))}
    </div>
  )
}

/** The same with the check that interpreters make: does every version hold every number and every day? */
export function ParallelText({ wording, figures, open }: Said & { readonly open?: boolean }) {
  const t = useText(STATEMENTS_TEXTS)
  return (
    <details open={open ?? false}>
      <summary>{t("versions")}</summary>
      <div class="stack">
        <Versions wording={wording} figures={figures} />
        <NumberCheck wording={wording} figures={figures} />
      </div>
    </details>
  )
}

type Line = {
  readonly kind: "number" | "day" | "place"
  readonly said: string
  readonly present: ReadonlySet<Language>
}

function NumberCheck({ wording, figures }: Said) {
  const t = useText(STATEMENTS_TEXTS)
  const format = useFormat()
  const year = yearOf(useNow())
  const languages = writtenIn(wording)
  if (languages.length === 1) return <p class="small soft">{t("oneVersion")}</p>
  const lines = linesOf(wording, year)
  const areAllThere = lines.every((line) => line.present.size === languages.length)
  const shown = ({ kind, said }: Line) => {
    if (kind === "day") return format.date(dayToEpochDay(said))
    if (kind === "number") return format.inDigits(said)
    return (
      <>
        <Mono>{`{${said}}`}</Mono> {format.number(figures.find((each) => each.name === said)?.value ?? 0)}
      </>
    )
  }
  return (
    <>
      {areAllThere ? (
        <p>
          <Status kind="done">{t("versionsAgree")}</Status>
        </p>
      ) : null}
      {lines.length === 0 ? null : (
        <Table
          caption={t("numberOrDay")}
          captionHidden
          narrow="cards"
          rows={lines}
          rowKey={({ kind, said }) => `${kind}/${said}`}
          isMarked={({ present }) => present.size !== languages.length}
          columns={[
            { id: "said", head: t("numberOrDay"), isRowHeader: true, cell: shown },
            ...languages.map((language) => ({
              id: language,
              head: LANGUAGE_NAMES[language],
              cell: ({ present }: Line) => (
                <Status kind={present.has(language) ? "done" : "contested"}>
                  {t(present.has(language) ? "isThere" : "isMissing")}
                </Status>
              ),
            })),
          ]}
        />
      )}
    </>
  )
}

/** Every bound figure, number and day of any version, with the versions that hold it. */
function linesOf(wording: Wording, year: number): Line[] {
  const lines = new Map<string, { kind: Line["kind"]; said: string; present: Set<Language> }>()
  for (const language of writtenIn(wording)) {
    const text = wording[language] ?? ""
    const { numbers, days } = numbersIn(text, year)
    const found = { place: placesIn(text), number: numbers, day: days } as const
    for (const kind of ["place", "number", "day"] as const)
      for (const said of found[kind]) {
        const line = lines.get(`${kind}/${said}`) ?? { kind, said, present: new Set() }
        lines.set(`${kind}/${said}`, line)
        line.present.add(language)
      }
  }
  return [...lines.values()]
}

const writtenIn = (wording: Wording): Language[] => LANGUAGES.filter((language) => wording[language] !== undefined)
