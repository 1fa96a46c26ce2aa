import { DIRECTION, SHEET_WORDS, type SheetPhrase, type SheetTextItem, TAG } from "@wasit/domain/words"
import { useLanguage } from "../../i18n/index.ts"
import { DefinitionList, Hash, Section, Status, Table } from "../../ui/index.ts"
import type { SheetView } from "./sheet-model.ts"

/** The sheet's own words, as the paper prints them. */
export function SheetBody({ view }: { readonly view: SheetView }) {
  const { text } = view
  const [delegation, present] = text.attendance.heads
  return (
    <div class="sheet-body">
      <DefinitionList items={text.facts} />
      <Section title={text.attendance.title}>
        <Table
          caption={text.attendance.title}
          captionHidden
          rows={text.attendance.rows}
          rowKey={([name]) => name}
          columns={[
            { id: "delegation", head: delegation, isRowHeader: true, cell: ([name]) => name },
            { id: "present", head: present, cell: ([, count]) => count },
          ]}
        />
      </Section>
      {text.items.map((item) => (
        <Item key={item.heading} item={item} view={view} />
      ))}
      <Section title={text.followUp.title}>
        <p>{text.followUp.text}</p>
        {text.followUp.note === null ? null : <Phrase phrase={text.followUp.note} />}
      </Section>
      <Recordings view={view} />
      <Signatures view={view} />
      <RecordPlace view={view} />
    </div>
  )
}

/** A sentence in the direction of its own language. */
function Phrase(props: { readonly phrase: SheetPhrase; readonly size?: "main" | "plain" | "other" }) {
  const { phrase, size = "plain" } = props
  return (
    <p lang={TAG[phrase.language]} dir={DIRECTION[phrase.language]} class={`sheet-phrase-${size}`}>
      {phrase.text}
    </p>
  )
}

function Item({ item, view }: { readonly item: SheetTextItem; readonly view: SheetView }) {
  const { noPoint, ownTitle } = view.text
  return (
    <Section title={item.heading}>
      {item.parked === null ? null : <p>{item.parked}</p>}
      {item.points.length === 0 ? <p class="small soft">{noPoint}</p> : null}
      {item.points.map(({ phrases, stands, isAgreed }) => (
        <div key={phrases[0]?.text} class={isAgreed ? "sheet-point sheet-point-agreed" : "sheet-point"}>
          {phrases.map((phrase, index) => (
            <Phrase key={phrase.language} phrase={phrase} size={index === 0 ? "main" : "other"} />
          ))}
          <p class="small">
            <Status kind={isAgreed ? "done" : "open"}>{stands}</Status>
          </p>
        </div>
      ))}
      {item.own.length === 0 ? null : (
        <>
          <p>
            <strong>{ownTitle}</strong>
          </p>
          <div class="sentences">
            {item.own.map(({ delegation, phrase }) => (
              <figure key={delegation} class="sentence">
                <figcaption>
                  <bdi>{delegation}</bdi>
                </figcaption>
                <blockquote>
                  <Phrase phrase={phrase} />
                </blockquote>
              </figure>
            ))}
          </div>
        </>
      )}
      {item.open.map(({ phrase, stands }) => (
        <div key={phrase.text} class="sheet-point">
          <Phrase phrase={phrase} />
          <p class="small soft">{stands}</p>
        </div>
      ))}
    </Section>
  )
}

/** Who recorded, from when to when, and the digest by which a copy is told from another file. */
function Recordings({ view }: { readonly view: SheetView }) {
  const { language } = useLanguage()
  const { title, none, rows } = view.text.recordings
  return (
    <Section title={title}>
      {none === null ? null : <p>{none}</p>}
      {rows.map(({ by, span, stands, digest }) => (
        <div key={digest} class="sheet-point">
          <p>
            <bdi>{by}</bdi>
          </p>
          <p>{span}</p>
          <p class="small soft">{stands}</p>
          <DefinitionList
            items={[
              { term: SHEET_WORDS.recordedDigest[language], value: <Hash value={digest.slice("sha256:".length)} /> },
            ]}
          />
        </div>
      ))}
    </Section>
  )
}

function Signatures({ view }: { readonly view: SheetView }) {
  const { title, rows } = view.text.signatures
  return (
    <Section title={title}>
      <ul class="sheet-signatures">
        {rows.map(({ delegation, stands, isSigned }) => (
          <li key={delegation}>
            <bdi>{delegation}</bdi>
            <Status kind={isSigned ? "done" : "open"}>{stands}</Status>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function RecordPlace({ view }: { readonly view: SheetView }) {
  const { record } = view.text
  return (
    <Section title={record.title}>
      <p>{record.position}</p>
      <DefinitionList items={[{ term: record.digestTitle, value: <Hash value={view.digest} /> }]} />
      <p class="small soft">{record.why}</p>
    </Section>
  )
}
