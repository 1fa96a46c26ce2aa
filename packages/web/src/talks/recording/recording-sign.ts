import { type MemberId, recorderStanding, type TalksSession } from "@wasit/domain"
import type { Participant, ParticipantId, TalkState } from "@wasit/domain/room"

/** What everybody in the room is shown about recording. */
export type RecordingSign = {
  /** `recording`: the place where one is; `elsewhere`: the plenary, from outside of it; `ready`: a recorder is there and waits. */
  readonly kind: "recording" | "elsewhere" | "ready"
  readonly recorders: readonly MemberId[]
}

/**
 * Null while there is no recorder in the talk. Who is one comes from this device's own copy of the record as well as from
 * the server: a recorder whom the server calls something else is shown too.
 */
export function recordingSign(talk: TalkState, sitting: TalksSession, self: Participant): RecordingSign | null {
  const recorders = Object.values(talk.participants).filter(
    (each) => each.place === "plenary" && isRecorder(each, sitting),
  )
  const members = recorders.map(({ member }) => member)
  if (isRecording(talk, recorders))
    return { kind: self.place === "plenary" ? "recording" : "elsewhere", recorders: members }
  return members.length === 0 ? null : { kind: "ready", recorders: members }
}

const isRecorder = ({ member, role }: Participant, sitting: TalksSession): boolean =>
  role === "recorder" || recorderStanding(sitting, member)?.isAdmitted === true

/** A recorder who does not bear the role is not asked whether it records: it is taken to. */
function isRecording({ recording }: TalkState, recorders: readonly Participant[]): boolean {
  return recording.length > 0 || recorders.some(({ role }) => role !== "recorder")
}

/** Whether this device may record now: everybody is told, the line stands, and its own copy of the record agrees. */
export function mayRecordNow(talk: TalkState, sitting: TalksSession, me: ParticipantId, isJoined: boolean): boolean {
  const self = talk.participants[me]
  return (
    isJoined &&
    self?.place === "plenary" &&
    talk.recording.includes(me) &&
    recorderStanding(sitting, self.member)?.isAdmitted === true
  )
}
