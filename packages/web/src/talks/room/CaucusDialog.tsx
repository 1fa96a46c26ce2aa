import type { DelegationId } from "@wasit/domain"
import type { ParticipantId } from "@wasit/domain/room"
import { useMemo, useState } from "preact/hooks"
import { useText } from "../../i18n/index.ts"
import { newId } from "../../process/new-id.ts"
import { useNames } from "../../process/use-names.ts"
import { Button, Checkbox, Dialog, NumberField } from "../../ui/index.ts"
import { useRoomNames } from "../desk/use-room-names.ts"
import { caucusCandidates, comingAlong } from "./caucus-model.ts"
import { PLACES_TEXTS } from "./places-texts.ts"
import { useRoom } from "./room-context.tsx"
import { delegationOrder } from "./seats.ts"

/** Opens a caucus: for whom it is, who goes there now, and when everybody returns. */
export function CaucusDialog(props: { readonly delegations: readonly DelegationId[]; readonly onClose: () => void }) {
  const t = useText(PLACES_TEXTS)
  const names = useNames()
  const { talk, sitting, may, request } = useRoom()
  const people = useRoomNames(talk)
  const [caucus] = useState(() => newId("caucus"))
  const [delegations, setDelegations] = useState(props.delegations)
  const [left, setLeft] = useState<readonly ParticipantId[]>([])
  const [added, setAdded] = useState<readonly ParticipantId[]>([])
  const [minutes, setMinutes] = useState<number | null>(15)
  const candidates = useMemo(() => caucusCandidates(talk, delegations), [talk, delegations])
  const participants = comingAlong(candidates, left, added)
  const asked = { kind: "open-caucus", caucus, delegations, participants, minutes } as const
  const open = (): void => {
    request(asked)
    props.onClose()
  }
  return (
    <Dialog
      open
      title={t("openCaucus")}
      onClose={props.onClose}
      footer={
        <Button kind="primary" disabled={!may(asked)} onPress={open}>
          {t("openCaucus")}
        </Button>
      }
    >
      <div class="stack">
        <p>{t("caucusWhat")}</p>
        <fieldset class="group">
          <legend class="group-legend">{t("caucusFor")}</legend>
          {delegationOrder(sitting, sitting.delegations).map((each) => (
            <Checkbox
              key={each}
              label={names.delegation(each)}
              checked={delegations.includes(each)}
              onChange={(on) => setDelegations(toggled(delegations, each, on))}
            />
          ))}
        </fieldset>
        <fieldset class="group">
          <legend class="group-legend">{t("caucusWith")}</legend>
          {candidates.map(({ participant, comesByItself }) => (
            <Checkbox
              key={participant.id}
              label={people.voice(participant.id)}
              checked={participants.includes(participant.id)}
              onChange={(on) =>
                comesByItself
                  ? setLeft(toggled(left, participant.id, !on))
                  : setAdded(toggled(added, participant.id, on))
              }
            />
          ))}
          {candidates.length === 0 ? <p class="soft">{t("nobody")}</p> : null}
        </fieldset>
        <NumberField
          label={t("minutes")}
          hint={t("minutesHint")}
          value={minutes}
          onChange={setMinutes}
          min={1}
          max={480}
        />
      </div>
    </Dialog>
  )
}

const toggled = <T,>(some: readonly T[], one: T, on: boolean): readonly T[] =>
  on ? [...some, one] : some.filter((each) => each !== one)
