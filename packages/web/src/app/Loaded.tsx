import type { ComponentType } from "preact"
import { useEffect, useState } from "preact/hooks"
import { useText } from "../i18n/Reading.tsx"
import { ErrorState } from "../ui/ErrorState.tsx"
import { Loading } from "../ui/states.tsx"
import { APP_TEXTS } from "./texts.ts"

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>
type Result<Props> = { readonly load: Load<Props>; readonly component: ComponentType<Props> | null }

/** Fetches a part of the application when it is first shown, and says so if that fails. `load` must be a fixed function. */
export function Loaded<Props extends object>(props: { readonly load: Load<Props>; readonly with: Props }) {
  const t = useText(APP_TEXTS)
  const { load } = props
  const [attempt, setAttempt] = useState(0)
  const [result, setResult] = useState<Result<Props> | null>(null)
  useEffect(() => {
    let isWanted = true
    const show = (component: ComponentType<Props> | null) => isWanted && setResult({ load, component })
    load().then(
      (module) => show(module.default),
      // The network failed, or the server was updated and no longer has this file: both are cured by loading again.
      () => show(null),
    )
    return () => {
      isWanted = false
    }
  }, [load, attempt])
  if (result === null || result.load !== load) return <Loading />
  if (result.component === null) {
    return (
      <ErrorState
        message={t("loadFailed")}
        onRetry={() => {
          setResult(null)
          setAttempt(attempt + 1)
        }}
      />
    )
  }
  const Component = result.component
  return <Component {...props.with} />
}
