import { type CleanedEntry, cleanedText, type Field } from "@wasit/domain/intake"
import { placeText } from "@wasit/domain/words"
import { type KnownPlace, saysAll } from "@wasit/matching"
import type { ComponentChildren } from "preact"
import { useFormat } from "../i18n/index.ts"
import { Bdi } from "../ui/index.ts"
import { isPlaceField, placesInCell } from "./place-reading.ts"

/** Below a cell, the place that it was understood as, where it does not say so itself in the reader's words. */
export function PlaceReading(props: {
  readonly text: string
  readonly places: readonly KnownPlace[]
  /** What is said where the gazetteer does not know the place. */
  readonly unknown?: string
}) {
  const { language } = useFormat()
  const said =
    props.places.length === 0
      ? props.unknown
      : saysAll(props.text, props.places)
        ? ""
        : placeText(props.places, language)
  if (said === undefined || said === "") return null
  return (
    // A line of its own, which stands as the cell's first does: a block would stand by the direction of the text above it.
    <>
      <br />
      <span class="small soft">
        <Bdi>{said}</Bdi>
      </span>
    </>
  )
}

/** A cell of the list desk: the text as cleaned, and of a place what was understood. */
export function cleanedCell(one: CleanedEntry, field: Field): ComponentChildren {
  return isPlaceField(field) ? <CleanedPlace one={one} field={field} /> : cleanedText(one, field)
}

function CleanedPlace({ one, field }: { readonly one: CleanedEntry; readonly field: Field }) {
  const { language } = useFormat()
  const text = cleanedText(one, field)
  return (
    <>
      {text}
      <PlaceReading text={text} places={placesInCell((each) => cleanedText(one, each), field, language)} />
    </>
  )
}
