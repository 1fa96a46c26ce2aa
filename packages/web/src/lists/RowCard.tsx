import { type CleanedEntry, cleanedText, FIELD_WORDS, type Field } from "@wasit/domain/intake"
import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/index.ts"
import { Bdi, Button, Card, Select, TextField } from "../ui/index.ts"
import { DESK_TEXTS } from "./desk-texts.ts"
import { Findings } from "./Findings.tsx"
import type { Decide } from "./ListDeskPage.tsx"
import type { Desk } from "./local-list.ts"
import { cleanedCell } from "./PlaceReading.tsx"
import { LIST_TEXTS } from "./texts.ts"

/** One row of the list desk: what it says, what was found, and a cell of it put right. */
export function RowCard(props: {
  readonly desk: Desk
  readonly one: CleanedEntry
  readonly fields: readonly Field[]
  readonly decide: Decide
}) {
  const t = useText(DESK_TEXTS)
  const shared = useText(LIST_TEXTS)
  const format = useFormat()
  const { one, desk, decide } = props
  const { key, row } = one.entry
  const [field, setField] = useState<Field | null>(null)
  const [text, setText] = useState("")
  const isAside = one.setAsideBy !== null
  return (
    <Card
      level={2}
      title={t("rowAndName", { n: row, name: cleanedText(one, "name") })}
      actions={
        <Button
          kind="quiet"
          onPress={() =>
            decide(
              isAside ? { kind: "restore", keys: [key] } : { kind: "set-aside", keys: [key], reason: t("asideAtDesk") },
            )
          }
        >
          {shared(isAside ? "takeBack" : "setAside")}
        </Button>
      }
    >
      <Findings findings={desk.rowByKey.get(key)?.findings ?? []} />
      <dl class="facts">
        {props.fields.map((each) => (
          <div key={each}>
            <dt>{format.say(FIELD_WORDS[each])}</dt>
            <dd>
              <Bdi>{cleanedText(one, each) === "" ? "—" : cleanedCell(one, each)}</Bdi>
              {one.derived.has(each) ? <del class="soft small"> {one.entry[each]?.raw}</del> : null}
            </dd>
          </div>
        ))}
      </dl>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          if (field !== null)
            decide({ kind: "correct-cell", key, field, from: cleanedText(one, field), to: text.trim() })
          setField(null)
        }}
      >
        <Select
          label={t("edit")}
          value={field}
          options={props.fields.map((value) => ({ value, label: format.say(FIELD_WORDS[value]) }))}
          onChange={(next) => {
            setField(next)
            setText(cleanedText(one, next))
          }}
        />
        {field === null ? null : (
          <>
            <TextField label={format.say(FIELD_WORDS[field])} value={text} maxLength={400} onChange={setText} />
            <Button type="submit" disabled={text.trim() === cleanedText(one, field)}>
              {shared("save")}
            </Button>
          </>
        )}
      </form>
    </Card>
  )
}
