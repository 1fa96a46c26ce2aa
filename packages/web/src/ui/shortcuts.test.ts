import { expect, test } from "vitest"
import { type Binding, bindingFor, type Pressed } from "./shortcuts.ts"

const press = (part: Partial<Pressed>): Pressed => ({
  code: "KeyM",
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  repeat: false,
  ...part,
})
const same: Binding = { code: "KeyJ", run: () => {} }
const down: Binding = { code: "ArrowDown", run: () => {} }
const help: Binding = { code: "Slash", shift: true, run: () => {} }
const all = [same, down, help]

test("a key is known by its place, so an Arabic layout changes nothing", () => {
  expect(bindingFor(press({ code: "KeyJ" }), all, false)).toBe(same)
  expect(bindingFor(press({ code: "KeyM" }), all, false)).toBeNull()
})

test("nothing happens while text is written or composed", () => {
  expect(bindingFor(press({ code: "KeyJ" }), all, true)).toBeNull()
  expect(bindingFor(press({ code: "KeyJ", isComposing: true }), all, false)).toBeNull()
})

test.each(["ctrlKey", "altKey", "metaKey"] as const)("%s belongs to the browser", (key) => {
  expect(bindingFor(press({ code: "KeyJ", [key]: true }), all, false)).toBeNull()
})

test("shift is asked for or is not", () => {
  expect(bindingFor(press({ code: "Slash", shiftKey: true }), all, false)).toBe(help)
  expect(bindingFor(press({ code: "Slash" }), all, false)).toBeNull()
  expect(bindingFor(press({ code: "KeyJ", shiftKey: true }), all, false)).toBeNull()
})

test("a held key judges once and moves on", () => {
  expect(bindingFor(press({ code: "KeyJ", repeat: true }), all, false)).toBeNull()
  expect(bindingFor(press({ code: "ArrowDown", repeat: true }), all, false)).toBe(down)
})
