import { expect } from "@playwright/test"
import { APP_TEXTS } from "../../packages/web/src/app/texts.ts"
import { readNumber } from "../../packages/web/src/ui/read-number.ts"
import type { Seat } from "./seat.ts"
import { seatsOf, type Table } from "./table.ts"

/** The server ends as by a power cut and comes back: everybody's record is as long as it was, and cosigned again. */
export async function cutThePower(table: Table): Promise<void> {
  const size = await verifiedTo(table.host)
  await table.server.killAndRestart()
  for (const seat of seatsOf(table)) {
    await expect(seat.page.getByText(seat.say(APP_TEXTS, "network-live"))).toBeVisible()
    expect(await verifiedTo(seat)).toBeGreaterThanOrEqual(size)
  }
}

/** The last entry that this person's badge says was verified: the first number in it. */
async function verifiedTo(seat: Seat): Promise<number> {
  const badge = seat.page.locator(".top-badge")
  await expect(badge).toContainText(/[\d٠-٩]/)
  const read = readNumber(/[\d٠-٩]+/.exec(await badge.innerText())?.[0] ?? "")
  if (read.kind !== "number") throw new Error("the badge names no entry")
  return read.n
}
