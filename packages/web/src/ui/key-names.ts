/** The letter an Arabic 101 keyboard prints on the key where a Latin one prints the letter of its code. */
const ARABIC: Readonly<Record<string, string>> = {
  KeyA: "ش",
  KeyB: "لا",
  KeyC: "ؤ",
  KeyD: "ي",
  KeyE: "ث",
  KeyF: "ب",
  KeyG: "ل",
  KeyH: "ا",
  KeyI: "ه",
  KeyJ: "ت",
  KeyK: "ن",
  KeyL: "م",
  KeyM: "ة",
  KeyN: "ى",
  KeyO: "خ",
  KeyP: "ح",
  KeyQ: "ض",
  KeyR: "ق",
  KeyS: "س",
  KeyT: "ف",
  KeyU: "ع",
  KeyV: "ر",
  KeyW: "ص",
  KeyX: "ء",
  KeyY: "غ",
  KeyZ: "ئ",
}

const NAMED: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  PageUp: "PgUp",
  PageDown: "PgDn",
  Enter: "Enter",
  Escape: "Esc",
  Space: "Space",
  Slash: "/",
}

/** What is printed on a key: `J` and `ت`. The second is null where both layouts print the same. */
export function keyNames(code: string, shift = false): { readonly latin: string; readonly arabic: string | null } {
  if (code === "Slash" && shift) return { latin: "?", arabic: "؟" }
  const latin = NAMED[code] ?? code.replace(/^(Key|Digit)/, "")
  return { latin: shift ? `Shift ${latin}` : latin, arabic: ARABIC[code] ?? null }
}
