import type { ProcessSlice } from "@wasit/domain"
import { ZONES, type Zone } from "@wasit/domain/words"

/** The zone in which a process counts its days. */
export const zoneOf = (process: Pick<ProcessSlice, "zone">): Zone =>
  ZONES.find((zone) => zone === process.zone) ?? "Etc/UTC"
