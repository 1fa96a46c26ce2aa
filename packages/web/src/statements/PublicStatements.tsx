import type { ActorRef, PublicStatement } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { Section, TextField } from "../ui/index.ts"
import { foundStatements } from "./found-statements.ts"
import { Picture, useOpening } from "./Picture.tsx"
import { PUBLIC_TEXTS } from "./public-texts.ts"
import { StatementEntry } from "./StatementEntry.tsx"
import { statementLanes } from "./statements-model.ts"
import type { FigureWorld } from "./use-figure-words.ts"
import type { PublicAnswer } from "./use-public.ts"

/** What was said, as a picture and as a list; both show what was sought, and the same. */
export function PublicStatements(props: {
  readonly view: PublicAnswer
  readonly world: FigureWorld
  readonly actor: (by: ActorRef) => string
  readonly asOf: string
}) {
  const t = useText(PUBLIC_TEXTS)
  const opening = useOpening()
  const [sought, setSought] = useState("")
  const { view, world, actor } = props
  const author = ({ by }: PublicStatement): string => (by === null ? t("joint") : actor(by))
  const found = foundStatements(view.statements, sought, author)
  const parties = view.parties.map((party) => party.id)
  return (
    <Section title={t("statements")} lead={view.statements.length === 0 ? undefined : t("statementsLead")}>
      {view.statements.length === 0 ? (
        <p class="soft">{t("noStatements")}</p>
      ) : (
        <div class="no-print">
          <TextField label={t("find")} value={sought} onChange={setSought} />
        </div>
      )}
      <p class="visually-hidden" role="status">
        {sought.trim() === "" ? "" : t("foundCount", { n: found.length })}
      </p>
      {view.statements.length > 0 && found.length === 0 ? <p class="soft">{t("foundNone")}</p> : null}
      {found.length === 0 ? null : (
        <Picture
          title={t("timeline")}
          asOf={props.asOf}
          lanes={statementLanes(found, parties, { actor, joint: t("joint"), statement: opening })}
        />
      )}
      {[...found].reverse().map((statement) => (
        <StatementEntry
          key={statement.id}
          statement={statement}
          statements={view.statements}
          actor={actor}
          world={world}
          // What a link leads to may not be among what was found: all stand again before the browser follows it.
          onFollow={() => setSought("")}
        />
      ))}
    </Section>
  )
}
