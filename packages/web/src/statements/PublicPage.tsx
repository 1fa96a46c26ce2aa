import type { ActorRef, DelegationId, Wording } from "@wasit/domain"
import { parseCheckpoint, parseNote, toHex } from "@wasit/record"
import { useCallback } from "preact/hooks"
import { useParams } from "../app/Location.tsx"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { Said } from "../process/Said.tsx"
import { wordingIn } from "../process/wording.ts"
import {
  Button,
  Callout,
  CopyButton,
  DefinitionList,
  EmptyState,
  ErrorState,
  Figure,
  Figures,
  Hash,
  Loading,
  Page,
  Section,
  Status,
} from "../ui/index.ts"
import { PUBLIC_TEXTS } from "./public-texts.ts"
import { StatementEntry } from "./StatementEntry.tsx"
import { useFigureWords } from "./use-figure-words.ts"
import { type PublicAnswer, usePublic } from "./use-public.ts"
import "./statements.css"
import "../process/process.css"

/** What anybody may see, without a place in the process: published figures and texts, never a person. */
export default function PublicPage() {
  const t = useText(PUBLIC_TEXTS)
  const format = useFormat()
  const { process = "" } = useParams()
  const { view, refusal, isOffline } = usePublic(process)
  if (view === null) {
    return (
      <Page title={t("title")} width="text">
        {refusal === null ? <Loading /> : <ErrorState refusal={refusal} />}
      </Page>
    )
  }
  const asOf = t("atEntry", {
    n: format.inDigits(String(Math.max(0, view.asOfSize - 1))),
    when: format.deadline(view.asOf, "Etc/UTC"),
  })
  return (
    <Page
      title={t("title")}
      lead={
        <>
          <strong class="public-title">
            <Said wording={view.title} />
          </strong>
          <span>{t("lead")}</span>
        </>
      }
      asOf={<span>{asOf}</span>}
      actions={
        <Button kind="primary" icon="print" onPress={() => print()}>
          {t("print")}
        </Button>
      }
    >
      {view.isRehearsal ? <Callout tone="info">{t("rehearsal")}</Callout> : null}
      {isOffline ? (
        <Callout tone="warn">{t("offline", { when: format.deadline(view.asOf, "Etc/UTC") })}</Callout>
      ) : null}
      <Published view={view} asOf={asOf} />
    </Page>
  )
}

function Published({ view, asOf }: { readonly view: PublicAnswer; readonly asOf: string }) {
  const t = useText(PUBLIC_TEXTS)
  const { language } = useLanguage()
  const label = useCallback(
    (id: DelegationId): Wording => view.delegations.find((each) => each.id === id)?.label ?? {},
    [view.delegations],
  )
  const world = { label, subjects: view.subjects }
  const words = useFigureWords(world)
  const actor = (by: ActorRef): string => wordingIn(by.kind === "delegation" ? label(by.id) : by.label, language)
  return (
    <>
      <Section title={t("parties")}>
        <ul class="public-parties">
          {view.parties.map((party) => (
            <li key={party.id}>
              <Said wording={party.label} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("figures")} lead={view.figures.length === 0 ? undefined : t("figuresLead")}>
        {view.figures.length === 0 ? <EmptyState title={t("noFigures")}>{t("noFiguresWhat")}</EmptyState> : null}
        <Figures>
          {view.figures.map(({ label: wording, query, value }) => (
            <Figure
              key={JSON.stringify(query)}
              value={value}
              label={wordingIn(wording, language)}
              asOf={asOf}
              rule={words.rule(query)}
            />
          ))}
        </Figures>
      </Section>
      <Section title={t("statements")}>
        {view.statements.length === 0 ? <p class="soft">{t("noStatements")}</p> : null}
        {[...view.statements].reverse().map((statement) => (
          <StatementEntry key={statement.id} statement={statement} actor={actor} world={world} />
        ))}
      </Section>
      <Proof view={view} />
    </>
  )
}

function Proof({ view }: { readonly view: PublicAnswer }) {
  const t = useText(PUBLIC_TEXTS)
  const format = useFormat()
  const head = headOf(view.checkpoint)
  const seen = view.cosigned === null ? null : headOf(view.cosigned)
  const root = head === null ? null : toHex(head.root)
  return (
    <Section title={t("proof")} lead={t("proofLead")}>
      <DefinitionList
        items={[
          { term: t("size"), value: format.number(view.size) },
          {
            term: t("seenByBoth"),
            value:
              seen === null ? (
                <Status kind="waiting">{t("notSeen")}</Status>
              ) : (
                <Status kind="done">{t("seenTo", { n: format.inDigits(String(Math.max(0, seen.size - 1))) })}</Status>
              ),
          },
          ...(root === null
            ? []
            : [
                {
                  term: t("root"),
                  value: (
                    <>
                      <Hash value={root} /> <CopyButton text={view.checkpoint} />
                    </>
                  ),
                },
              ]),
        ]}
      />
    </Section>
  )
}

const headOf = (checkpoint: string) => parseCheckpoint(parseNote(checkpoint)?.body ?? "")
