import type { MatchingPlan } from "@wasit/matching"
import { type Command, InvalidArgumentError, Option } from "commander"
import { isFault, sizeOf } from "../../shared/files.ts"
import type { Context } from "../../shared/options.ts"
import type { Fault } from "../../shared/print.ts"
import { ENGINE_OPTION_WORDS } from "./texts.ts"

const ENGINES = ["auto", "memory", "duckdb"] as const
type Engine = (typeof ENGINES)[number]

/** The options by which a person chooses where lists are matched. */
export interface EngineOptions {
  readonly engine?: Engine
  readonly memoryLimit?: string
}

/** Adds them to a verb. */
export function withEngineOptions(command: Command, { language }: Context): Command {
  return command
    .addOption(new Option("--engine <engine>", ENGINE_OPTION_WORDS.engine[language]).choices([...ENGINES]))
    .option("--memory-limit <size>", ENGINE_OPTION_WORDS.memoryLimit[language], readSize)
}

/** A size as the database reads it. What it cannot read it says in words of its own, and a sign before it is nothing to it. */
function readSize(text: string): string {
  if (!/^[1-9]\d{0,8}(\.\d+)? ?[kmgt](i?b)?$/iu.test(text)) throw new InvalidArgumentError("800MB, 2GB, …")
  return text
}

/** Files above this size together do not fit the engine in memory. */
const LARGE = 100 * 2 ** 20

/** Whether the files are matched on disk, and their size together. By itself this happens for large plain tables only. */
export async function isForDisk(
  files: readonly string[],
  plan: MatchingPlan,
  { engine = "auto" }: EngineOptions,
): Promise<{ readonly isOnDisk: boolean; readonly bytes: number } | Fault> {
  if (engine === "memory") return { isOnDisk: false, bytes: 0 }
  const sizes = await Promise.all(files.map(sizeOf))
  const fault = sizes.find(isFault)
  if (fault !== undefined && isFault(fault)) return fault
  const bytes = sizes.reduce<number>((sum, size) => sum + (typeof size === "number" ? size : 0), 0)
  const isPlain = files.every((path) => /\.(csv|tsv|txt|parquet)$/i.test(path))
  if (engine === "duckdb") return isPlain ? { isOnDisk: true, bytes } : { code: "engine-needs-csv" }
  return { isOnDisk: isPlain && bytes > LARGE && plan.blocking.mode === "rules", bytes }
}
