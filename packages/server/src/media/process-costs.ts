import { readFile } from "node:fs/promises"

/** A tick of the kernel's clock, in which it counts processor time. */
const TICK_MS = 10
const PAGE_BYTES = 4096

/** From /proc: what a process of this host took so far; nothing where there is none. */
export async function processCosts(
  pid: number | null,
): Promise<{ readonly cpuMs: number; readonly memoryBytes: number }> {
  if (pid === null) return { cpuMs: 0, memoryBytes: 0 }
  const [stat, memory] = await Promise.all(["stat", "statm"].map((file) => readFile(`/proc/${pid}/${file}`, "utf8")))
  const fields = (stat ?? "").slice((stat ?? "").lastIndexOf(")") + 2).split(" ")
  const ticks = Number(fields[11]) + Number(fields[12])
  return { cpuMs: ticks * TICK_MS, memoryBytes: Number((memory ?? "").split(" ")[1]) * PAGE_BYTES }
}
