import { FIELD_WORDS, type SpellingCluster } from "@wasit/domain/intake"
import { useMemo, useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { Button, Callout, EmptyState, NumberField, Progress, Table, TextField } from "../ui/index.ts"
import { clustersFrom } from "./desk-model.ts"
import { DESK_TEXTS } from "./desk-texts.ts"
import type { Decide } from "./ListDeskPage.tsx"
import { ListRefusal } from "./ListRefusal.tsx"
import { spellingOffered } from "./place-reading.ts"
import { LIST_TEXTS } from "./texts.ts"
import type { ClusterSearch } from "./use-clusters.ts"

const SHOWN = 200

/** Spellings of what may be one value. It proposes; a person decides. */
export function Clusters(props: {
  readonly search: ClusterSearch
  readonly decide: Decide
  readonly onBrowse: (cluster: SpellingCluster) => void
}) {
  const t = useText(DESK_TEXTS)
  const shared = useText(LIST_TEXTS)
  const format = useFormat()
  const [least, setLeast] = useState(2)
  const { clusters, progress, refusal } = props.search
  const { shown, smaller } = useMemo(() => clustersFrom(clusters ?? [], least), [clusters, least])
  if (refusal !== null) return <ListRefusal refusal={refusal} />
  if (clusters === null) return <Progress label={t("lookingSpellings")} value={progress?.done ?? null} />
  return (
    <div class="stack">
      <p class="small soft">{t("clustersLead")}</p>
      <NumberField label={t("clusterLeast")} value={least} min={2} onChange={(n) => setLeast(n ?? 2)} />
      {smaller > 0 ? <Callout>{t("cleanMore", { n: smaller, least })}</Callout> : null}
      <Table
        caption={t("cluster")}
        captionHidden
        narrow="cards"
        rows={shown.slice(0, SHOWN)}
        rowKey={({ field, key }) => `${field}/${key}`}
        empty={smaller > 0 ? undefined : <EmptyState title={t("clean")} />}
        columns={[
          { id: "field", head: t("clusterField"), cell: ({ field }) => format.say(FIELD_WORDS[field]) },
          {
            id: "spellings",
            head: t("cluster"),
            isRowHeader: true,
            cell: ({ spellings }) =>
              spellings.map(({ text, rows }) => <div key={text}>{t("spelled", { text, n: rows })}</div>),
          },
          { id: "rows", head: shared("rows"), numeric: true, cell: ({ rows }) => format.number(rows) },
          {
            id: "use",
            head: t("clusterUse"),
            cell: (cluster) => (
              <UseOne
                key={`${cluster.field}/${cluster.key}`}
                cluster={cluster}
                decide={props.decide}
                onBrowse={props.onBrowse}
              />
            ),
          },
        ]}
      />
      {shown.length > SHOWN ? <p>{t("groupsMore", { n: shown.length - SHOWN })}</p> : null}
    </div>
  )
}

function UseOne(props: {
  readonly cluster: SpellingCluster
  readonly decide: Decide
  readonly onBrowse: (cluster: SpellingCluster) => void
}) {
  const t = useText(DESK_TEXTS)
  const { cluster, decide } = props
  const [to, setTo] = useState(() => spellingOffered(cluster))
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault()
        const from = cluster.spellings.map((one) => one.text).filter((text) => text !== to.trim())
        decide({ kind: "use-one-spelling", field: cluster.field, from, to: to.trim() })
      }}
    >
      <TextField label={t("clusterUse")} labelHidden value={to} maxLength={200} onChange={setTo} />
      <Button type="submit" disabled={to.trim() === ""}>
        {t("useOne")}
      </Button>
      <Button kind="quiet" onPress={() => props.onBrowse(cluster)}>
        {t("clusterBrowse")}
      </Button>
    </form>
  )
}
