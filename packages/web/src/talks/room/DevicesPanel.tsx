import { useText } from "../../i18n/index.ts"
import { Button, Callout, Section, Select } from "../../ui/index.ts"
import type { ChosenDevices } from "../media/talk-view.ts"
import { ENTRY_TEXTS } from "./entry-texts.ts"
import { OwnPicture } from "./Picture.tsx"
import type { Preview } from "./use-preview.ts"

const SYSTEM = "system"

/** One's own picture and level before anybody sees or hears it, and which devices are used. */
export function DevicesPanel({ preview, level }: { readonly preview: Preview; readonly level: number }) {
  const t = useText(ENTRY_TEXTS)
  const { stream, faults } = preview
  const hasPicture = (stream?.getVideoTracks().length ?? 0) > 0
  const hasSound = (stream?.getAudioTracks().length ?? 0) > 0
  return (
    <Section title={t("devices")}>
      <figure class="frame frame-preview">
        {stream !== null && hasPicture ? (
          <OwnPicture stream={stream} isMirrored />
        ) : (
          <div class="frame-empty frame-fill">
            <p class="frame-words">{t(stream === null ? "startWhat" : "noCamera")}</p>
          </div>
        )}
        {hasPicture ? <figcaption class="frame-name">{t("preview")}</figcaption> : null}
      </figure>
      {stream === null ? (
        <div class="row">
          <Button icon="camera" onPress={() => void preview.open(true)}>
            {t("start")}
          </Button>
          <Button kind="quiet" icon="microphone" onPress={() => void preview.open(false)}>
            {t("startSound")}
          </Button>
        </div>
      ) : null}
      {hasSound ? (
        <label class="level">
          <span>{t("level")}</span>
          <meter min={0} max={1} low={0.02} value={Math.min(1, Math.sqrt(level))} />
          <span class="small soft">{t("levelWhat")}</span>
        </label>
      ) : null}
      {faults.microphone === null ? null : (
        <Callout tone="bad" title={t("microphone")}>
          {t(`why-${faults.microphone}`)}
        </Callout>
      )}
      {faults.camera === null ? null : (
        <Callout tone="warn" title={t("camera")}>
          {t(`why-${faults.camera}`)}
        </Callout>
      )}
      {stream === null ? null : <Choices preview={preview} />}
    </Section>
  )
}

function Choices({ preview }: { readonly preview: Preview }) {
  const t = useText(ENTRY_TEXTS)
  const kinds = [
    ["microphone", "audioinput"],
    ["camera", "videoinput"],
    ["speaker", "audiooutput"],
  ] as const satisfies readonly (readonly [keyof ChosenDevices, MediaDeviceKind])[]
  return (
    <div class="device-choices">
      {kinds.map(([key, kind]) => {
        const found = preview.devices.filter((each) => each.kind === kind && each.deviceId !== "")
        if (found.length < 2) return null
        return (
          <Select
            key={key}
            label={t(key)}
            value={preview.chosen[key] ?? SYSTEM}
            options={[
              { value: SYSTEM, label: t("systemChoice") },
              ...found.map(({ deviceId, label }) => ({ value: deviceId, label })),
            ]}
            onChange={(value) => preview.choose({ [key]: value === SYSTEM ? null : value })}
          />
        )
      })}
    </div>
  )
}
