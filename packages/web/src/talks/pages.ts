import { definePages } from "../app/page-definition.ts"

export const PAGES = definePages([
  { path: "/p/:process/talks", section: "talks", load: () => import("./TalksPage.tsx") },
  {
    path: "/p/:process/talks/:session/room",
    section: "talks",
    isDocument: true,
    load: () => import("./room/RoomPage.tsx"),
  },
  { path: "/p/:process/talks/:session/sheet", section: "talks", load: () => import("./sheet/SheetPage.tsx") },
  { path: "/p/:process/talks/:session", section: "talks", load: () => import("./SessionPage.tsx") },
])
