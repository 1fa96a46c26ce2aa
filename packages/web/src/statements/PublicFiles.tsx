import type { PublicFigure } from "@wasit/domain"
import { useLanguage, useText } from "../i18n/index.ts"
import { wordingIn } from "../process/wording.ts"
import { saveFile } from "../release/save-file.ts"
import { Button } from "../ui/index.ts"
import { figureDocument, figureRows, stampOf } from "./public-files.ts"
import { PUBLIC_TEXTS } from "./public-texts.ts"
import { type FigureWorld, useFigureWords } from "./use-figure-words.ts"
import type { PublicAnswer } from "./use-public.ts"

/** The figures as files, each stamped with the place of the record they were read at. */
export function PublicFiles(props: {
  readonly process: string
  readonly view: PublicAnswer
  readonly world: FigureWorld
}) {
  const t = useText(PUBLIC_TEXTS)
  const { language } = useLanguage()
  const words = useFigureWords(props.world)
  const { process, view } = props
  const stamp = stampOf(process, view)
  const name = `wasit-figures-${view.asOfSize}`
  const rule = ({ query }: PublicFigure): string => words.rule(query)
  const saveCsv = async (): Promise<void> => {
    // Fetched when it is wanted: who only reads needs no writer of tables.
    const { writeCsv } = await import("@wasit/domain/intake")
    const label = (figure: PublicFigure): string => wordingIn(figure.label, language)
    saveFile(`${name}.csv`, "text/csv", writeCsv(figureRows(stamp, view.figures, { label, rule })))
  }
  const saveJson = (): void =>
    saveFile(`${name}.json`, "application/json", new TextEncoder().encode(figureDocument(stamp, view, rule)))
  return (
    <div class="row no-print">
      <Button icon="download" onPress={() => void saveCsv()}>
        {t("csv")}
      </Button>
      <Button icon="download" onPress={saveJson}>
        {t("json")}
      </Button>
    </div>
  )
}
