import { dayToEpochDay, type Source } from "@wasit/domain"
import { useFormat } from "../i18n/index.ts"
import { Bdi } from "../ui/index.ts"

/** A source as it stands: its title, which leads to it, and its day in two calendars. */
export function Sourced({ source }: { readonly source: Source }) {
  const format = useFormat()
  return (
    <span>
      {source.url === null ? (
        <Bdi>{source.title}</Bdi>
      ) : (
        <a href={source.url} rel="noreferrer noopener" target="_blank">
          <Bdi>{source.title}</Bdi>
        </a>
      )}
      {source.on === null ? null : <> · {format.dateInTwo(dayToEpochDay(source.on))}</>}
    </span>
  )
}
