import { LANGUAGES, type Language } from "@wasit/domain"
import { useState } from "preact/hooks"
import { LANGUAGE_NAMES, useText } from "../i18n/index.ts"
import { Button, Dialog, FileDrop, Progress, RadioGroup, TextArea } from "../ui/index.ts"
import { saveFile, XLSX } from "./download.ts"
import { INTAKE_TEXTS } from "./intake-texts.ts"
import { LettersStep } from "./LettersStep.tsx"
import { ListRefusal } from "./ListRefusal.tsx"
import type { LocalListKind } from "./local-list.ts"
import type { TakenFile } from "./taken-file.ts"
import { LIST_TEXTS } from "./texts.ts"
import { useMadeFile } from "./use-made-file.ts"
import { useReader } from "./use-reader.ts"
import { intakeWorker } from "./workers.ts"

const SAMPLE = { seed: 1399, rows: 400 } as const

/** Step one: a file, pasted cells, an empty template or the sample. */
export function FileStep(props: {
  readonly kind: LocalListKind
  readonly onKind: ((kind: LocalListKind) => void) | null
  readonly onTaken: (file: TakenFile) => void
}) {
  const t = useText(INTAKE_TEXTS)
  const shared = useText(LIST_TEXTS)
  const { progress, refusal, isStopped, cancel, read, readFile, again } = useReader(props.onTaken)
  const [isPasting, setPasting] = useState(false)
  const made = useMadeFile()
  const sample = async (): Promise<void> => {
    const bytes = await made.make("sample", intakeWorker.run("sample", { kind: props.kind, ...SAMPLE }))
    if (bytes !== null) await read(t("sampleName"), bytes)
  }
  const template = async (language: Language): Promise<void> => {
    const bytes = await made.make(language, intakeWorker.run("template", { language }))
    if (bytes !== null) saveFile(`wasit-${language}.xlsx`, bytes, XLSX)
  }
  return (
    <div class="stack">
      {props.onKind === null ? null : (
        <RadioGroup
          legend={t("whatFor")}
          value={props.kind}
          onChange={props.onKind}
          options={[
            { value: "claim", label: shared("claim"), hint: shared("claimHint") },
            { value: "register", label: shared("register"), hint: shared("registerHint") },
          ]}
        />
      )}
      {progress === null ? (
        <FileDrop label={t("drop")} accept=".xlsx,.ods,.csv,.tsv,.txt" onFile={(file) => void readFile(file)}>
          {shared("staysHere")}
        </FileDrop>
      ) : (
        <Progress label={shared("reading")} value={progress.done} onCancel={cancel} />
      )}
      <p role="status">{isStopped ? shared("readingStopped") : ""}</p>
      <ListRefusal refusal={refusal} title={t("fileRefused")} />
      {refusal?.code === "text-not-decoded" ? (
        <LettersStep encoding={null} separator={null} onChange={(choice) => void again(choice)} />
      ) : null}
      <div class="row">
        <Button icon="copy" onPress={() => setPasting(true)}>
          {t("paste")}
        </Button>
        <Button icon="people" busy={made.making === "sample"} onPress={() => void sample()}>
          {t("sample")}
        </Button>
      </div>
      <div class="row">
        <span class="soft">{t("template")}</span>
        {LANGUAGES.map((language) => (
          <Button
            key={language}
            kind="quiet"
            icon="download"
            busy={made.making === language}
            onPress={() => void template(language)}
          >
            {LANGUAGE_NAMES[language]}
          </Button>
        ))}
      </div>
      <ListRefusal refusal={made.refusal} />
      <PasteDialog
        open={isPasting}
        onClose={() => setPasting(false)}
        onText={(text) => {
          setPasting(false)
          void read(t("pasted"), new TextEncoder().encode(text))
        }}
      />
    </div>
  )
}

function PasteDialog(props: {
  readonly open: boolean
  readonly onClose: () => void
  readonly onText: (text: string) => void
}) {
  const t = useText(INTAKE_TEXTS)
  const [text, setText] = useState("")
  return (
    <Dialog
      open={props.open}
      title={t("paste")}
      onClose={props.onClose}
      footer={
        <Button
          kind="primary"
          disabled={text.trim() === ""}
          onPress={() => {
            props.onText(text)
            setText("")
          }}
        >
          {t("take")}
        </Button>
      }
    >
      <TextArea label={t("pasted")} hint={t("pasteHint")} rows={10} value={text} onChange={setText} />
    </Dialog>
  )
}
