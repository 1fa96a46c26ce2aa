import type { Field, SpellingCluster } from "@wasit/domain/intake"
import { useEffect, useState } from "preact/hooks"
import { inBreaths } from "../app/breaths.ts"
import type { ShownRefusal } from "../ui/index.ts"
import { spelledColumns } from "./desk-model.ts"
import type { JobProgress } from "./jobs.ts"
import type { Desk } from "./local-list.ts"
import { orFailed } from "./work-failed.ts"
import { intakeWorker } from "./workers.ts"

/** The search for spellings of one value. */
export type ClusterSearch = {
  /** Null until it is done, and where it broke off. */
  readonly clusters: readonly SpellingCluster[] | null
  readonly progress: JobProgress | null
  readonly refusal: ShownRefusal | null
}

const BEGINNING: ClusterSearch = { clusters: null, progress: null, refusal: null }

/** Looks through a list in the worker, anew when a decision changes it; what was found stands until then. */
export function useClusters(desk: Desk, fields: readonly Field[]): ClusterSearch {
  const [search, setSearch] = useState(BEGINNING)
  useEffect(() => {
    const abort = new AbortController()
    const { signal } = abort
    const onProgress = (progress: JobProgress): void => setSearch((old) => ({ ...old, progress }))
    const find = async (): Promise<void> => {
      const columns = await inBreaths(spelledColumns(desk, fields), signal)
      if (columns === null) return
      const found = await orFailed(intakeWorker.run("clusters", { columns }, { onProgress, signal }))
      if (signal.aborted || found === null) return
      if ("code" in found) setSearch({ ...BEGINNING, refusal: found })
      else setSearch({ ...BEGINNING, clusters: found })
    }
    void find()
    return () => abort.abort()
  }, [desk, fields])
  return search
}
