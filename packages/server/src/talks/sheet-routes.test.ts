import { afterAll, beforeAll, expect, test } from "vitest"
import { type ExampleApp, exampleApp, tokenOf } from "../app.test-support.ts"

let served: ExampleApp

beforeAll(async () => {
  served = await exampleApp()
})
afterAll(() => served.end())

async function get(rest: string, member: string | null) {
  const headers = member === null ? {} : { authorization: `Bearer ${await tokenOf(served, member)}` }
  return served.app.inject({ method: "GET", url: `/api/p/${served.example.id}${rest}`, headers })
}

test.each(["party_gov/head", "party_tal/head", "interpreter_team/head"])("%s takes the sheet away", async (member) => {
  const answer = await get("/talks/session_2020-03-22/sheet.pdf?lang=ar", member)
  expect(answer.statusCode).toBe(200)
  expect(answer.headers["content-type"]).toBe("application/pdf")
  expect(answer.headers["content-disposition"]).toBe('attachment; filename="session-sheet-ar.pdf"')
  expect(answer.rawPayload.subarray(0, 5).toString()).toBe("%PDF-")
})

test("nobody else does: not signed in, no such session, no such language", async () => {
  const sheet = "/talks/session_2020-03-22/sheet.pdf"
  expect((await get(`${sheet}?lang=ar`, null)).json()).toEqual({ code: "not-signed-in" })
  expect((await get("/talks/session_none/sheet.pdf?lang=ar", "party_gov/head")).json()).toEqual({ code: "not-found" })
  expect((await get(`${sheet}?lang=xx`, "party_gov/head")).json()).toEqual({ code: "request-malformed" })
  expect((await get(sheet, "party_gov/head")).json()).toEqual({ code: "request-malformed" })
})
