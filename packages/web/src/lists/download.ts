/** Hands bytes to the reader as a file. They come from this page and go nowhere but his disk. */
export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the address by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
