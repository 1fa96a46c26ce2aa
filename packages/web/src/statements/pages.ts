import { definePages } from "../app/page-definition.ts"

export const PAGES = definePages([
  { path: "/p/:process/statements", section: "statements", load: () => import("./StatementsPage.tsx") },
  { path: "/p/:process/statements/compose/:what", section: "statements", load: () => import("./ComposePage.tsx") },
  { path: "/public/:process", section: "public", load: () => import("./PublicPage.tsx") },
])
