import type { SiteId } from "@wasit/domain"
import { useState } from "preact/hooks"
import { useFormat, useLanguage, useText } from "../i18n/Reading.tsx"
import { findChair } from "../keys/chair-store.ts"
import { wordingIn } from "../process/wording.ts"
import { Button } from "../ui/Button.tsx"
import { tallyOf } from "./checklist.ts"
import { CHECKLIST_TEXTS } from "./checklist-texts.ts"
import { HandOverDialog } from "./HandOverDialog.tsx"
import { passCustody } from "./hand-over.ts"
import type { KeptManifest, Work } from "./kept.ts"

/**
 * How many are ready, and the button by which they are handed over: behind the last person for whoever goes by keys or by ear, and at the foot
 * of the screen wherever in the list one stands.
 */
export function HandOverBar(props: {
  readonly manifest: KeptManifest
  readonly work: Work
  readonly site: SiteId | null
  readonly onWork: (work: Work) => void
}) {
  const t = useText(CHECKLIST_TEXTS)
  const format = useFormat()
  const { language } = useLanguage()
  const { manifest, work, site } = props
  const [isOpen, setOpen] = useState(false)
  const tally = tallyOf(manifest, work)
  const isReady = tally.handed + tally.exceptions > 0
  const place = manifest.sites.find((each) => each.id === site)
  const pass = async (): Promise<void> => {
    const chair = await findChair(manifest.process, manifest.member)
    if (chair === undefined || site === null) return
    props.onWork(await passCustody(chair, manifest, work, site))
    setOpen(false)
    window.scrollTo(0, 0)
  }
  return (
    <section class="field-bar" aria-label={t("handOver")}>
      <p class="small" role="status">
        {t("tally", {
          handed: format.number(tally.handed),
          exceptions: format.number(tally.exceptions),
          open: format.number(tally.open),
        })}
      </p>
      {isReady && place !== undefined ? (
        <div class="field-big">
          <Button kind="primary" icon="forward" onPress={() => setOpen(true)}>
            {tally.handed === 0 ? t("noteN", { n: tally.exceptions }) : t("handOverN", { n: tally.handed })}
          </Button>
        </div>
      ) : (
        <p class="small soft">{t(isReady ? "siteFirst" : "nothingReady")}</p>
      )}
      {isOpen && place !== undefined ? (
        <HandOverDialog
          site={wordingIn(place.name, language)}
          tally={tally}
          onPass={pass}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </section>
  )
}
