/** Why a device could not be opened: each has its own repair. */
export type DeviceFault = "permission" | "system" | "busy" | "missing"

/** Reads the browser's refusal. Chromium says in words when it was the system that refused. */
export function deviceFault(error: unknown): DeviceFault {
  const { name, message } = error instanceof Error ? error : { name: "", message: "" }
  if (name === "NotAllowedError" || name === "SecurityError") return /system/i.test(message) ? "system" : "permission"
  if (name === "NotFoundError" || name === "OverconstrainedError") return "missing"
  return "busy"
}
