/** What begins the line of a passport: its kind and the state that gave it. */
const BEGINNING = /^\s*[PVIAC][A-Z<][A-Z]{3}(?=[A-Z]+(?:<[A-Z]+)*<<)/u

/** TRAORE<<MOUSSA<ALI: a passport's line for machines, as a name that is written by hand has it. The family stands first, and two fillers end it. */
export function withoutFillers(raw: string): string {
  if (!raw.includes("<")) return raw
  const [family = "", given = ""] = raw
    .replace(BEGINNING, "")
    .split("<<")
    .map((part) => part.replace(/</gu, " ").trim())
  return `${given} ${family}`.trim()
}
