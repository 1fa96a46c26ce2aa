import { useText } from "../i18n/index.ts"
import { Bdi } from "../ui/index.ts"
import type { KnownPlace } from "./place-reading.ts"
import { LIST_TEXTS } from "./texts.ts"

/** The places that a cell may be of, in words; all of them where provinces share a name. */
export function PlaceReading({ places }: { readonly places: readonly KnownPlace[] }) {
  const t = useText(LIST_TEXTS)
  const names = places.map(({ district, province }) =>
    district === null || province === null ? (district ?? province ?? "") : t("placeIn", { district, province }),
  )
  return <Bdi>{names.length > 1 ? t("placesPerhaps", { places: names.join(" · ") }) : (names[0] ?? "")}</Bdi>
}
