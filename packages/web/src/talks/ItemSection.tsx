import { currentVersion, isParty, type Minutes, type MinutesItem, type PointVersion, tableOf } from "@wasit/domain"
import { useFormat, useLanguage, useText } from "../i18n/index.ts"
import { Said } from "../process/Said.tsx"
import { useNames } from "../process/use-names.ts"
import { wordingIn } from "../process/wording.ts"
import { useProcess } from "../record/process-context.tsx"
import { Badge, Button, Callout, Card, Section, Status } from "../ui/index.ts"
import { itemActs, pointActs } from "./sitting-acts.ts"
import { type ItemAct, type PointAct, useTableDialogs } from "./table-dialogs.tsx"
import { TALKS_TEXTS } from "./talks-texts.ts"

type Props = {
  readonly minutes: Minutes
  readonly item: MinutesItem
  readonly number: number
  /** The minutes are read, not written: only initials may still be put. */
  readonly isFixed: boolean
}

/** One agenda item: the joint sentence, each delegation's own beside the others', what is open, where it went. */
export function ItemSection({ minutes, item, number, isFixed }: Props) {
  const t = useText(TALKS_TEXTS)
  const { language } = useLanguage()
  const { openItem, openPoint, dialog } = useTableDialogs()
  const title = `${t("item", { n: number })} · ${wordingIn(item.title, language)}`
  return (
    <Section title={title} actions={isFixed ? undefined : <ItemActs minutes={minutes} item={item} onOpen={openItem} />}>
      {item.parkedTo === null ? null : (
        <Callout tone="info">{t("parked", { where: wordingIn(item.parkedTo, language) })}</Callout>
      )}
      <div class="points">
        {item.points.length === 0 ? <NoPoints isFixed={isFixed} /> : null}
        {item.points.map((point) => (
          <PointCard key={point.id} point={point} isFixed={isFixed} onOpen={openPoint} />
        ))}
      </div>
      {dialog}
      <OwnSentences minutes={minutes} item={item} />
      <OpenPoints item={item} />
    </Section>
  )
}

/** What this chair may write on an item. */
export function ItemActs(props: Pick<Props, "minutes" | "item"> & { readonly onOpen: (begun: ItemAct) => void }) {
  const t = useText(TALKS_TEXTS)
  const { chair, state } = useProcess()
  const { minutes, item } = props
  const place = { session: minutes.session.id, item: item.id }
  const { mayPropose, mayWriteOwn, mayLeaveOpen, mayPark } = itemActs(state, chair.member, place)
  const own = item.ownSentences.find((each) => each.delegation === chair.delegation)?.wording ?? null
  const open = (act: ItemAct["act"]) => props.onOpen({ act, own, ...place })
  return (
    <>
      {mayPropose ? (
        <Button icon="plus" onPress={() => open("propose")}>
          {t("propose")}
        </Button>
      ) : null}
      {mayWriteOwn ? (
        <Button kind="quiet" onPress={() => open("own")}>
          {t(own === null ? "writeOwn" : "changeOwn")}
        </Button>
      ) : null}
      {mayLeaveOpen ? (
        <Button kind="quiet" onPress={() => open("open")}>
          {t("leaveOpen")}
        </Button>
      ) : null}
      {mayPark ? (
        <Button kind="quiet" onPress={() => open("park")}>
          {t("park")}
        </Button>
      ) : null}
    </>
  )
}

function NoPoints({ isFixed }: Pick<Props, "isFixed">) {
  const t = useText(TALKS_TEXTS)
  if (isFixed) return <p class="soft">{t("noPointsLeft")}</p>
  return (
    <div class="soft no-print">
      <p>{t("noPoints")}</p>
      <p class="small">{t("forExample")}</p>
      <ul class="small">
        <li>{t("exampleOne")}</li>
        <li>{t("exampleTwo")}</li>
        <li>{t("exampleThree")}</li>
      </ul>
    </div>
  )
}

/** A joint sentence with its wordings and initials, and the acts on it that are this chair's. */
export function PointCard(props: {
  readonly point: MinutesItem["points"][number]
  readonly isFixed?: boolean | undefined
  readonly onOpen: (act: PointAct) => void
}) {
  const t = useText(TALKS_TEXTS)
  const format = useFormat()
  const names = useNames()
  const { state, chair } = useProcess()
  const { point } = props
  const current = currentVersion(point)
  const { mayInitial, mayReword } = pointActs(state, chair.member, point)
  const open = (act: PointAct["act"]) => props.onOpen({ act, point: point.id, version: current })
  return (
    <Card tone={mayInitial ? "due" : "plain"}>
      <p class="point-head">
        <span class="small soft">
          {t("jointSentence")} · {t("version", { n: current.version })}
        </span>
        {point.isAgreed ? <Status kind="done">{t("agreed")}</Status> : null}
      </p>
      <p class="point-words">
        <Said wording={current.wording} />
      </p>
      {point.isAgreed ? null : (
        <p class="small">
          {point.initialled.length === 0
            ? ""
            : `${t("initialledBy", { parties: format.list(point.initialled.map(names.delegation)) })} · `}
          <Status kind="waiting">{t("awaited", { parties: format.list(point.awaited.map(names.delegation)) })}</Status>
        </p>
      )}
      {point.versions.length > 1 ? <Earlier versions={point.versions.slice(0, -1)} /> : null}
      <div class="row no-print">
        {mayInitial ? (
          <Button icon="pen" onPress={() => open("initial")}>
            {t("initial")}
          </Button>
        ) : null}
        {mayReword && props.isFixed !== true ? (
          <Button kind="quiet" icon="edit" onPress={() => open("reword")}>
            {t("reword")}
          </Button>
        ) : null}
      </div>
    </Card>
  )
}

function Earlier({ versions }: { readonly versions: readonly PointVersion[] }) {
  const t = useText(TALKS_TEXTS)
  return (
    <details class="small">
      <summary>{t("earlier")}</summary>
      <ol class="rule-list">
        {versions.map((version) => (
          <li key={version.version}>
            <span class="soft">{t("version", { n: version.version })}: </span>
            <Said wording={version.wording} />
          </li>
        ))}
      </ol>
    </details>
  )
}

/** The shape of what own sentences are to each other. */
export const COMPARISON_KIND = {
  silent: "neutral",
  "one-wrote": "waiting",
  "both-wrote": "contested",
  same: "done",
} as const satisfies Record<MinutesItem["comparison"], "neutral" | "waiting" | "contested" | "done">

function OwnSentences({ minutes, item }: Pick<Props, "minutes" | "item">) {
  const t = useText(TALKS_TEXTS)
  const names = useNames()
  if (item.ownSentences.length === 0) return null
  const wrote = new Map(item.ownSentences.map((each) => [each.delegation, each.wording]))
  // A party's silence is shown; of the others only those who wrote.
  const shown = tableOf(minutes.session).filter((each) => isParty(each) || wrote.has(each))
  return (
    <div>
      <p class="point-head">
        <strong>{t("ownSentences")}</strong>
        <Status kind={COMPARISON_KIND[item.comparison]}>{t(`compare-${item.comparison}`)}</Status>
      </p>
      <div class="sentences">
        {shown.map((each) => {
          const wording = wrote.get(each)
          return (
            <figure key={each} class="sentence">
              <figcaption>
                <bdi>{names.delegation(each)}</bdi>
              </figcaption>
              {wording === undefined ? (
                <p class="soft">{t("silent")}</p>
              ) : (
                <blockquote>
                  <Said wording={wording} />
                </blockquote>
              )}
            </figure>
          )
        })}
      </div>
    </div>
  )
}

function OpenPoints({ item }: { readonly item: MinutesItem }) {
  const t = useText(TALKS_TEXTS)
  const format = useFormat()
  const names = useNames()
  if (item.openPoints.length === 0) return null
  return (
    <div>
      <p>
        <strong>{t("openPoints")}</strong>
      </p>
      <ul class="rule-list">
        {item.openPoints.map((open) => (
          <li key={open.id}>
            <Said wording={open.wording} />
            <div class="row small">
              <Badge>{open.owner === null ? t("everybody") : names.delegation(open.owner)}</Badge>
              {open.due === null ? null : (
                <span class="soft">
                  {t("until")} {format.deadline(open.due.at, open.due.zone)}
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
