import {
  awaited,
  delegationOf,
  type ExchangeKey,
  type ExchangeKeyRow,
  type ProposalId,
  proposalStanding,
} from "@wasit/domain"
import { COUNTING_WORDS, WINDOW_WORDS } from "@wasit/domain/words"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { useAsOf } from "../process/AsOf.tsx"
import { ProposalActs, useAnswers } from "../process/OpenProposals.tsx"
import { Said } from "../process/Said.tsx"
import { useNames } from "../process/use-names.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button, Card, Section, Status, type StatusKind, Table } from "../ui/index.ts"
import type { SectionProps } from "./AgreementPage.tsx"
import { balanceNow, newestFirst } from "./agreement-model.ts"
import { AGREEMENT_TEXTS } from "./agreement-texts.ts"
import { KEY_TEXTS } from "./key-texts.ts"

/** Where the key stands on the page, for whoever has to answer one. */
export const KEY_ID = "exchange-key"

/** The keys that were proposed, the one in force first, with who is ahead by it now. */
export function KeySection({ can, open, inForce }: SectionProps & { readonly inForce: ProposalId | null }) {
  const t = useText(KEY_TEXTS)
  const { state } = useProcess()
  const keys = newestFirst(state.agreement.exchangeKeys.values())
  const order = [...keys].sort((one, other) => rank(one, inForce) - rank(other, inForce))
  return (
    <div id={KEY_ID}>
      <Section
        title={t("title")}
        lead={t("lead")}
        actions={
          can.mayProposeKey ? (
            <Button icon="scale" onPress={() => open({ kind: "key" })}>
              {t("propose")}
            </Button>
          ) : undefined
        }
      >
        {order.length === 0 ? <p class="soft">{t("none")}</p> : null}
        {order.map((key) => (
          <KeyCard key={key.proposal} of={key} isInForce={key.proposal === inForce} />
        ))}
      </Section>
    </div>
  )
}

const rank = (key: ExchangeKey, inForce: ProposalId | null): number => (key.proposal === inForce ? 0 : 1)

const KIND = { open: "waiting", agreed: "neutral", refused: "refused", withdrawn: "neutral" } as const satisfies Record<
  "open" | "agreed" | "refused" | "withdrawn",
  StatusKind
>

function KeyCard({ of, isInForce }: { readonly of: ExchangeKey; readonly isInForce: boolean }) {
  const t = useText(KEY_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state } = useProcess()
  const proposal = state.process.proposals.get(of.proposal)
  const standing = proposalStanding(state.process, of.proposal)
  if (proposal === undefined || standing === "unknown") return null
  const waits = format.list(awaited(state.process, of.proposal).map(names.delegation))
  const who = names.delegation(delegationOf(of.enteredBy))
  return (
    <Due proposal={proposal}>
      <p>
        <Status kind={isInForce ? "done" : KIND[standing]}>
          {isInForce ? t("inForce") : standing === "open" ? t("open", { parties: waits }) : t(standing)}
        </Status>
      </p>
      <KeyTable rows={of.rows} hasBalance={isInForce} />
      <p class="small soft">{t("proposedBy", { who, n: format.inDigits(String(of.index)) })}</p>
      <ProposalActs proposal={proposal} />
    </Due>
  )
}

function Due(props: {
  readonly proposal: Parameters<typeof useAnswers>[0]
  readonly children: preact.ComponentChildren
}) {
  const { mayAnswer } = useAnswers(props.proposal)
  return <Card tone={mayAnswer ? "due" : "plain"}>{props.children}</Card>
}

function KeyTable({ rows, hasBalance }: { readonly rows: readonly ExchangeKeyRow[]; readonly hasBalance: boolean }) {
  const t = useText(KEY_TEXTS)
  const terms = useText(AGREEMENT_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const asOf = useAsOf()
  const side = (of: ExchangeKeyRow["given"]) => <Side of={of} />
  return (
    <>
      <Table
        caption={t("title")}
        captionHidden
        narrow="cards"
        rows={rows}
        rowKey={(_row, index) => index}
        columns={[
          { id: "given", head: t("given"), isRowHeader: true, cell: (row) => side(row.given) },
          { id: "received", head: t("received"), cell: (row) => side(row.received) },
          { id: "ratio", head: t("ratio"), cell: (row) => format.ratio(row.given.count, row.received.count) },
          {
            id: "modality",
            head: t("modality"),
            cell: (row) => terms(`modality-${row.modality}`),
          },
          { id: "window", head: t("window"), cell: (row) => WINDOW_WORDS[row.window][language] },
          { id: "tolerance", head: t("tolerance"), cell: (row) => t("people", { n: row.tolerance }) },
          ...(rows.some((row) => row.condition !== null)
            ? [
                {
                  id: "condition",
                  head: terms("condition"),
                  cell: (row: ExchangeKeyRow) => (row.condition === null ? "—" : <Said wording={row.condition} />),
                },
              ]
            : []),
          ...(rows.some((row) => row.due !== null)
            ? [
                {
                  id: "due",
                  head: terms("due"),
                  cell: (row: ExchangeKeyRow) => (row.due === null ? "—" : format.deadline(row.due.at, row.due.zone)),
                },
              ]
            : []),
          ...(hasBalance ? [{ id: "now", head: t("now"), cell: (row: ExchangeKeyRow) => <Balance row={row} /> }] : []),
        ]}
      />
      {hasBalance ? (
        <p class="small soft">{t("counted", { when: asOf, rule: COUNTING_WORDS.joint[language] })}</p>
      ) : null}
    </>
  )
}

function Side({ of }: { readonly of: ExchangeKeyRow["given"] }) {
  const t = useText(KEY_TEXTS)
  const names = useNames()
  return (
    <>
      {t("side", { party: names.delegation(of.by), n: of.count })}
      {of.category === null ? null : (
        <>
          {" · "}
          <Said wording={of.category} />
        </>
      )}
    </>
  )
}

function Balance({ row }: { readonly row: ExchangeKeyRow }) {
  const t = useText(KEY_TEXTS)
  const names = useNames()
  const { state } = useProcess()
  const { ahead, people, isWithinTolerance } = balanceNow(state, row)
  if (ahead === null || people === 0) return <Status kind="done">{t("even")}</Status>
  return (
    <Status kind={isWithinTolerance ? "done" : "contested"}>
      {t("ahead", { party: names.delegation(ahead), people: t("people", { n: people }) })},{" "}
      {t(isWithinTolerance ? "within" : "beyond")}
    </Status>
  )
}
