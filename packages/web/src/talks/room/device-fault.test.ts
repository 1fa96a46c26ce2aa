import { expect, test } from "vitest"
import { deviceFault } from "./device-fault.ts"

const named = (name: string, message = "") => Object.assign(new Error(message), { name })

test("each refusal of a device has a repair of its own", () => {
  expect(deviceFault(named("NotAllowedError", "Permission denied"))).toBe("permission")
  expect(deviceFault(named("NotAllowedError", "Permission denied by system"))).toBe("system")
  expect(deviceFault(named("NotReadableError", "Could not start audio source"))).toBe("busy")
  expect(deviceFault(named("NotFoundError"))).toBe("missing")
  expect(deviceFault("what is this")).toBe("busy")
})
