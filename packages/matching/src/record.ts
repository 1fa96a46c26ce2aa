/** A date or a span of days, both ends included, counted from 1970-01-01. A year alone covers the whole year. */
export interface DayInterval {
  readonly from: number
  readonly to: number
}

/** What a list says about one person. All but `id` may be absent; what is absent never counts against anybody. */
export interface MatchRecord {
  readonly id: string
  readonly name?: string
  readonly father?: string
  readonly grandfather?: string
  readonly aliases?: readonly string[]
  readonly origin?: { readonly province?: string; readonly district?: string; readonly village?: string }
  readonly birth?: DayInterval
  readonly document?: string
  readonly sex?: "female" | "male"
  readonly capture?: { readonly date?: DayInterval; readonly place?: string }
}
