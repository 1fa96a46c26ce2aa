import type { ComponentChildren } from "preact"
import { useId, useRef, useState } from "preact/hooks"
import { useText } from "../i18n/Reading.tsx"
import { Button } from "./Button.tsx"
import { UI_TEXTS } from "./texts.ts"
import "./file-drop.css"

/** Takes one file, dropped, chosen or by keyboard. What is done with it stays in this browser; the page says so in `children`. */
export function FileDrop(props: {
  readonly label: string
  /** `.xlsx,.csv` */
  readonly accept: string
  readonly onFile: (file: File) => void
  readonly children?: ComponentChildren
  readonly disabled?: boolean
}) {
  const t = useText(UI_TEXTS)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const disabled = props.disabled ?? false
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0]
    if (file !== undefined && !disabled) props.onFile(file)
  }
  return (
    <section
      class={isOver ? "file-drop file-drop-over" : "file-drop"}
      aria-labelledby={`${id}-label`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <p id={`${id}-label`} class="file-drop-label">
        {props.label}
      </p>
      {props.children === undefined ? null : <div class="soft">{props.children}</div>}
      <input
        ref={input}
        id={id}
        class="visually-hidden"
        type="file"
        tabIndex={-1}
        accept={props.accept}
        disabled={disabled}
        aria-labelledby={`${id}-label`}
        onChange={(event) => {
          take(event.currentTarget.files)
          // The same file chosen again, corrected meanwhile, must be taken again.
          event.currentTarget.value = ""
        }}
      />
      <Button icon="upload" disabled={disabled} onPress={() => input.current?.click()}>
        {t("chooseFile")}
      </Button>
    </section>
  )
}
