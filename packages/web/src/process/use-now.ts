import { useEffect, useState } from "preact/hooks"
import { useProcess } from "../record/process-context.tsx"

/** The time in the process, told anew every half minute and whenever the record grows. */
export function useNow(): string {
  const { replica } = useProcess()
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 30_000)
    return () => clearInterval(timer)
  }, [])
  return replica.now()
}
