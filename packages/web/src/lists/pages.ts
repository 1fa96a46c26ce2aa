import { definePages } from "../app/page-definition.ts"

/** What a list officer does: bring a list in, clean it, match the other party's list with the own register. */
export const PAGES = definePages([
  { path: "/p/:process/intake", section: "intake", load: () => import("./IntakePage.tsx") },
  { path: "/p/:process/lists", section: "lists", load: () => import("./ListDeskPage.tsx") },
  { path: "/p/:process/matching", section: "matching", load: () => import("./MatchDeskPage.tsx") },
])
