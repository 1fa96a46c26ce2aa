import { useText } from "../../i18n/index.ts"
import { Button, EmptyState, LinkButton, Page } from "../../ui/index.ts"
import type { TalkView } from "../media/talk-view.ts"
import { ENTRY_TEXTS } from "./entry-texts.ts"

/** Afterwards: why it ended, and the ways on. */
export function EndedPanel(props: {
  readonly why: NonNullable<TalkView["ended"]>
  readonly href: string
  readonly onAgain: (() => void) | null
}) {
  const t = useText(ENTRY_TEXTS)
  return (
    <Page title={t("ended")} width="text">
      <EmptyState
        title={t(`ended-${props.why}`)}
        action={
          <>
            <LinkButton href={props.href} kind="primary">
              {t("toSession")}
            </LinkButton>
            {props.onAgain === null ? null : <Button onPress={props.onAgain}>{t("again")}</Button>}
          </>
        }
      />
    </Page>
  )
}
