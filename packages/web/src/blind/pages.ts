import { definePages } from "../app/page-definition.ts"

/** Matching without showing the lists to each other. */
export const PAGES = definePages([
  { path: "/p/:process/blind", section: "blind", load: () => import("./BlindPage.tsx") },
])
