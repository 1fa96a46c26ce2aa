/** Hands a calendar file to the reader's device. Its name says nothing but what it is. */
export function saveIcs(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }))
  const link = document.createElement("a")
  link.href = url
  link.download = `${name}.ics`
  link.click()
  // The download has begun by the next turn; the memory is given back afterwards.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
