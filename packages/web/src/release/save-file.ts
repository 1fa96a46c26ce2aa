/** Hands a file made in this page to its reader. Nothing leaves the device. */
export function saveFile(name: string, type: string, bytes: Uint8Array): void {
  const href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
  const link = document.createElement("a")
  link.href = href
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}
