import { type DelegationId, delegationOf, isActCode, type MemberId, parseBody } from "@wasit/domain"
import { COMPARTMENT_WORDS, sayAct } from "@wasit/domain/words"
import { canonicalText, type Json, leafHash, toHex } from "@wasit/record"
import { useCallback, useMemo, useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { useNames } from "../process/use-names.ts"
import { zoneOf } from "../process/zone-of.ts"
import {
  Card,
  DefinitionList,
  EmptyState,
  Hash,
  Name,
  Section,
  Select,
  Status,
  TextField,
  VirtualTable,
} from "../ui/index.ts"
import { useProcess } from "./process-context.tsx"
import { type EntryFilter, EVERY_ENTRY, filterEntries, standingOf } from "./record-model.ts"
import { RECORD_TEXTS } from "./record-texts.ts"
import type { ReplicaEntry } from "./replica.ts"

const STATE_KIND = { seen: "done", logged: "waiting", plain: "neutral" } as const

/** Every entry as a sentence, with who entered it and how far it has come; the chosen one is opened beside. */
export function Entries() {
  const t = useText(RECORD_TEXTS)
  const format = useFormat()
  const { replica, view, state } = useProcess()
  const [filter, setFilter] = useState<EntryFilter>(EVERY_ENTRY)
  const [chosen, setChosen] = useState<number | null>(null)
  const say = useSentence()
  const entries = useMemo(
    () => filterEntries(replica.entries, filter, view.cosignedTo, say),
    [replica, view.size, view.cosignedTo, filter, say],
  )
  const at = chosen === null ? -1 : entries.findIndex((entry) => entry.index === chosen)
  const entry = entries[at]
  const zone = zoneOf(state.process)
  return (
    <Section title={t("entries")}>
      <Filters filter={filter} onChange={setFilter} />
      <p role="status">{t("shown", { n: entries.length, all: format.number(replica.entries.length) })}</p>
      {entry === undefined && entries.length > 0 ? <p class="soft">{t("chooseEntry")}</p> : null}
      {/* The whole width is the table's until something stands beside it. */}
      <div class={entry === undefined ? undefined : "record-beside"}>
        <VirtualTable
          caption={t("entries")}
          count={entries.length}
          rowAt={(row) => entries[row]!}
          rowKey={(one) => one.index}
          selected={at < 0 ? null : at}
          onSelect={(row) => setChosen(entries[row]?.index ?? null)}
          rowHeight={60}
          height="32rem"
          empty={<EmptyState title={t("noEntries")} />}
          columns={[
            {
              id: "number",
              head: t("number"),
              width: "4.5rem",
              numeric: true,
              cell: (one) => format.inDigits(String(one.index)),
            },
            {
              id: "what",
              head: t("what"),
              width: "minmax(15rem, 1fr)",
              isRowHeader: true,
              isSentence: true,
              cell: say,
            },
            {
              id: "state",
              head: t("state"),
              width: "13rem",
              cell: (one) => {
                const standing = standingOf(one, view.cosignedTo)
                return <Status kind={STATE_KIND[standing]}>{t(`state-${standing}`)}</Status>
              },
            },
            {
              id: "when",
              head: t("when"),
              width: "19rem",
              isSentence: true,
              cell: (one) => format.deadline(one.header.at, zone),
            },
          ]}
        />
        {entry === undefined ? null : <EntryCard entry={entry} say={say} />}
      </div>
    </Section>
  )
}

function Filters(props: { readonly filter: EntryFilter; readonly onChange: (filter: EntryFilter) => void }) {
  const t = useText(RECORD_TEXTS)
  const names = useNames()
  const { delegations } = useProcess().state.process
  const { filter, onChange } = props
  const ids: (DelegationId | "all")[] = ["all", ...delegations.map((each) => each.id)]
  return (
    <div class="columns">
      <TextField
        label={t("search")}
        hint={t("searchHint")}
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
      />
      <Select
        label={t("only")}
        value={filter.only}
        options={(["all", "binding", "logged"] as const).map((value) => ({ value, label: t(`only-${value}`) }))}
        onChange={(only) => onChange({ ...filter, only })}
      />
      <Select
        label={t("by")}
        value={filter.by ?? "all"}
        options={ids.map((value) => ({ value, label: value === "all" ? t("anybody") : names.delegation(value) }))}
        onChange={(by) => onChange({ ...filter, by: by === "all" ? null : by })}
      />
    </div>
  )
}

/** What an entry holds that can be held against paper. */
function EntryCard({ entry, say }: { readonly entry: ReplicaEntry; readonly say: (entry: ReplicaEntry) => string }) {
  const t = useText(RECORD_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { header } = entry
  const hash = useMemo(() => toHex(leafHash(entry.leaf)), [entry])
  const kind = header.ctx.split(":")[0] as keyof typeof COMPARTMENT_WORDS
  const actor = header.actor as MemberId
  return (
    <Card title={t("entry", { n: format.inDigits(String(entry.index)) })}>
      <p>{say(entry)}</p>
      <DefinitionList
        items={[
          {
            term: t("author"),
            value: <Name value={names.member(actor)} of={names.delegation(delegationOf(actor))} />,
          },
          { term: t("compartment"), value: format.say(COMPARTMENT_WORDS[kind]) },
          { term: t("sawThen"), value: t("sawEntries", { n: Number(header.seen.size) }) },
          { term: t("hash"), value: <Hash value={hash} /> },
          { term: t("body"), value: <Hash value={header.body.slice("sha256:".length)} /> },
        ]}
      />
      {entry.body === null ? (
        <p class="small soft">{t("sealedText")}</p>
      ) : (
        <details>
          <summary>{t("text")}</summary>
          <pre class="policy-text" dir="auto">
            {canonicalText(entry.body as Json)}
          </pre>
        </details>
      )}
    </Card>
  )
}

/** One entry in a sentence; an act this version does not know is named by its code. */
function useSentence(): (entry: ReplicaEntry) => string {
  const { digits } = useFormat()
  const { language } = useLanguage()
  const { delegation } = useNames()
  return useCallback(
    (entry) => {
      const { act, actor } = entry.header
      const who = delegation(delegationOf(actor as MemberId))
      return isActCode(act)
        ? sayAct({ code: act, body: parseBody(act, entry.body), who }, language, digits)
        : `${who}: ${act}`
    },
    [language, digits, delegation],
  )
}
