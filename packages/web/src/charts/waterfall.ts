type Step = { readonly weight: number; readonly kind: "for" | "against" | "missing" }

/** Each step with the weight before and after it, and the span that holds them all and 0. Missing evidence moves nothing. */
export function runningWeights<S extends Step>(
  prior: number,
  steps: readonly S[],
): {
  readonly rows: readonly { readonly step: S; readonly from: number; readonly to: number }[]
  readonly low: number
  readonly high: number
} {
  let weight = prior
  const rows = steps.map((step) => {
    const from = weight
    weight += step.kind === "missing" ? 0 : step.weight
    return { step, from, to: weight }
  })
  const all = [0, prior, ...rows.map(({ to }) => to)]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  return low === high ? { rows, low: low - 1, high: high + 1 } : { rows, low, high }
}
