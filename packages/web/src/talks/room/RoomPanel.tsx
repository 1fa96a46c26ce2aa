import { DeskPanel } from "../desk/DeskPanel.tsx"
import { RecorderPanel } from "../recording/RecorderPanel.tsx"
import { RecordingBar } from "../recording/RecordingBar.tsx"
import { Alarms } from "./Alarms.tsx"
import { Beside } from "./Beside.tsx"
import { Controls, useRoomKeys } from "./Controls.tsx"
import { DoorBar } from "./DoorBar.tsx"
import { FloorPanel } from "./FloorPanel.tsx"
import { LiveRegion } from "./LiveRegion.tsx"
import { LobbyPanel } from "./LobbyPanel.tsx"
import { NoticeBar } from "./NoticeBar.tsx"
import { RoomHead } from "./RoomHead.tsx"
import { useRoom } from "./room-context.tsx"
import { Seats } from "./Seats.tsx"
import { Stage } from "./Stage.tsx"

/** The room: the picture and the floor, the delegations below, the words under discussion beside; one's devices at the foot. */
export function RoomPanel() {
  const { self } = useRoom()
  useRoomKeys()
  return (
    <div class="room">
      <RoomHead />
      <RecordingBar />
      <Alarms />
      <LiveRegion />
      {self.place === "lobby" ? (
        <LobbyPanel />
      ) : (
        <>
          <DoorBar />
          <NoticeBar />
          <div class="room-body">
            <div class="room-main">
              <Stage />
              {self.role === "interpreter" ? <Desk /> : null}
              {self.role === "recorder" ? <RecorderPanel /> : null}
              <FloorPanel />
            </div>
            <Beside />
            <Seats />
          </div>
          <Controls />
        </>
      )}
    </div>
  )
}

function Desk() {
  const { talk, me, request, clock, view } = useRoom()
  const isSilent = view.alerts.some(({ code }) => code === "microphone-silent")
  return <DeskPanel talk={talk} me={me} request={request} clock={clock} isSilent={isSilent} />
}
