import type { ComponentChildren } from "preact"
import { useText } from "../../i18n/index.ts"
import { Button, Icon, Select } from "../../ui/index.ts"
import type { DeskView, HearOption } from "./desk-model.ts"
import { DESK_TEXTS } from "./desk-texts.ts"
import type { RoomPart } from "./room-part.ts"
import { useRoomNames } from "./use-room-names.ts"

type Props = RoomPart & { readonly view: DeskView; readonly onChangePair: () => void }

/** From what she hears to what she speaks into, as one line in reading direction. The two are set apart from each other. */
export function DeskLine({ talk, request, view, onChangePair }: Props) {
  const t = useText(DESK_TEXTS)
  const names = useRoomNames(talk)
  const { heard, hears, speaks } = view
  const [relay, ...further] = view.hearsThrough
  return (
    <div class="desk-line">
      <DeskEnd
        term={t("hear")}
        value={hears === "floor" || relay === undefined ? t("theFloor") : names.chain(relay, further)}
        note={heard === null ? t("nobodySpeaks") : names.voice(heard)}
      >
        <HearFrom talk={talk} request={request} view={view} />
      </DeskEnd>
      <span class="desk-arrow">
        <Icon name="forward" />
      </span>
      <DeskEnd
        term={t("speak")}
        value={speaks === null ? t("noChannel") : names.language(speaks)}
        note={names.languages(view.languages)}
        isEmpty={speaks === null}
      >
        {speaks === null ? (
          <Button kind="quiet" onPress={onChangePair}>
            {t("changePair")}
          </Button>
        ) : (
          <Button kind="quiet" onPress={() => request({ kind: "leave-channel" })}>
            {t("leave")}
          </Button>
        )}
      </DeskEnd>
    </div>
  )
}

function DeskEnd(props: {
  readonly term: string
  readonly value: string
  readonly note: string
  readonly isEmpty?: boolean
  readonly children: ComponentChildren
}) {
  return (
    <div class={props.isEmpty === true ? "desk-end desk-end-empty" : "desk-end"}>
      <p class="desk-term">{props.term}</p>
      <p class="desk-value">{props.value}</p>
      <p class="small soft">{props.note}</p>
      {props.children}
    </div>
  )
}

function HearFrom({ talk, request, view }: Omit<Props, "me" | "onChangePair">) {
  const t = useText(DESK_TEXTS)
  const names = useRoomNames(talk)
  const label = (option: HearOption): string => {
    const name = option.from === "floor" ? t("theFloor") : names.chain(option.from, option.through)
    return option.hindrance === null ? name : t("optionNot", { option: name, why: t(`hinder-${option.hindrance}`) })
  }
  if (view.hearOptions.length < 2 && view.hears === "floor") return null
  return (
    <Select
      label={t("source")}
      value={view.hears}
      options={view.hearOptions.map((option) => ({
        value: option.from,
        label: label(option),
        // What she chose stays chosen when its colleague leaves; nothing else may be chosen that leads nowhere.
        disabled: option.hindrance !== null && option.from !== view.hears,
      }))}
      onChange={(from) => request({ kind: "hear", from })}
    />
  )
}
