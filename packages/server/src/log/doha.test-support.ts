import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { tellFounding } from "../example/founding.ts"
import { Scene } from "../example/scene.ts"
import { openFileFolder } from "../store/file-folder.ts"
import type { StoreFolder } from "../store/store.ts"
import type { ProcessLog } from "./process-log.ts"
import { Registry } from "./registry.ts"

export const NOW = "2026-01-05T10:00:00Z"

/** A folder of its own, with whoever opens it. */
export async function temporaryFolder(): Promise<{
  path: string
  open: () => Promise<StoreFolder>
  remove: () => Promise<void>
}> {
  const parent = await mkdtemp(join(tmpdir(), "wasit-log-"))
  const path = join(parent, "data")
  const open = async (): Promise<StoreFolder> => {
    const folder = await openFileFolder(path)
    if ("code" in folder) throw new Error(folder.code)
    return folder
  }
  return { path, open, remove: () => rm(parent, { recursive: true, force: true }) }
}

/** A founded process with its delegations, members and adopted policy, cosigned by both parties. */
export async function foundedProcess(
  folder: StoreFolder,
): Promise<{ registry: Registry; log: ProcessLog; scene: Scene }> {
  const registry = new Registry(folder, "wasit.test", () => NOW)
  const log = await registry.create("talks-doha")
  const scene = new Scene(log)
  await tellFounding(scene, (await registry.signer("talks-doha")).key)
  return { registry, log, scene }
}
