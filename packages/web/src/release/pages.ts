import { definePages } from "../app/page-definition.ts"

/** From the plan of tranches to the two counts. */
export const PAGES = definePages([
  { path: "/p/:process/plan", section: "plan", load: () => import("./PlanPage.tsx") },
  { path: "/p/:process/handover", section: "handover", load: () => import("./HandoverPage.tsx") },
  { path: "/p/:process/ledger", section: "ledger", load: () => import("./LedgerPage.tsx") },
])
