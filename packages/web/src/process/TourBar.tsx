import { useCallback, useState } from "preact/hooks"
import { useLocation } from "../app/Location.tsx"
import { pathOf } from "../app/sections.ts"
import { useText } from "../i18n/index.ts"
import { useProcess } from "../record/process-context.tsx"
import { Button } from "../ui/index.ts"
import { readTour, TOURS, type TourPlace, type TourStop, tourKey, writeTour } from "./tour.ts"
import { TOUR_TEXTS } from "./tour-texts.ts"
import { useChairName } from "./use-chair-name.ts"
import "./tour.css"

/** Leads through the example from chair to chair; nothing where the process is not one. */
export function TourBar() {
  const t = useText(TOUR_TEXTS)
  const { id, chair, takeChair } = useProcess()
  const { path, navigate } = useLocation()
  const [place, setPlace] = useTour(id)
  if (place === null) return null
  const stops: readonly TourStop[] = TOURS[place.telling]
  const move = (at: number): void => {
    const stop = stops[at]
    setPlace({ ...place, at })
    // The public page stands outside of every chair; what is to be seen there is read before.
    if (stop !== undefined && stop.section !== "public") go(stop)
  }
  const go = (stop: TourStop): void => {
    takeChair(stop.member)
    navigate(pathOf(stop.section, id))
  }
  const stop = place.at === null ? undefined : stops[place.at]
  if (stop === undefined || place.at === null) {
    return (
      <div class="tour-closed no-print">
        <Button kind="quiet" icon="flag" onPress={() => move(0)}>
          {t("begin")}
        </Button>
      </div>
    )
  }
  const isThere = chair.member === stop.member && path.startsWith(pathOf(stop.section, id))
  return (
    <Stop
      stop={stop}
      at={place.at}
      of={stops.length}
      onGo={isThere ? null : () => go(stop)}
      onMove={move}
      onEnd={() => setPlace({ ...place, at: null })}
    />
  )
}

function Stop(props: {
  readonly stop: TourStop
  readonly at: number
  readonly of: number
  /** Null where the reader stands there already. */
  readonly onGo: (() => void) | null
  readonly onMove: (at: number) => void
  readonly onEnd: () => void
}) {
  const t = useText(TOUR_TEXTS)
  const nameOf = useChairName()
  const { stop, at, of, onMove } = props
  return (
    <aside class="tour no-print" aria-label={t("tour")}>
      <div class="tour-words" aria-live="polite">
        <p class="small soft">{t("place", { n: at + 1, all: of, chair: nameOf(stop.member) })}</p>
        {/* Elsewhere the bar stays out of the way of the page; the public page has no bar, so its words come before. */}
        {props.onGo === null || stop.section === "public" ? <p>{t(stop.text)}</p> : null}
      </div>
      <div class="row">
        {at === 0 ? null : (
          <Button kind="quiet" icon="back" onPress={() => onMove(at - 1)}>
            {t("back")}
          </Button>
        )}
        {props.onGo === null ? null : <Button onPress={props.onGo}>{t("here")}</Button>}
        {at === of - 1 ? null : (
          <Button icon="forward" onPress={() => onMove(at + 1)}>
            {t("next")}
          </Button>
        )}
        <Button kind="quiet" icon="close" onPress={props.onEnd}>
          {t("end")}
        </Button>
      </div>
    </aside>
  )
}

function useTour(process: string): readonly [TourPlace | null, (place: TourPlace) => void] {
  const [place, setPlace] = useState(() => readTour(localStorage.getItem(tourKey(process))))
  const keep = useCallback(
    (next: TourPlace) => {
      localStorage.setItem(tourKey(process), writeTour(next))
      setPlace(next)
    },
    [process],
  )
  return [place, keep]
}
