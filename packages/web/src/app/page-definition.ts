import type { ComponentType } from "preact"
import { matchPath, type Params } from "./match-path.ts"
import type { Section } from "./sections.ts"

/** One page: its address, its place in the navigation, and how its code is fetched when it is first opened. */
export type PageDefinition = {
  /** `/p/:process/plan`; pages under `/p/:process` stand inside the frame of their process. */
  readonly path: string
  readonly section: Section | null
  /**
   * It is a document of its own, loaded whole and left whole: the server lets it use the camera and the microphone, and no
   * other page. It stands without the navigation beside it.
   */
  readonly isDocument?: boolean
  readonly load: () => Promise<{ readonly default: ComponentType }>
}

/** Declares the pages of a feature, in its `pages.ts`; the application finds that file by itself. */
export function definePages(pages: readonly PageDefinition[]): readonly PageDefinition[] {
  return pages
}

/** Is this path a page to which the reader can move without loading a document? */
export function isWithin(pages: readonly PageDefinition[], path: string, from: string): boolean {
  const isDocument = (one: string): boolean => findPage(pages, one)?.page.isDocument === true
  if (isDocument(path) || isDocument(from)) return false
  return path === "/" || findPage(pages, path) !== null
}

/** The page of an address with its places; null where there is none. */
export function findPage(
  pages: readonly PageDefinition[],
  path: string,
): { readonly page: PageDefinition; readonly params: Params } | null {
  for (const page of pages) {
    const params = matchPath(page.path, path)
    if (params !== null) return { page, params }
  }
  return null
}
