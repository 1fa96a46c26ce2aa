/**
 * The sheet of a session as a page of A4. Its content comes in as JSON under `data` and is never read as markup, so that no
 * sentence of anybody's can change the page; every text brings the direction of its own language.
 */
export const SHEET_TEMPLATE = `
#let data = json(bytes(sys.inputs.data))
#let side(d) = if d == "rtl" { rtl } else { ltr }
#let soft = luma(35%)
#let rule = luma(70%)
#set document(title: data.title.text, date: datetime(year: data.date.at(0), month: data.date.at(1), day: data.date.at(2)))
#set text(font: ("Noto Naskh Arabic", "Libertinus Serif"), size: 9.5pt, lang: data.lang, dir: side(data.dir), fallback: true)
#set par(leading: 0.62em, spacing: 0.7em, justify: false)
#let code(value) = text(font: "DejaVu Sans Mono", size: 7pt, dir: ltr, lang: "en", value)
#let said(p, size: 1em, fill: black) = text(size: size, fill: fill, lang: p.lang, dir: side(p.dir), p.text)
#let standing(p, size: 1em, fill: black) = block(spacing: 0.45em, width: 100%, {
  set text(dir: side(p.dir), lang: p.lang)
  set align(start)
  text(size: size, fill: fill, p.text)
})
#let small(body) = text(size: 8pt, fill: soft, body)
#let mark(is-done) = box(baseline: 1pt, circle(radius: 3pt, stroke: 0.8pt + black, fill: if is-done { black } else { none }))
#let part(title) = block(above: 1.1em, below: 0.6em, sticky: true, width: 100%, {
  text(weight: "bold", size: 10.5pt, title)
  v(-0.3em)
  line(length: 100%, stroke: 0.5pt + rule)
})
#let edge(body, weight: 0.8pt) = block(
  width: 100%, above: 0.6em, below: 0.6em,
  inset: if data.dir == "rtl" { (right: 8pt) } else { (left: 8pt) },
  stroke: if data.dir == "rtl" { (right: weight + black) } else { (left: weight + black) },
  body,
)
#set page(
  paper: "a4",
  margin: (x: 18mm, top: 15mm, bottom: 22mm),
  footer: context {
    set text(size: 7.5pt, fill: soft)
    line(length: 100%, stroke: 0.5pt + rule)
    v(-0.6em)
    let shown(n) = numbering(data.numbering, n)
    grid(
      columns: (1fr, auto), column-gutter: 8mm,
      data.record.position,
      data.page.replace("{n}", shown(counter(page).get().first())).replace("{all}", shown(counter(page).final().first())),
    )
    v(-0.3em)
    align(end, code(data.record.digest))
  },
)

#small(data.kind)
#v(-0.5em)
#text(size: 16pt, weight: "bold", said(data.title))
#v(-0.4em)
#line(length: 100%, stroke: 1.2pt + black)
#v(-0.9em)
#line(length: 100%, stroke: 0.4pt + black)

#grid(
  columns: (2fr, 1fr), column-gutter: 8mm,
  grid(
    columns: (auto, 1fr), column-gutter: 5mm, row-gutter: 0.65em,
    ..data.facts.map(f => (text(fill: soft, f.term), f.value)).flatten(),
  ),
  table(
    columns: (1fr, auto), stroke: none, inset: (x: 0pt, top: 2pt, bottom: 3.5pt), align: (start, end),
    table.header(small(data.attendance.title), small(data.attendance.heads.at(1))),
    table.hline(stroke: 0.5pt + rule),
    ..data.attendance.rows.flatten(),
    table.hline(stroke: 0.5pt + rule),
  ),
)

#for item in data.items {
  part(item.heading)
  if item.parked != none { block(item.parked) }
  if item.points.len() == 0 { block(small(data.no-point)) }
  for point in item.points {
    edge(weight: if point.is-agreed { 1.6pt } else { 0.6pt }, {
      standing(point.phrases.first(), size: 10.5pt)
      for phrase in point.phrases.slice(1) { standing(phrase, size: 8pt, fill: soft) }
      block(above: 0.5em, { mark(point.is-agreed); h(4pt); small(point.stands) })
    })
  }
  if item.own.len() > 0 {
    block(above: 0.7em, below: 0.4em, text(weight: "bold", size: 8.5pt, data.own-title))
    grid(
      columns: (1fr,) * calc.min(item.own.len(), 2), column-gutter: 6mm, row-gutter: 0.6em,
      ..item.own.map(o => { small(o.delegation); standing(o.phrase) }),
    )
  }
  for open in item.open {
    edge(weight: 0.6pt, {
      standing(open.phrase)
      block(above: 0.45em, small(open.stands))
    })
  }
}

#part(data.follow-up.title)
#block(data.follow-up.text)
#if data.follow-up.note != none { standing(data.follow-up.note) }

#part(data.recordings.title)
#if data.recordings.none != none { block(data.recordings.none) }
#for recording in data.recordings.rows {
  edge(weight: 0.6pt, {
    block(spacing: 0.45em, recording.by)
    block(spacing: 0.45em, recording.span)
    block(spacing: 0.45em, small(recording.stands))
    block(above: 0.6em, align(start, code(recording.digest)))
  })
}

#part(data.signatures.title)
#grid(
  columns: (1fr, 2.2fr), column-gutter: 5mm, row-gutter: 0.8em, align: (start, start),
  ..data.signatures.rows.map(r => (
    { mark(r.is-signed); h(5pt); r.delegation },
    { small(r.stands); if not r.is-signed { v(0.5em); line(length: 100%, stroke: 0.5pt + rule) } },
  )).flatten(),
)

#v(0.4em)
#block(small(data.record.why))
`
