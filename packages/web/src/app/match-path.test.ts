import { expect, test } from "vitest"
import { matchPath } from "./match-path.ts"

test("a route takes its places from the address", () => {
  expect(matchPath("/p/:process/standing", "/p/doha-2020/standing")).toEqual({ process: "doha-2020" })
  expect(matchPath("/p/:process/standing", "/p/doha-2020/standing/")).toEqual({ process: "doha-2020" })
  expect(matchPath("/", "/")).toEqual({})
})

test("an address that is longer, shorter or other fits nothing", () => {
  expect(matchPath("/p/:process", "/p")).toBeNull()
  expect(matchPath("/p/:process", "/p/doha/standing")).toBeNull()
  expect(matchPath("/p/:process/plan", "/p/doha/record")).toBeNull()
})

test("escapes are read once, and a broken one fits nothing", () => {
  expect(matchPath("/p/:process", "/p/a%2Fb")).toEqual({ process: "a/b" })
  expect(matchPath("/p/:process", "/p/%E0%A4%A")).toBeNull()
})
