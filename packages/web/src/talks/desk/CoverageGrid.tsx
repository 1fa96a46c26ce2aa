import { CHANNEL_LANGUAGES, type ChannelLanguage, type PlaceId } from "@wasit/domain/room"
import { useState } from "preact/hooks"
import { useLanguage, useText } from "../../i18n/index.ts"
import {
  Button,
  Callout,
  Checkbox,
  type Column,
  Dialog,
  EmptyState,
  Section,
  Status,
  type StatusKind,
  Table,
} from "../../ui/index.ts"
import { type CoverageCell, type CoverageRow, coverageOf } from "./coverage.ts"
import { LISTENING_TEXTS } from "./listening-texts.ts"
import type { RoomPart } from "./room-part.ts"
import { useRoomNames } from "./use-room-names.ts"

const KIND = {
  covered: "done",
  quiet: "contested",
  gap: "late",
  waived: "contested",
  free: "open",
  none: "neutral",
} as const satisfies Record<CoverageCell["stands"], StatusKind>

/** Language by place: who interprets where, with what is missing said first. */
export function CoverageGrid({ talk, request, mayRequire }: RoomPart & { readonly mayRequire: boolean }) {
  const t = useText(LISTENING_TEXTS)
  const names = useRoomNames(talk)
  const [asked, setAsked] = useState<PlaceId | null>(null)
  const { languages, rows } = coverageOf(talk)
  const column = (language: ChannelLanguage): Column<CoverageRow> => ({
    id: language,
    head: names.language(language),
    cell: (row) => <Cell talk={talk} cell={row.cells.find((each) => each.language === language)} />,
  })
  const require: Column<CoverageRow> = {
    id: "require",
    head: "",
    cell: (row) => (
      <Button kind="quiet" onPress={() => setAsked(row.place)}>
        {t("require")}
      </Button>
    ),
  }
  return (
    <Section title={t("coverage")}>
      <Gaps talk={talk} />
      {languages.length === 0 ? <EmptyState title={t("nothingRequired")}>{t("nothingRequiredWhat")}</EmptyState> : null}
      <Table<CoverageRow>
        caption={t("coverage")}
        captionHidden
        narrow="cards"
        rows={rows}
        rowKey={(row) => row.place}
        columns={[
          { id: "place", head: t("place"), isRowHeader: true, cell: (row) => names.place(row.place) },
          ...languages.map(column),
          ...(mayRequire ? [require] : []),
        ]}
      />
      {asked === null ? null : (
        <RequireDialog
          place={names.place(asked)}
          language={names.language}
          required={talk.places[asked]?.required ?? []}
          onSave={(required) => request({ kind: "require", place: asked, languages: required })}
          onClose={() => setAsked(null)}
        />
      )}
    </Section>
  )
}

/** What is missing in words, read out when it changes; the triangle in the grid says the same. */
function Gaps({ talk }: Pick<RoomPart, "talk">) {
  const t = useText(LISTENING_TEXTS)
  const names = useRoomNames(talk)
  const { gaps, languages } = coverageOf(talk)
  return (
    <div role="status">
      {gaps.length > 0 ? (
        <Callout tone="bad" title={t("gaps", { n: gaps.length })}>
          <ul>
            {gaps.map(({ place, language }) => (
              <li key={`${place}${language}`}>
                {t("gapAt", { language: names.language(language), place: names.place(place) })}
              </li>
            ))}
          </ul>
        </Callout>
      ) : languages.length > 0 ? (
        <p class="soft">{t("noGaps")}</p>
      ) : null}
    </div>
  )
}

function Cell({ talk, cell }: Pick<RoomPart, "talk"> & { readonly cell: CoverageCell | undefined }) {
  const t = useText(LISTENING_TEXTS)
  const { direction } = useLanguage()
  const names = useRoomNames(talk)
  if (cell === undefined) return null
  const { holder, through, next, stands } = cell
  const says =
    holder === null
      ? t(stands)
      : through.length === 0
        ? names.said(holder)
        : t("coveredVia", { name: names.said(holder), through: names.languages(through) })
  // A sentence of ours with a name in it: it runs as the page does, however the name is written.
  return (
    <div dir={direction}>
      <Status kind={KIND[stands]}>{says}</Status>
      {stands === "quiet" ? <p class="small">{t("quiet")}</p> : null}
      {next === null ? null : <p class="small soft">{t("takesOver", { name: names.said(next) })}</p>}
    </div>
  )
}

function RequireDialog(props: {
  readonly place: string
  readonly language: (code: ChannelLanguage) => string
  readonly required: readonly ChannelLanguage[]
  readonly onSave: (languages: readonly ChannelLanguage[]) => void
  readonly onClose: () => void
}) {
  const t = useText(LISTENING_TEXTS)
  const [chosen, setChosen] = useState(props.required)
  const save = (): void => {
    props.onSave(CHANNEL_LANGUAGES.filter((language) => chosen.includes(language)))
    props.onClose()
  }
  return (
    <Dialog
      open
      title={t("requireAt", { place: props.place })}
      onClose={props.onClose}
      footer={
        <Button kind="primary" onPress={save}>
          {t("save")}
        </Button>
      }
    >
      <div class="columns">
        {CHANNEL_LANGUAGES.map((language) => (
          <Checkbox
            key={language}
            label={props.language(language)}
            checked={chosen.includes(language)}
            onChange={(on) => setChosen(on ? [...chosen, language] : chosen.filter((each) => each !== language))}
          />
        ))}
      </div>
    </Dialog>
  )
}
