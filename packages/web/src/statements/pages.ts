import { definePages } from "../app/page-definition.ts"

export const PAGES = definePages([
  { path: "/public/:process", section: "public", load: () => import("./PublicPage.tsx") },
])
