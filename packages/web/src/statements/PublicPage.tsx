import type { ActorRef, DelegationId, Wording } from "@wasit/domain"
import { toHex } from "@wasit/record"
import { useCallback } from "preact/hooks"
import { useParams } from "../app/Location.tsx"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { Said } from "../process/Said.tsx"
import { wordingIn } from "../process/wording.ts"
import { zoneOf } from "../process/zone-of.ts"
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
import { PublicFiles } from "./PublicFiles.tsx"
import { PublicStatements } from "./PublicStatements.tsx"
import { headOf } from "./public-files.ts"
import { PUBLIC_TEXTS } from "./public-texts.ts"
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
        {refusal === null ? <Loading /> : <ErrorState title={t("notShown")} refusal={refusal} />}
      </Page>
    )
  }
  const asOf = t("atEntry", {
    n: format.inDigits(String(Math.max(0, view.asOfSize - 1))),
    when: format.deadline(view.asOf, zoneOf(view)),
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
        <Callout tone="warn">{t("offline", { when: format.deadline(view.asOf, zoneOf(view)) })}</Callout>
      ) : null}
      <Published process={process} view={view} asOf={asOf} />
    </Page>
  )
}

/** For whoever comes here first: what the parts of the page are, in plain words. */
function HowToRead() {
  const t = useText(PUBLIC_TEXTS)
  return (
    <details class="how-to-read">
      <summary>{t("howToRead")}</summary>
      <ol>
        {(["howFigure", "howStatement", "howJoint", "howSilence", "howProof"] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
    </details>
  )
}

function Published(props: { readonly process: string; readonly view: PublicAnswer; readonly asOf: string }) {
  const t = useText(PUBLIC_TEXTS)
  const { language } = useLanguage()
  const { process, view, asOf } = props
  const label = useCallback(
    (id: DelegationId): Wording => view.delegations.find((each) => each.id === id)?.label ?? {},
    [view.delegations],
  )
  const world = { label, subjects: view.subjects }
  const words = useFigureWords(world)
  const actor = (by: ActorRef): string => wordingIn(by.kind === "delegation" ? label(by.id) : by.label, language)
  return (
    <>
      <HowToRead />
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
        {view.figures.length === 0 ? null : <PublicFiles process={process} view={view} world={world} />}
      </Section>
      <PublicStatements view={view} world={world} actor={actor} asOf={asOf} />
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
