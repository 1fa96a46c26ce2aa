import { useState } from "preact/hooks"
import { useText } from "../../i18n/index.ts"
import { Button, Callout, Dialog, Name, TextArea } from "../../ui/index.ts"
import { useRoomNames } from "../desk/use-room-names.ts"
import { PLACES_TEXTS } from "./places-texts.ts"
import { useRoom } from "./room-context.tsx"

const LONGEST_NOTICE = 400

/** The chair's last notice, until it is seen; and that somebody speaks to all places, before the voice comes. */
export function NoticeBar() {
  const t = useText(PLACES_TEXTS)
  const { talk, me, request } = useRoom()
  const names = useRoomNames(talk)
  const [seen, setSeen] = useState(0)
  const { notice, announcer } = talk
  return (
    <>
      {announcer === null ? null : (
        <Callout
          tone="info"
          title={
            <Name value={names.person(announcer)} of={names.delegationOf(announcer)}>
              {t("announceNow")}
            </Name>
          }
          action={
            announcer === me ? (
              <Button onPress={() => request({ kind: "announce", on: false })}>{t("announceEnd")}</Button>
            ) : null
          }
        >
          {t("announceWhat")}
        </Callout>
      )}
      {notice === null || notice.n <= seen ? null : (
        <Callout
          tone="info"
          title={t("notice")}
          action={
            <Button kind="quiet" onPress={() => setSeen(notice.n)}>
              {t("dismiss")}
            </Button>
          }
        >
          <p dir="auto">{notice.text}</p>
        </Callout>
      )}
    </>
  )
}

/** Writes a notice that all places show. */
export function NoticeDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(PLACES_TEXTS)
  const { request } = useRoom()
  const [text, setText] = useState("")
  const written = text.trim()
  return (
    <Dialog
      open
      title={t("notify")}
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          disabled={written === ""}
          onPress={() => {
            request({ kind: "notify", text: written })
            onClose()
          }}
        >
          {t("send")}
        </Button>
      }
    >
      <TextArea
        label={t("noticeText")}
        hint={t("notifyWhat")}
        value={text}
        onChange={setText}
        rows={3}
        maxLength={LONGEST_NOTICE}
        required
      />
    </Dialog>
  )
}
