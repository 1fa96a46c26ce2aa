import { definePages } from "../app/page-definition.ts"

const standing = () => import("./StandingPage.tsx")

export const PAGES = definePages([
  { path: "/", section: null, load: () => import("./HomePage.tsx") },
  // The short address of a process leads to its standing.
  { path: "/p/:process/", section: "standing", load: standing },
  { path: "/p/:process/standing", section: "standing", load: standing },
  { path: "/p/:process/process", section: "process", load: () => import("./PeoplePage.tsx") },
])
