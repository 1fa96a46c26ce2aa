import { expect, test } from "vitest"
import { definePages, isWithin } from "./page-definition.ts"

const load = () => Promise.reject(new Error("no page is opened here"))
const pages = definePages([
  { path: "/p/:process/talks/:session/room", section: "talks", isDocument: true, load },
  { path: "/p/:process/talks/:session", section: "talks", load },
])

test("a page that is a document of its own is entered and left by loading, any other is moved to", () => {
  expect(isWithin(pages, "/p/doha/talks/s1", "/p/doha/talks/s2")).toBe(true)
  expect(isWithin(pages, "/", "/p/doha/talks/s2")).toBe(true)
  expect(isWithin(pages, "/p/doha/talks/s1/room", "/p/doha/talks/s1")).toBe(false)
  expect(isWithin(pages, "/p/doha/talks/s1", "/p/doha/talks/s1/room")).toBe(false)
  expect(isWithin(pages, "/field", "/")).toBe(false)
})
