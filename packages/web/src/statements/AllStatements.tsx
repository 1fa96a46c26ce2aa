import { type PublicStatement, publicStatements } from "@wasit/domain"
import { CONFIDENCE_WORDS, STATEMENT_KIND_WORDS } from "@wasit/domain/words"
import { pathOf } from "../app/sections.ts"
import { useFormat, useText } from "../i18n/index.ts"
import { useNames } from "../process/use-names.ts"
import { useNow } from "../process/use-now.ts"
import { useProcess } from "../record/process-context.tsx"
import { Badge, Button, EmptyState, LinkButton, Section } from "../ui/index.ts"
import { ParallelText } from "./ParallelText.tsx"
import { StatementEntry } from "./StatementEntry.tsx"
import { STATEMENTS_TEXTS } from "./statements-texts.ts"
import { useFigureWorld, useStatementRights } from "./use-statements.ts"

/** Every published text, newest first, with what members do with it: correct their own, compare the languages. */
export function AllStatements({ onRecord }: { readonly onRecord: () => void }) {
  const t = useText(STATEMENTS_TEXTS)
  const names = useNames()
  const now = useNow()
  const world = useFigureWorld()
  const rights = useStatementRights()
  const { state } = useProcess()
  const statements = publicStatements(state, now)
  const record = rights.mayRecord ? (
    <Button icon="plus" onPress={onRecord}>
      {t("record")}
    </Button>
  ) : undefined
  return (
    <Section title={t("all")} actions={statements.length === 0 ? undefined : record}>
      {statements.length === 0 ? (
        <EmptyState title={t("none")} action={record}>
          {t("noneWhat")}
        </EmptyState>
      ) : null}
      {[...statements].reverse().map((statement) => (
        <StatementEntry
          key={statement.id}
          statement={statement}
          statements={statements}
          actor={names.actor}
          world={world}
        >
          <ForMembers statement={statement} />
        </StatementEntry>
      ))}
    </Section>
  )
}

function ForMembers({ statement }: { readonly statement: PublicStatement }) {
  const t = useText(STATEMENTS_TEXTS)
  const format = useFormat()
  const rights = useStatementRights()
  const { id, state, chair } = useProcess()
  const { recorded, issued } = state.statements
  const source = recorded.get(statement.id)
  const own = issued.get(statement.id)
  const kind = source?.kind ?? own?.kind
  const mayCorrect = rights.mayPublish && own?.by === chair.delegation
  return (
    <>
      <p class="small statement-facts">
        {kind === undefined ? null : <Badge>{format.say(STATEMENT_KIND_WORDS[kind])}</Badge>}
        {source === undefined ? null : <Badge>{format.say(CONFIDENCE_WORDS[source.confidence])}</Badge>}
      </p>
      <ParallelText wording={statement.wording} figures={statement.figures} open={rights.isInterpreter} />
      {mayCorrect ? (
        <div>
          <LinkButton href={`${pathOf("statements", id)}/compose/${encodeURIComponent(statement.id)}`} kind="quiet">
            {t("correct")}
          </LinkButton>
        </div>
      ) : null}
    </>
  )
}
