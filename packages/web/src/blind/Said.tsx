/** A heading of a few lines, and the lines. */
export function Said({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div>
      <p class="blind-said">{title}</p>
      <ul class="blind-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
