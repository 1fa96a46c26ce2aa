import { definePages } from "../app/page-definition.ts"

export const PAGES = definePages([
  { path: "/p/:process/agreement", section: "agreement", load: () => import("./AgreementPage.tsx") },
])
