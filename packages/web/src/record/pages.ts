import { definePages } from "../app/page-definition.ts"

export const PAGES = definePages([
  { path: "/p/:process/record", section: "record", load: () => import("./RecordPage.tsx") },
])
