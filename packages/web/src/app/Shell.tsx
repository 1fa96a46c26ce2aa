import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import { useText } from "../i18n/Reading.tsx"
import { Dialog } from "../ui/Dialog.tsx"
import { KeyList } from "../ui/KeyStrip.tsx"
import { useShortcuts } from "../ui/shortcuts.ts"
import { useKeys } from "./keys.tsx"
import { SideNav } from "./SideNav.tsx"
import type { Section } from "./sections.ts"
import { useShellFacts } from "./shell-facts.tsx"
import { TopBar } from "./TopBar.tsx"
import { APP_TEXTS } from "./texts.ts"
import "./shell.css"

/** What stands around every page: letterhead, navigation, one `main`. On a narrow screen the navigation is a menu. */
export function Shell(props: {
  readonly section: Section | null
  /** A page that needs the whole width: the navigation is a menu at any width. */
  readonly isDocument?: boolean
  readonly children: ComponentChildren
}) {
  const t = useText(APP_TEXTS)
  const facts = useShellFacts()
  const { keys } = useKeys()
  const [opened, setOpened] = useState<"menu" | "keys" | null>(null)
  const close = () => setOpened(null)
  useShortcuts([{ code: "Slash", shift: true, run: () => setOpened("keys") }])
  const hasNav = facts.process !== null && facts.sections.length > 0
  const isWide = props.isDocument === true
  const hasSide = hasNav && !isWide
  return (
    <div class={isWide ? "shell shell-wide" : "shell"}>
      <a class="skip" href="#main">
        {t("skip")}
      </a>
      <header>
        {facts.banner === null ? null : <div class="banner">{facts.banner}</div>}
        <TopBar onMenu={hasNav ? () => setOpened("menu") : null} onKeys={() => setOpened("keys")} />
      </header>
      <div class={hasSide ? "shell-body shell-with-nav" : "shell-body"}>
        {hasSide ? (
          <div class="side no-print">
            <SideNav current={props.section} />
          </div>
        ) : null}
        <main id="main" tabIndex={-1}>
          {props.children}
        </main>
      </div>
      <Dialog open={opened === "menu"} title={t("menu")} onClose={close} size="side">
        <SideNav current={props.section} onFollow={close} />
      </Dialog>
      <Dialog open={opened === "keys"} title={t("keys")} onClose={close}>
        <KeyList
          keys={[
            ...keys,
            { code: "Slash", shift: true, label: t("keysHelp") },
            { code: "Tab", label: t("keyTab") },
            { code: "Escape", label: t("keyEscape") },
          ]}
        />
      </Dialog>
    </div>
  )
}
