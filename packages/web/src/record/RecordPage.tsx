import { useState } from "preact/hooks"
import { useText } from "../i18n/index.ts"
import { AsOf } from "../process/AsOf.tsx"
import { saveFile } from "../release/save-file.ts"
import { Button, Page, RefusalNote, type ShownRefusal } from "../ui/index.ts"
import { BadgeExplained } from "./BadgeExplained.tsx"
import { CheckedSheets } from "./CheckedSheets.tsx"
import type { RecordCheck } from "./check-bundle.ts"
import { Entries } from "./Entries.tsx"
import { useProcess } from "./process-context.tsx"
import { CheckResult } from "./Recheck.tsx"
import { RECORD_TEXTS } from "./record-texts.ts"
import { SpokenWords } from "./SpokenWords.tsx"
import { TamperWithOneRow } from "./Tampering.tsx"
import { useCheck } from "./use-check.ts"
import "./record.css"
import "../process/process.css"

/** Screen 12: the record, checked here, readable by people, and to be taken away. */
export default function RecordPage() {
  const t = useText(RECORD_TEXTS)
  const { id, view, replica } = useProcess()
  const { progress, refusal, check } = useCheck()
  const [result, setResult] = useState<RecordCheck | null>(null)
  const [lost, setLost] = useState<ShownRefusal | null>(null)
  const verify = async (): Promise<void> => {
    setResult(null)
    setResult(await check())
  }
  const download = async (): Promise<void> => {
    const bytes = await replica.line.bytes("/bundle")
    setLost(bytes instanceof Uint8Array ? null : bytes)
    if (bytes instanceof Uint8Array) saveFile(`${id}-${view.size}.wasit`, "application/x-tar", bytes)
  }
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      asOf={<AsOf />}
      actions={
        <>
          <Button icon="download" onPress={() => void download()}>
            {t("download")}
          </Button>
          <Button kind="primary" icon="shield" busy={progress !== null} onPress={() => void verify()}>
            {t("verify")}
          </Button>
        </>
      }
    >
      <RefusalNote refusal={lost} />
      <CheckResult progress={progress} refusal={refusal} result={result} />
      {result === null ? null : <CheckedSheets sheets={result.sheets} />}
      <BadgeExplained />
      <Entries />
      <SpokenWords />
      <TamperWithOneRow />
    </Page>
  )
}
