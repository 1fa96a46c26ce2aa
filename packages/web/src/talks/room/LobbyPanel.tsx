import { kindOf } from "@wasit/domain"
import { useText } from "../../i18n/index.ts"
import { Button, Callout, EmptyState } from "../../ui/index.ts"
import { KnownOfYou } from "./KnownOfYou.tsx"
import { PLACES_TEXTS } from "./places-texts.ts"
import { useRoom } from "./room-context.tsx"
import { ROOM_TEXTS } from "./room-texts.ts"
import { WaysTried } from "./WaysTried.tsx"

/** Waiting: connected and known, hearing nothing and heard by nobody. */
export function LobbyPanel() {
  const t = useText(PLACES_TEXTS)
  const room = useText(ROOM_TEXTS)
  const { client, talk, self, sitting, run } = useRoom()
  return (
    <div class="lobby">
      <EmptyState
        title={t("inLobby")}
        action={<Button onPress={() => run(client.leave().then(() => null))}>{room("leave")}</Button>}
      >
        <p>{t("inLobbyWhat")}</p>
        {talk.isLocked ? <Callout tone="info">{t("isLocked")}</Callout> : null}
      </EmptyState>
      <KnownOfYou />
      {kindOf(self.delegation) === "facilitator" ? <WaysTried session={sitting} /> : null}
    </div>
  )
}
