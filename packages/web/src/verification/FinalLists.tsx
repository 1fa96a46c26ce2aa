import {
  awaited,
  type FinalListVersion,
  type FinalRow,
  finalListInForce,
  inNeutralOrder,
  type PartyId,
  proposalStanding,
  signedAt,
} from "@wasit/domain"
import { fromHex, readOut } from "@wasit/record"
import { useMemo, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { OpenProposals } from "../process/OpenProposals.tsx"
import { useNames } from "../process/use-names.ts"
import { wordingIn } from "../process/wording.ts"
import { zoneOf } from "../process/zone-of.ts"
import { useProcess } from "../record/process-context.tsx"
import {
  Bdi,
  Button,
  Callout,
  Card,
  CopyButton,
  DefinitionList,
  Hash,
  Section,
  Status,
  VirtualTable,
} from "../ui/index.ts"
import { FinalDialog } from "./FinalDialog.tsx"
import { finalRoot } from "./final-model.ts"
import { FINAL_TEXTS } from "./final-texts.ts"
import { useChair } from "./use-chair.ts"

/** The list both committees sign: proposed, shown to those who may read it, signed, amended. */
export function FinalLists() {
  const t = useText(FINAL_TEXTS)
  const { state } = useProcess()
  const { speaksFor } = useChair()
  const [isOpen, setOpen] = useState(false)
  const versions = [...state.verification.finalLists.values()].at(-1) ?? []
  const inForce = finalListInForce(state)
  const isWaiting = versions.some(({ proposal }) => proposalStanding(state.process, proposal) === "open")
  const mayPropose = speaksFor !== null && !isWaiting && state.verification.rounds.size > 0
  const newest = versions.at(-1)
  const shown = versions.filter((version) => version === inForce || version === newest).reverse()
  const earlier = versions.filter((version) => !shown.includes(version)).reverse()
  return (
    <>
      <Section
        title={t("title")}
        lead={t("lead")}
        actions={
          mayPropose ? (
            <Button icon="pen" onPress={() => setOpen(true)}>
              {t(versions.length === 0 ? "propose" : "amend")}
            </Button>
          ) : undefined
        }
      >
        {versions.length === 0 ? <p class="soft">{t("none")}</p> : null}
        {shown.map((version) => (
          <VersionCard key={version.version} version={version} isInForce={version === inForce} />
        ))}
        {earlier.length === 0 ? null : (
          <details>
            <summary>{t("history")}</summary>
            <div class="stack">
              {earlier.map((version) => (
                <VersionCard key={version.version} version={version} isInForce={false} />
              ))}
            </div>
          </details>
        )}
        {isOpen && speaksFor !== null ? (
          <FinalDialog party={speaksFor} versions={versions} onClose={() => setOpen(false)} />
        ) : null}
      </Section>
      <OpenProposals acts={["final-list-proposed/1", "early-opening-proposed/1"]} />
    </>
  )
}

function VersionCard({ version, isInForce }: { readonly version: FinalListVersion; readonly isInForce: boolean }) {
  const t = useText(FINAL_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state, replica } = useProcess()
  const { party } = useChair()
  const rows =
    party === null ? null : ((replica.document(version.rows.digest) as readonly FinalRow[] | undefined) ?? null)
  const zone = zoneOf(state.process)
  const signed = signedAt(state.process, version)
  const root = fromHex(version.root)
  const words = root === null ? [] : readOut(root, [])[format.language === "en" ? "latin" : "arabic"]
  const { amendment } = version
  const counts = inNeutralOrder(Object.keys(version.counts) as PartyId[], version.id)
  return (
    <Card
      title={t("version", { n: version.version })}
      actions={<VersionState version={version} isInForce={isInForce} />}
    >
      <DefinitionList
        items={[
          ...counts.map((each) => ({
            term: t("people", { party: names.delegation(each) }),
            value: format.number(version.counts[each] ?? 0),
          })),
          ...(amendment === null
            ? []
            : [
                {
                  term: t("change"),
                  value: `${t(`change-${amendment.change}`, { n: amendment.rows })}: ${wordingIn(amendment.reason, format.language)}`,
                },
              ]),
          {
            term: t("proposedOn"),
            value: t("byWhom", { when: format.deadline(version.at, zone), who: names.said(version.enteredBy) }),
          },
          ...(signed === null ? [] : [{ term: t("signedOn"), value: format.deadline(signed.at, zone) }]),
          {
            term: t("digest"),
            value: (
              <>
                <Hash value={version.root} /> <CopyButton text={version.root} />
              </>
            ),
          },
          { term: t("words"), value: <Bdi>{words.join(" · ")}</Bdi> },
        ]}
      />
      {rows === null ? <p class="small soft">{t("namesHidden")}</p> : <People version={version} rows={rows} />}
    </Card>
  )
}

function VersionState({ version, isInForce }: { readonly version: FinalListVersion; readonly isInForce: boolean }) {
  const t = useText(FINAL_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { process } = useProcess().state
  if (isInForce) return <Status kind="done">{t("inForce")}</Status>
  switch (proposalStanding(process, version.proposal)) {
    case "open":
      return (
        <Status kind="waiting">
          {t("waits", { parties: format.list(awaited(process, version.proposal).map(names.delegation)) })}
        </Status>
      )
    case "agreed":
      return <Status kind="neutral">{t("agreed")}</Status>
    case "refused":
      return <Status kind="refused">{t("refused")}</Status>
    default:
      return <Status kind="neutral">{t("withdrawn")}</Status>
  }
}

/** The people of a version, and whether the digest that is signed is the digest of these rows. */
function People({ version, rows }: { readonly version: FinalListVersion; readonly rows: readonly FinalRow[] }) {
  const t = useText(FINAL_TEXTS)
  const format = useFormat()
  const names = useNames()
  const [selected, setSelected] = useState<number | null>(null)
  const [isOpen, setOpen] = useState(false)
  const isSame = useMemo(() => finalRoot(rows) === version.root, [rows, version.root])
  return (
    <>
      {isSame ? (
        <p class="small">
          <Status kind="done">{t("computedHere")}</Status>
        </p>
      ) : (
        <Callout tone="bad">{t("computedOther")}</Callout>
      )}
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t("showPeople")}</summary>
        {isOpen ? (
          <VirtualTable
            caption={t("showPeople")}
            count={rows.length}
            rowAt={(at) => rows[at]!}
            rowKey={(row) => row.no}
            selected={selected}
            onSelect={setSelected}
            rowHeight={54}
            height="26rem"
            columns={[
              {
                id: "no",
                head: t("number"),
                width: "4.5rem",
                numeric: true,
                cell: ({ no }) => format.inDigits(String(no)),
              },
              {
                id: "name",
                head: t("name"),
                width: "minmax(9rem, 2fr)",
                isRowHeader: true,
                isSentence: true,
                cell: ({ name }) => name,
              },
              {
                id: "father",
                head: t("father"),
                width: "minmax(7rem, 1fr)",
                isSentence: true,
                cell: ({ father }) => father ?? "",
              },
              {
                id: "origin",
                head: t("origin"),
                width: "minmax(7rem, 1fr)",
                isSentence: true,
                cell: ({ origin }) => origin ?? "",
              },
              {
                id: "by",
                head: t("releasedBy"),
                width: "minmax(9rem, 1fr)",
                isSentence: true,
                cell: ({ releasedBy }) => names.delegation(releasedBy),
              },
              {
                id: "row",
                head: t("claimRow"),
                width: "minmax(7rem, 1fr)",
                cell: ({ listRow }) => (listRow === null ? t("unclaimed") : format.inDigits(String(listRow))),
              },
            ]}
          />
        ) : null}
      </details>
    </>
  )
}
