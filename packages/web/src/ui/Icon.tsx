import "./icon.css"

/** Strokes on a 20 × 20 ground. */
const PATHS = {
  menu: "M3 5.5h14M3 10h14M3 14.5h14",
  close: "M5 5l10 10M15 5L5 15",
  check: "M4 10.5l4 4 8-9",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  forward: "M4 10h12M11 5l5 5-5 5",
  back: "M16 10H4M9 5l-5 5 5 5",
  next: "M8 4.5l5.5 5.5L8 15.5",
  previous: "M12 4.5L6.5 10l5.5 5.5",
  down: "M4.5 7.5L10 13l5.5-5.5",
  up: "M4.5 12.5L10 7l5.5 5.5",
  search: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13 13l4 4",
  undo: "M4 8h8.5a4 4 0 0 1 0 8H8M7.5 4.5L4 8l3.5 3.5",
  redo: "M16 8H7.5a4 4 0 0 0 0 8H12M12.5 4.5L16 8l-3.5 3.5",
  download: "M10 3v10M6 9.5l4 4 4-4M4 17h12",
  upload: "M10 13V3M6 6.5l4-4 4 4M4 17h12",
  copy: "M7 7h9v10H7zM4 13V3h9",
  print: "M6 8V3h8v5M6 14H3.5V8h13v6H14M6 12h8v5H6z",
  settings: "M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4",
  help: "M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1 1-1.1 1.9M10 14.6v.2M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15",
  keyboard: "M2.5 5.5h15v9h-15zM5 8.5h.1M8.3 8.5h.1M11.6 8.5h.1M15 8.5h.1M6 11.7h8",
  seal: "M10 2.5l2 1.9 2.7-.4.4 2.7 1.9 2-1.9 2-.4 2.7-2.7.4-2 1.9-2-1.9-2.7-.4-.4-2.7-1.9-2 1.9-2 .4-2.7 2.7.4zM7.5 8.8l1.8 1.8 3.2-3.5M7 13.5V18l3-1.6 3 1.6v-4.5",
  lock: "M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9",
  unlock: "M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 5.8-1",
  eye: "M2.5 10s2.8-5 7.5-5 7.5 5 7.5 5-2.8 5-7.5 5-7.5-5-7.5-5M10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4",
  warning: "M10 3.5l7.5 13h-15zM10 8.5v3.5M10 14.2v.2",
  info: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 9v4.5M10 6.4v.2",
  clock: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 6v4.2l2.8 1.8",
  calendar: "M3.5 5h13v12h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5",
  person: "M10 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M4 17c.4-3.4 2.8-5 6-5s5.6 1.6 6 5",
  people:
    "M7.5 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M2.5 16.5c.3-3 2.2-4.5 5-4.5s4.7 1.5 5 4.5M12.5 4.8a2.5 2.5 0 0 1 0 4.5M14.5 12.3c1.8.6 2.8 2 3 4.2",
  list: "M7 5.5h10M7 10h10M7 14.5h10M3.2 5.5h.1M3.2 10h.1M3.2 14.5h.1",
  filter: "M3 4.5h14L11.8 11v5l-3.6-1.8V11z",
  edit: "M4 16l.8-3.6L13 4.2l2.8 2.8-8.2 8.2z",
  pen: "M3 16.5h14M5 12.5l7.8-8 2.2 2.2-7.8 8-2.8.6z",
  trash: "M4 6h12M8 6V3.5h4V6M5.5 6l.8 11h7.4l.8-11",
  more: "M4.5 10h.1M10 10h.1M15.5 10h.1",
  link: "M8.5 11.5l3-3M7 9l-2 2a2.8 2.8 0 0 0 4 4l2-2M13 11l2-2a2.8 2.8 0 0 0-4-4L9 7",
  external: "M8 4H4v12h12v-4M11 3.5h5.5V9M16 4l-7 7",
  key: "M6.5 9a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M9 10l7-7M13.5 5.5l2 2",
  shield: "M10 2.5l6 2v5c0 4-2.4 6.6-6 8-3.6-1.4-6-4-6-8v-5z",
  online: "M3 8.5a10 10 0 0 1 14 0M5.5 11.3a6.3 6.3 0 0 1 9 0M8 14a2.9 2.9 0 0 1 4 0M10 16.5v.1",
  offline:
    "M3 3l14 14M3 8.5a10 10 0 0 1 3.6-2.2M17 8.5a10 10 0 0 0-6-2.8M5.5 11.3a6.3 6.3 0 0 1 2.9-1.7M8 14a2.9 2.9 0 0 1 4 0M10 16.5v.1",
  qr: "M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h2v2M16.5 11.5v5h-5v-2",
  globe: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M2.5 10h15M10 2.5c-5 4.5-5 10.5 0 15M10 2.5c5 4.5 5 10.5 0 15",
  flag: "M5 17.5V3M5 4h10l-2.5 3.5L15 11H5",
  microphone:
    "M10 2.5a2.5 2.5 0 0 0-2.5 2.5v5a2.5 2.5 0 0 0 5 0V5A2.5 2.5 0 0 0 10 2.5M5 9.5a5 5 0 0 0 10 0M10 14.5v3M7 17.5h6",
  "microphone-off":
    "M3 3l14 14M7.5 7.5V10a2.5 2.5 0 0 0 3.800 2.100M12.5 9.5V5a2.5 2.5 0 0 0-4.600-1.300M5 9.5a5 5 0 0 0 7.800 4.100M15 9.5a5 5 0 0 1-.4 2M10 14.5v3M7 17.5h6",
  camera: "M2.5 6h10v8h-10zM12.5 9l5-2.5v7l-5-2.5",
  "camera-off": "M3 3l14 14M2.5 6H5M8.5 6h4v4M12.5 13.5v.5h-10V6M12.5 9l5-2.5v7l-2-1",
  screen: "M2.5 4h15v10h-15zM7 17h6M10 14v3M7.5 9.5L10 7l2.5 2.5M10 7v4.5",
  hand: "M6 11V5.5a1.200 1.200 0 0 1 2.400 0V9M8.400 9V3.700a1.200 1.200 0 0 1 2.400 0V9M10.800 9V4.5a1.200 1.200 0 0 1 2.400 0V10M13.200 10V7a1.200 1.200 0 0 1 2.300 0v5c0 3.5-2 5.5-5 5.5-2.600 0-4-1.200-5.200-3.300L3.5 11.300c-.5-1.200 1-2.100 1.900-1L6 11",
  door: "M5 17.5V3h8v14.5M3 17.5h14M10.5 10.5v.1",
  sound: "M3 8v4h3l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15.200 5.300a6.600 6.600 0 0 1 0 9.400",
  scale: "M10 3v14M6 17h8M3.5 6h13M3.5 6l-2 5.5h4zM16.5 6l-2 5.5h4z",
} as const satisfies Readonly<Record<string, string>>
export type IconName = keyof typeof PATHS

/** What points along the line turns with it; clocks, checks and locks do not. */
const MIRRORED: ReadonlySet<IconName> = new Set([
  "forward",
  "back",
  "next",
  "previous",
  "undo",
  "redo",
  "external",
  "list",
  "edit",
  "pen",
  "help",
])

/** A small sign beside words. It says nothing by itself: the words or the button's label do. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class={MIRRORED.has(name) ? "icon icon-mirrored" : "icon"}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
