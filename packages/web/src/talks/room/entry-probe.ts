import type { Refusal } from "@wasit/domain"
import type { ToldWay, Way } from "@wasit/domain/room"
import type { StepState } from "./entry-steps.ts"

/** What the media part of the page looks at before one joins. */
export type EntryProbe = {
  /** Whether this browser encrypts everything that it sends, tried over a connection with itself. */
  browser(): Promise<StepState>
  /** Whether the line of the talk opens. */
  line(): Promise<StepState>
  /** The way of sound and picture to the relay, and how good it is; some seconds. */
  way(): Promise<{ readonly media: StepState; readonly quality: StepState; readonly way: Way | null }>
  /** Tells the facilitators of this talk what one chose to tell of the test. */
  tell(told: ToldWay): Promise<Refusal | null>
}
