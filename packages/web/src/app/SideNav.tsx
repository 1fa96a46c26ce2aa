import { useFormat, useText } from "../i18n/Reading.tsx"
import { GROUP_TEXTS, pathOf, SECTION_GROUPS, SECTION_TEXTS, type Section } from "./sections.ts"
import { useShellFacts } from "./shell-facts.tsx"
import { APP_TEXTS } from "./texts.ts"

/** The sections this chair may use, in the order of an exchange's life. A section it may not use is not there. */
export function SideNav(props: { readonly current: Section | null; readonly onFollow?: () => void }) {
  const t = useText(APP_TEXTS)
  const group = useText(GROUP_TEXTS)
  const section = useText(SECTION_TEXTS)
  const format = useFormat()
  const { process, sections, waiting } = useShellFacts()
  if (process === null) return null
  return (
    <nav class="side-nav" aria-label={t("sections")}>
      {SECTION_GROUPS.map(({ key, sections: all }) => {
        const allowed = all.filter((one) => sections.includes(one))
        return allowed.length === 0 ? null : (
          <div key={key} class="nav-group">
            <p class="nav-title" id={`nav-${key}`}>
              {group(key)}
            </p>
            <ul aria-labelledby={`nav-${key}`}>
              {allowed.map((one) => (
                <li key={one}>
                  <a
                    class="nav-link"
                    href={pathOf(one, process)}
                    aria-current={one === props.current ? "page" : undefined}
                    onClick={() => props.onFollow?.()}
                  >
                    <span>{section(one)}</span>
                    <Waiting n={waiting[one] ?? 0} format={format.number} say={(n) => t("waiting", { n })} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </nav>
  )
}

function Waiting(props: {
  readonly n: number
  readonly format: (n: number) => string
  readonly say: (n: number) => string
}) {
  return props.n === 0 ? null : (
    <span class="nav-count">
      <span aria-hidden="true">{props.format(props.n)}</span>
      <span class="visually-hidden">{props.say(props.n)}</span>
    </span>
  )
}
