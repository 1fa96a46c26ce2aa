import type { ComponentChildren, ComponentType } from "preact"
import type { PageDefinition } from "./page-definition.ts"
import type { Section } from "./sections.ts"

const FOUND = import.meta.glob<{ readonly PAGES: readonly PageDefinition[] }>("../*/pages.ts", { eager: true })

/** The pages of every feature folder. */
export const PAGES: readonly PageDefinition[] = Object.values(FOUND).flatMap((module) => module.PAGES)

type Frame = ComponentType<{
  readonly process: string
  readonly section: Section | null
  readonly children: ComponentChildren
}>

const FRAMES = import.meta.glob<{ readonly default: Frame }>("../process/ProcessFrame.tsx")

/** Fetches what connects the pages of one process to its record and its chair; null while there is no such part. */
export const loadFrame: (() => Promise<{ readonly default: Frame }>) | null = Object.values(FRAMES)[0] ?? null
