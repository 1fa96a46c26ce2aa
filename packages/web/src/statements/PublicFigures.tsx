import {
  countFigure,
  type FigureQuery,
  LANGUAGES,
  type Publication,
  proposalStanding,
  publicationInForce,
  type Wording,
} from "@wasit/domain"
import { useState } from "preact/hooks"
import { pathOf } from "../app/sections.ts"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { ActDialog } from "../process/ActDialog.tsx"
import { useAsOf } from "../process/AsOf.tsx"
import { newId } from "../process/new-id.ts"
import { useNames } from "../process/use-names.ts"
import { useNow } from "../process/use-now.ts"
import { wordingIn } from "../process/wording.ts"
import { cleanText } from "../process/wording-draft.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Card, Checkbox, Figure, Figures, LinkButton, Section, Status, TextField } from "../ui/index.ts"
import { Answers, Approvals } from "./Proposal.tsx"
import { figureChoices } from "./statements-model.ts"
import { STATEMENTS_TEXTS } from "./statements-texts.ts"
import { figureWords, useFigureWords } from "./use-figure-words.ts"
import { useFigureWorld, useStatementRights } from "./use-statements.ts"

/** Which questions the public page answers: what is in force, what is proposed, what was before. */
export function PublicFigures() {
  const t = useText(STATEMENTS_TEXTS)
  const { id, state } = useProcess()
  const rights = useStatementRights()
  const [isOpen, setOpen] = useState(false)
  const inForce = publicationInForce(state)
  const others = [...state.statements.publications.values()].filter((each) => each !== inForce).reverse()
  const open = others.filter((each) => proposalStanding(state.process, each.proposal) === "open")
  const past = others.filter((each) => !open.includes(each))
  return (
    <Section
      title={t("figures")}
      lead={t("figuresLead")}
      actions={
        <>
          {rights.mayPublish ? (
            <Button icon="plus" onPress={() => setOpen(true)}>
              {t("proposeFigures")}
            </Button>
          ) : null}
          <LinkButton href={pathOf("public", id)}>{t("toPublic")}</LinkButton>
        </>
      }
    >
      {inForce === null ? <p class="soft">{t("noFigures")}</p> : <Answered publication={inForce} />}
      {open.map((each) => (
        <Proposed key={each.proposal} publication={each} />
      ))}
      {past.length === 0 ? null : (
        <details>
          <summary>{t("earlier")}</summary>
          <div class="stack">
            {past.map((each) => (
              <Proposed key={each.proposal} publication={each} />
            ))}
          </div>
        </details>
      )}
      {isOpen ? <ProposeFigures inForce={inForce} onClose={() => setOpen(false)} /> : null}
    </Section>
  )
}

function Answered({ publication }: { readonly publication: Publication }) {
  const { state } = useProcess()
  const { language } = useLanguage()
  const now = useNow()
  const asOf = useAsOf()
  const words = useFigureWords(useFigureWorld())
  return (
    <>
      <Figures>
        {publication.figures.map(({ label, query }) => (
          <Figure
            key={JSON.stringify(query)}
            value={countFigure(state, query, state.lastAt ?? now)}
            label={wordingIn(label, language)}
            asOf={asOf}
            rule={words.rule(query)}
          />
        ))}
      </Figures>
      <Approvals id={publication.proposal} />
    </>
  )
}

function Proposed({ publication }: { readonly publication: Publication }) {
  const t = useText(STATEMENTS_TEXTS)
  const format = useFormat()
  const names = useNames()
  const rights = useStatementRights()
  const { process } = useProcess().state
  const { proposal, enteredBy, index, note } = publication
  const standing = proposalStanding(process, proposal)
  const word = { open: "waiting", agreed: "replaced", refused: "refused", withdrawn: "withdrawn" } as const
  const kind = { open: "waiting", agreed: "neutral", refused: "refused", withdrawn: "neutral" } as const
  if (standing === "unknown") return null
  return (
    <Card
      title={<Status kind={kind[standing]}>{t(word[standing])}</Status>}
      tone={rights.mayAnswer(proposal) ? "due" : "plain"}
    >
      <p class="small soft">{t("proposedBy", { who: names.said(enteredBy), n: format.inDigits(String(index)) })}</p>
      <Questions publication={publication} />
      {note === null ? null : <p dir="auto">{note}</p>}
      <Approvals id={proposal} />
      <Answers id={proposal} about="figures">
        <Questions publication={publication} />
      </Answers>
    </Card>
  )
}

/** The questions of a proposal with what the record answers now. */
function Questions({ publication }: { readonly publication: Publication }) {
  const t = useText(STATEMENTS_TEXTS)
  const format = useFormat()
  const { state } = useProcess()
  const now = useNow()
  const words = useFigureWords(useFigureWorld())
  return (
    <ul class="rule-list">
      {publication.figures.map(({ query }) => {
        const n = countFigure(state, query, now)
        return (
          <li key={JSON.stringify(query)}>
            {t("nowIs", { what: words.what(query), n: n === null ? "—" : format.number(n) })}
          </li>
        )
      })}
    </ul>
  )
}

function ProposeFigures({ inForce, onClose }: { readonly inForce: Publication | null; readonly onClose: () => void }) {
  const t = useText(STATEMENTS_TEXTS)
  const format = useFormat()
  const { state } = useProcess()
  const now = useNow()
  const world = useFigureWorld()
  const words = useFigureWords(world)
  const [id] = useState(() => newId("proposal"))
  const [note, setNote] = useState("")
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(inForce?.figures.map(({ query }) => JSON.stringify(query)) ?? []),
  )
  const choices = figureChoices(state, now)
  // The record takes no marks that cannot be seen, such as those around a filled place.
  // A label that both agreed to stays as it is; a new figure is called what its question asks, in every language.
  const labelOf = (query: FigureQuery): Wording =>
    inForce?.figures.find((each) => JSON.stringify(each.query) === JSON.stringify(query))?.label ??
    Object.fromEntries(LANGUAGES.map((language) => [language, cleanText(figureWords(world, language).what(query))]))
  const figures = choices
    .filter(({ query }) => chosen.has(JSON.stringify(query)))
    .map(({ query }) => ({ label: labelOf(query), query }))
  const clean = cleanText(note)
  return (
    <ActDialog
      code="publication-proposed/1"
      title={t("proposeFigures")}
      body={figures.length === 0 ? null : { proposal: id, figures, note: clean === "" ? null : clean }}
      confirmLabel={t("proposeFigures")}
      onClose={onClose}
    >
      <p>{t("proposeFiguresSays")}</p>
      <div class="stack">
        {choices.map(({ query, value }) => {
          const key = JSON.stringify(query)
          return (
            <Checkbox
              key={key}
              label={t("nowIs", { what: words.what(query), n: format.number(value) })}
              checked={chosen.has(key)}
              onChange={(isOn) =>
                setChosen((old) => new Set(isOn ? [...old, key] : [...old].filter((each) => each !== key)))
              }
            />
          )
        })}
      </div>
      <TextField label={t("note")} value={note} onChange={setNote} maxLength={400} />
    </ActDialog>
  )
}
