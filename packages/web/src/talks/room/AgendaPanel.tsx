import { type MinutesItem, minutesOf } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../../i18n/index.ts"
import { Said } from "../../process/Said.tsx"
import { useNow } from "../../process/use-now.ts"
import { wordingIn } from "../../process/wording.ts"
import { useProcess } from "../../record/process-context.tsx"
import { Button, Callout, Dialog, NumberField, Section, Status } from "../../ui/index.ts"
import { ItemActs, PointCard } from "../ItemSection.tsx"
import { type PointAct, useTableDialogs } from "../table-dialogs.tsx"
import { TALKS_TEXTS } from "../talks-texts.ts"
import { ItemClock } from "./RoomHead.tsx"
import { useRoom } from "./room-context.tsx"
import { TABLE_TEXTS } from "./table-texts.ts"

/** The point that is being discussed, large, with its initials; the agenda with its time; the other points of the item. */
export function AgendaPanel() {
  const t = useText(TABLE_TEXTS)
  const { talk, sitting } = useRoom()
  const { state } = useProcess()
  const { openItem, openPoint, dialog } = useTableDialogs()
  const minutes = minutesOf(state, sitting.id, useNow())
  if (minutes === null) return null
  const item = minutes.items.find(({ id }) => id === talk.item?.id) ?? null
  const points = minutes.items.flatMap((each) => each.points)
  const shown = points.find(({ id }) => id === talk.point) ?? null
  return (
    <div class="stack">
      <Section
        title={t("point")}
        actions={item === null ? null : <ItemActs minutes={minutes} item={item} onOpen={openItem} />}
      >
        {minutes.session.openedAt === null ? <Callout tone="info">{t("notOpen")}</Callout> : null}
        {shown === null ? <p class="soft">{t("noPoint")}</p> : <PointCard point={shown} onOpen={openPoint} />}
        <ShowPoint point={null} />
      </Section>
      {item === null ? null : <OtherPoints item={item} onOpen={openPoint} />}
      <Section title={t("agenda")}>
        <ol class="agenda">
          {minutes.items.map((each, index) => (
            <AgendaItem key={each.id} item={each} number={index + 1} />
          ))}
        </ol>
      </Section>
      {dialog}
    </div>
  )
}

function OtherPoints({ item, onOpen }: { readonly item: MinutesItem; readonly onOpen: (act: PointAct) => void }) {
  const t = useText(TABLE_TEXTS)
  const { talk } = useRoom()
  const others = item.points.filter(({ id }) => id !== talk.point)
  if (others.length === 0) return null
  return (
    <Section title={t("others")} level={3}>
      {others.map((point) => (
        <div key={point.id} class="stack">
          <PointCard point={point} onOpen={onOpen} />
          <ShowPoint point={point.id} />
        </div>
      ))}
    </Section>
  )
}

/** The chair puts a point before everybody, or takes it away. */
function ShowPoint({ point }: { readonly point: string | null }) {
  const t = useText(TABLE_TEXTS)
  const { talk, may, request } = useRoom()
  const asked = { kind: "show-point", point } as const
  if (!may(asked) || talk.point === point) return null
  return (
    <div>
      <Button kind={point === null ? "quiet" : "plain"} icon="eye" onPress={() => request(asked)}>
        {t(point === null ? "hide" : "show")}
      </Button>
    </div>
  )
}

function AgendaItem({ item, number }: { readonly item: MinutesItem; readonly number: number }) {
  const t = useText(TABLE_TEXTS)
  const said = useText(TALKS_TEXTS)
  const { language } = useLanguage()
  const { talk, may } = useRoom()
  const [isTaking, setTaking] = useState(false)
  const isNow = talk.item?.id === item.id
  return (
    <li class={isNow ? "agenda-item agenda-now" : "agenda-item"} aria-current={isNow ? "step" : undefined}>
      <Said wording={item.title} />
      <div class="row small">
        {isNow ? <strong>{t("now")}</strong> : null}
        {isNow ? <ItemClock /> : null}
        {item.parkedTo === null ? null : (
          <Status kind="waiting">{said("parked", { where: wordingIn(item.parkedTo, language) })}</Status>
        )}
        {!isNow && may({ kind: "take-item", item: item.id, minutes: null }) ? (
          <Button kind="quiet" onPress={() => setTaking(true)}>
            {t("take")}
          </Button>
        ) : null}
      </div>
      {isTaking ? <TakeItemDialog item={item.id} number={number} onClose={() => setTaking(false)} /> : null}
    </li>
  )
}

function TakeItemDialog(props: { readonly item: string; readonly number: number; readonly onClose: () => void }) {
  const t = useText(TABLE_TEXTS)
  const format = useFormat()
  const { request } = useRoom()
  const [minutes, setMinutes] = useState<number | null>(20)
  const take = (): void => {
    request({ kind: "take-item", item: props.item, minutes })
    props.onClose()
  }
  return (
    <Dialog
      open
      size="small"
      title={t("takeItem", { n: format.number(props.number) })}
      onClose={props.onClose}
      footer={
        <Button kind="primary" onPress={take}>
          {t("take")}
        </Button>
      }
    >
      <NumberField label={t("time")} hint={t("timeHint")} value={minutes} onChange={setMinutes} min={1} max={480} />
    </Dialog>
  )
}
