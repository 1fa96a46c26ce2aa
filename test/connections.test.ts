import { expect, test } from "vitest"
import { codeOnly, packageSources } from "./sources.ts"

const FACTORY = "packages/web/src/talks/media/peer-connection.ts"
const MADE = /\bnew\s+(?:webkit)?RTCPeerConnection\b/

test("connections for media are made in one place, which sends nothing without a transform", () => {
  const makers = packageSources().filter(
    ({ path, text }) => path.startsWith("packages/web/") && MADE.test(codeOnly(text)),
  )
  expect(makers.map(({ path }) => path)).toEqual([FACTORY])
  expect(makers[0]?.text).toContain("encodedInsertableStreams: true")
})
