import { strToU8 } from "fflate"
import { finish, type IntakeList, isRefused, readList } from "./index.ts"

/** A list as it is read from a text of commas; throws where it is refused. */
export function read(csv: string): IntakeList {
  const answer = finish(readList(strToU8(csv)))
  if (isRefused(answer)) throw new Error(JSON.stringify(answer))
  return answer.list
}
