import { definePages } from "../app/page-definition.ts"

/** From the statement on a list to the list both committees sign. */
export const PAGES = definePages([
  { path: "/p/:process/verification", section: "verification", load: () => import("./VerificationPage.tsx") },
])
