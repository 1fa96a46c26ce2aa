/** Why an act of any kind may not enter: its form, its author, its time, its documents. */
export const DECIDE_REFUSALS = [
  "act-unknown",
  "compartment-wrong",
  "not-permitted",
  "not-founded",
  "already-founded",
  "not-admitted",
  "mandate-missing",
  "time-wrong",
  "clock-differs",
  "body-malformed",
  "part-missing",
  "part-malformed",
  "suspended",
  "id-taken",
] as const
export type DecideRefusal = (typeof DECIDE_REFUSALS)[number]

/** What a host answers before the rules of the process are asked, or instead of them. */
export const HOST_REFUSALS = [
  "leaf-malformed",
  "author-unknown",
  "signature-wrong",
  "blob-missing",
  "document-differs",
  "document-twice",
  "document-missing",
  "document-form",
  "document-unnamed",
  "counter-wrong",
  "seen-backwards",
  "seen-ahead",
  "seen-contradicts",
  "not-durable",
  "store-failed",
  "record-behind",
  "not-signed-in",
  "challenge-unknown",
  "process-unknown",
  "process-exists",
  "not-found",
  "not-permitted",
  "request-malformed",
  "too-large",
  "server-failed",
  "foreign-site",
  "compressed-request",
  "head-unknown",
  "head-not-ours",
  "witness-unknown",
  "cosignature-wrong",
  "pdf-unavailable",
] as const
export type HostRefusal = (typeof HOST_REFUSALS)[number]

/** What a device finds out by itself, before or instead of asking the host. */
export const DEVICE_REFUSALS = [
  "offline",
  "names-not-yours",
  "line-lost",
  "browser-unsafe",
  "browser-slow",
  "device-refused",
  "device-blocked",
  "device-busy",
  "device-missing",
] as const
export type DeviceRefusal = (typeof DEVICE_REFUSALS)[number]
