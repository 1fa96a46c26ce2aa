import { useState } from "preact/hooks"
import { useFormat, useText } from "../i18n/Reading.tsx"
import { IconButton } from "../ui/Button.tsx"
import { Icon } from "../ui/Icon.tsx"
import { Clocks } from "./Clocks.tsx"
import { LanguageSelect, Settings } from "./Settings.tsx"
import { type Network, useShellFacts } from "./shell-facts.tsx"
import { APP_TEXTS } from "./texts.ts"

/** The letterhead: what exchange this is, whether the record and the network stand, whose clocks, who sits here. */
export function TopBar(props: { readonly onMenu: (() => void) | null; readonly onKeys: () => void }) {
  const t = useText(APP_TEXTS)
  const facts = useShellFacts()
  const [isOpen, setOpen] = useState(false)
  return (
    <div class="top-bar no-print">
      <div class="top-main">
        {props.onMenu === null ? null : (
          <span class="menu-button">
            <IconButton icon="menu" label={t("menu")} onPress={props.onMenu} />
          </span>
        )}
        <a class="brand" href="/" title={t("home")}>
          <Mark />
          <span class="brand-name" translate={false}>
            {t("brand")}
          </span>
        </a>
        {facts.exchange === null ? null : (
          <span class="exchange">
            <bdi>{facts.exchange}</bdi>
          </span>
        )}
        <div class="top-tools">
          <span class="top-language">
            <LanguageSelect isCompact />
          </span>
          <IconButton icon="keyboard" label={t("keysHelp")} onPress={props.onKeys} />
          <IconButton icon="settings" label={t("settings")} onPress={() => setOpen(true)} />
        </div>
      </div>
      {facts.process === null ? null : (
        <div class="top-facts">
          {facts.badge === null ? null : <div class="top-badge">{facts.badge}</div>}
          {facts.network === null ? null : <NetworkState network={facts.network} />}
          {facts.zones.length === 0 ? null : <Clocks zones={facts.zones} now={facts.now} />}
          {facts.chair === null ? null : <div class="top-chair">{facts.chair}</div>}
        </div>
      )}
      <Settings open={isOpen} onClose={() => setOpen(false)} />
    </div>
  )
}

function NetworkState({ network }: { readonly network: Network }) {
  const t = useText(APP_TEXTS)
  const format = useFormat()
  const { zones, now } = useShellFacts()
  const zone = zones[0]
  const words =
    network.state === "offline" && network.since !== null && zone !== undefined
      ? t("offlineSince", { when: format.ago(network.since, now(), zone) })
      : t(`network-${network.state}`)
  return (
    <span class={`network network-${network.state}`} role="status">
      <Icon name={network.state === "offline" ? "offline" : "online"} />
      <span>{words}</span>
    </span>
  )
}

/** Two squares laid across one another: two sides, one figure. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M8 8h16v16H8zM16 4.7 27.3 16 16 27.3 4.7 16z" />
    </svg>
  )
}
