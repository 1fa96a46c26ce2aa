import { QUALITY_STEPS, type Quality } from "@wasit/domain/room"
import { useFormat, useText } from "../../i18n/index.ts"
import { DefinitionList, Dialog, RadioGroup } from "../../ui/index.ts"
import { lineStanding } from "./line-words.ts"
import { useRoom } from "./room-context.tsx"
import { ROOM_TEXTS } from "./room-texts.ts"

/** The line in words and figures, and the step that is taken on it: it is shown, and can be set by hand. */
export function LineDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText(ROOM_TEXTS)
  const format = useFormat()
  const { view, self, request } = useRoom()
  const { line } = view
  return (
    <Dialog open title={t("line")} onClose={onClose}>
      <div class="stack">
        <DefinitionList
          items={[
            { term: t("line"), value: t(`line-${lineStanding(line, view.phase !== "reconnecting")}`) },
            ...(line === null
              ? []
              : [
                  { term: t("lossNow"), value: format.percent(line.loss) },
                  { term: t("delayNow"), value: t("milliseconds", { n: format.number(Math.round(line.roundTripMs)) }) },
                ]),
          ]}
        />
        <p class="soft">{t("qualityWhat")}</p>
        <RadioGroup<Quality>
          legend={t("quality")}
          value={self.quality}
          options={QUALITY_STEPS.map((step) => ({ value: step, label: t(`quality-${step}`) }))}
          onChange={(quality) => request({ kind: "set-quality", quality })}
        />
      </div>
    </Dialog>
  )
}
