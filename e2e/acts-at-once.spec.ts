import { expect, test } from "@playwright/test"
import type { SessionId } from "../packages/domain/src/index.ts"
import { openExample } from "./example.ts"
import { buildHarness, TALK_BROWSER } from "./media-page.ts"
import { serverForEachTest } from "./served.ts"
import { CHAIR, seat } from "./talk-people.ts"

test.use(TALK_BROWSER)

const server = serverForEachTest()

test("acts of one chair at once, while the record is followed: all are entered, each after the one before @long", async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const { context, process } = await openExample(browser, server.url, "en")
  const page = await seat(context, { url: server.url, files: await buildHarness(), process }, CHAIR)
  for (let round = 0; round < 4; round++) {
    const sessions = [1, 2, 3].map((n): SessionId => `session_at-once-${round}-${n}`)
    const answers = (await page.evaluate(
      (asked) => Promise.all(asked.map((each) => harness.convene(each))),
      sessions,
    )) as { readonly index: number }[]
    const first = answers[0]?.index ?? 0
    expect(answers.map(({ index }) => index)).toEqual([first, first + 1, first + 2])
  }
  await context.close()
})
