/** Pictures of numbers: plain data in, SVG and a table out. */
export { AnswerMatrix } from "./AnswerMatrix.tsx"
export { BurnUp, type BurnUpPoint, type BurnUpSide } from "./BurnUp.tsx"
export type { ChartHead } from "./ChartFrame.tsx"
export { Funnel, type FunnelStage } from "./Funnel.tsx"
export { Lanes } from "./Lanes.tsx"
export type { Lane, LaneItem } from "./lanes.ts"
export { type BalanceRow, TrancheBalance } from "./TrancheBalance.tsx"
export { Waterfall, type WaterfallStep } from "./Waterfall.tsx"
