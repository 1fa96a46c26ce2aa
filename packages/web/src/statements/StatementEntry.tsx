import type { ActorRef, PublicStatement } from "@wasit/domain"
import { dayToEpochDay } from "@wasit/domain"
import type { ComponentChildren } from "preact"
import { useFormat, useText } from "../i18n/index.ts"
import { Badge, Bdi, Table } from "../ui/index.ts"
import { Filled } from "./Filled.tsx"
import { PUBLIC_TEXTS } from "./public-texts.ts"
import { type FigureWorld, useFigureWords } from "./use-figure-words.ts"

/** One published text: whose, of when, in its words, with its source or with where its numbers come from. */
export function StatementEntry(props: {
  readonly statement: PublicStatement
  /** All that was said, this among it: what it contradicts is told by its author. */
  readonly statements: readonly PublicStatement[]
  readonly actor: (by: ActorRef) => string
  readonly world: FigureWorld
  /** A link to another statement is about to be followed: it may have to be shown first. */
  readonly onFollow?: () => void
  /** What only members are shown of it. */
  readonly children?: ComponentChildren
}) {
  const t = useText(PUBLIC_TEXTS)
  const format = useFormat()
  const { statement, actor } = props
  const author = (of: ActorRef | null): string => (of === null ? t("joint") : actor(of))
  const { id, by, on, kind, figures, source, isSummary, isLater, corrects, contradicts } = statement
  return (
    <article class="statement" id={id} aria-labelledby={`${id}-by`}>
      <h3 id={`${id}-by`} class="statement-by">
        <Bdi>{author(by)}</Bdi>
      </h3>
      <p class="small soft statement-facts">
        <span>{format.dateInTwo(dayToEpochDay(on))}</span>
        {kind === "joint" ? null : <Badge>{t(kind === "recorded" ? "kindRecorded" : "kindIssued")}</Badge>}
        {isSummary ? <Badge>{t("summary")}</Badge> : null}
        {isLater ? <Badge>{t("later")}</Badge> : null}
        {corrects === null ? null : (
          <a href={`#${corrects}`} onClick={props.onFollow}>
            {t("corrects")}
          </a>
        )}
        {props.statements
          .filter((other) => contradicts.includes(other.id))
          .map((other) => (
            <a key={other.id} href={`#${other.id}`} onClick={props.onFollow}>
              {t("contradicts", { who: author(other.by) })}
            </a>
          ))}
      </p>
      <blockquote class="statement-words">
        <Filled wording={statement.wording} figures={figures} />
      </blockquote>
      {source === null ? null : (
        <p class="small">
          {t("source")}:{" "}
          {source.url === null ? (
            <Bdi>{source.title}</Bdi>
          ) : (
            <a href={source.url} rel="noreferrer noopener" target="_blank">
              <Bdi>{source.title}</Bdi>
            </a>
          )}
          {source.on === null ? null : <> · {format.date(dayToEpochDay(source.on))}</>}
        </p>
      )}
      <BoundFigures figures={figures} world={props.world} />
      {props.children}
    </article>
  )
}

/** The numbers of a text with the question each answers. */
export function BoundFigures(props: { readonly figures: PublicStatement["figures"]; readonly world: FigureWorld }) {
  const t = useText(PUBLIC_TEXTS)
  const format = useFormat()
  const words = useFigureWords(props.world)
  if (props.figures.length === 0) return null
  return (
    <details>
      <summary>{t("boundTo")}</summary>
      <Table
        caption={t("boundTo")}
        captionHidden
        narrow="cards"
        columns={[
          { id: "what", head: t("figure"), isRowHeader: true, cell: ({ query }) => words.what(query) },
          { id: "value", head: t("value"), numeric: true, cell: ({ value }) => format.number(value) },
          { id: "rule", head: t("rule"), cell: ({ query }) => words.rule(query) },
          {
            id: "position",
            head: t("position"),
            numeric: true,
            cell: ({ position }) => format.inDigits(String(Math.max(0, position - 1))),
          },
        ]}
        rows={props.figures}
        rowKey={({ name }) => name}
      />
    </details>
  )
}
