import { fstatSync, writeSync } from "node:fs"

/** Why what was said did not arrive whole, as the system calls it. */
export class NotWritten extends Error {
  override readonly name = "NotWritten"
  readonly why: string
  constructor(why: string, cause: unknown) {
    super(why, { cause })
    this.why = why
  }
}

/** What the system says of a disk that takes no more. */
const NO_ROOM: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT", "EFBIG", "EIO"])

/** Why a result was not written, where that and no fault of the command is what was thrown; else null. */
export function whyNotWritten(cause: unknown): string | null {
  if (cause instanceof NotWritten) return cause.why
  return cause instanceof Error && "code" in cause && NO_ROOM.has(cause.code) ? String(cause.code) : null
}

/** Whoever read the result has what he wanted, as `| head` does: that is no fault, and no more work is needed. */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone"
}

/** A way to write to one of the streams of the process. */
interface Writer {
  /** Throws `NotWritten` where the text did not arrive whole. */
  readonly write: (text: string) => void
  readonly isUnread: () => boolean
}

/** The standard streams, of which a file or a device is written to the end or not taken for written. */
export function writerOf(stream: NodeJS.WriteStream & { readonly fd: number }): Writer {
  let isUnread = false
  // What reads may go away early, as `| head` does. Other results are still to be written then.
  stream.on("error", (cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EPIPE") throw cause
    isUnread = true
  })
  const through = (text: string): void => {
    if (!isUnread) stream.write(text)
  }
  const whole = (text: string): void => writeWhole(stream.fd, text)
  return { write: isStored(stream) ? whole : through, isUnread: () => isUnread }
}

/** Whether a stream goes to a file or a device, and not to a terminal or a pipe, which the runtime itself writes whole. */
function isStored(stream: NodeJS.WriteStream & { readonly fd: number }): boolean {
  if (stream.isTTY) return false
  const found = fstatSync(stream.fd)
  return found.isFile() || found.isCharacterDevice()
}

/** Of files the runtime takes a part that was written for the whole. */
function writeWhole(fd: number, text: string): void {
  const bytes = Buffer.from(text)
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
  } catch (cause) {
    const why = cause instanceof Error && "code" in cause ? String(cause.code) : "?"
    throw new NotWritten(why, cause)
  }
}
