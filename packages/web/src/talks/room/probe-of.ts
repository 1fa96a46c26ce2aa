import type { Refusal, SessionId } from "@wasit/domain"
import type { LineReport } from "@wasit/domain/room"
import type { Replica } from "../../record/replica.ts"
import { testBrowser } from "../media/self-test.ts"
import { testWay } from "../media/way-test.ts"
import type { EntryProbe } from "./entry-probe.ts"
import type { StepState } from "./entry-steps.ts"
import { delaysStanding, lineStanding } from "./line-words.ts"

const PATIENCE_MS = 4000
const LOOKS = 5

/**
 * Looks at everything that needs no place in the talk: it can be run days before, by anybody who is convened. Where the server
 * has no room for a test, the path of the media is tried when one joins.
 */
export function probeOf(replica: Replica, session: SessionId): EntryProbe {
  const { process } = replica.chair
  return {
    async browser(): Promise<StepState> {
      const { passed, isUnsafe } = await testBrowser()
      return passed ? { stands: "passed" } : { stands: "failed", why: isUnsafe ? "browser" : "slow" }
    },
    async line() {
      const isOpen = await opens(`/api/p/${process}/talks/${session}/probe`)
      return isOpen ? { stands: "passed" } : { stands: "failed", why: "line" }
    },
    async way() {
      const way = await testWay(replica, session)
      if (way.found === "way") return { media: { stands: "passed" }, quality: judged(way.report), way: way.way }
      if (way.found === "untried") return { media: { stands: "later" }, quality: await quality(replica), way: null }
      return { media: { stands: "failed", why: "media" }, quality: { stands: "waiting" }, way: null }
    },
    async tell(told) {
      const answer = await replica.line.post<object>(`/talks/${encodeURIComponent(session)}/tests`, told)
      return "code" in answer ? (answer as Refusal) : null
    },
  }
}

function judged(report: LineReport): StepState {
  const standing = lineStanding(report, true)
  if (standing === "good") return { stands: "passed" }
  return { stands: "poor", why: standing === "fair" ? "fair" : "weak" }
}

/** Does the line of the talk open? It is closed again before anything is said on it. */
function opens(path: string): Promise<boolean> {
  const url = new URL(path, location.href)
  url.protocol = url.protocol.replace("http", "ws")
  return new Promise((resolve) => {
    const socket = new WebSocket(url)
    const settle = (isOpen: boolean): void => {
      clearTimeout(timer)
      socket.close()
      resolve(isOpen)
    }
    const timer = setTimeout(() => settle(false), PATIENCE_MS)
    socket.onopen = () => settle(true)
    socket.onerror = () => settle(false)
  })
}

/** How long the way to the server and back takes, and how unsteady it is. */
async function quality(replica: Replica): Promise<StepState> {
  const delays: number[] = []
  for (let look = 0; look < LOOKS; look++) {
    const began = performance.now()
    const answer = await replica.line.fetch(`/entries?from=${replica.view.size}`, { method: "GET" })
    if (!(answer instanceof Response) || !answer.ok) return { stands: "poor", why: "weak" }
    await answer.arrayBuffer()
    delays.push(performance.now() - began)
  }
  const standing = delaysStanding(delays)
  return standing === "good" ? { stands: "passed" } : { stands: "poor", why: standing }
}
