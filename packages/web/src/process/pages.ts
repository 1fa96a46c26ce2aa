import { definePages } from "../app/page-definition.ts"

const standing = () => import("./StandingPage.tsx")

export const PAGES = definePages([
  { path: "/", section: null, load: () => import("./HomePage.tsx") },
  { path: "/new", section: null, load: () => import("./NewPage.tsx") },
  { path: "/join/:process", section: null, load: () => import("./JoinPage.tsx") },
  // The short address of a process leads to its standing.
  { path: "/p/:process/", section: "standing", load: standing },
  { path: "/p/:process/standing", section: "standing", load: standing },
  { path: "/p/:process/process", section: "process", load: () => import("./PeoplePage.tsx") },
])
