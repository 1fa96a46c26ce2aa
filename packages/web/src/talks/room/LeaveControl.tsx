import { useState } from "preact/hooks"
import { useText } from "../../i18n/index.ts"
import { Button, Dialog, Icon } from "../../ui/index.ts"
import { useRoom } from "./room-context.tsx"
import { ROOM_TEXTS } from "./room-texts.ts"

/** The way out. Behind a locked door it asks first: whoever has left waits there until a facilitator lets them in again. */
export function LeaveControl() {
  const t = useText(ROOM_TEXTS)
  const { client, talk, self, run } = useRoom()
  const [isAsking, setAsking] = useState(false)
  const leave = (): void => run(client.leave().then(() => null))
  const mayNotReturn = talk.isLocked && self.role !== "chair"
  return (
    <>
      <button
        type="button"
        class="control-button control-last"
        onClick={() => (mayNotReturn ? setAsking(true) : leave())}
      >
        <Icon name="door" />
        <span>{t("leaveShort")}</span>
      </button>
      {isAsking ? (
        <Dialog
          open
          size="small"
          title={t("leave")}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onPress={() => setAsking(false)}>{t("stay")}</Button>
              <Button kind="primary" onPress={leave}>
                {t("leave")}
              </Button>
            </>
          }
        >
          <p>{t("leaveLocked")}</p>
        </Dialog>
      ) : null}
    </>
  )
}
