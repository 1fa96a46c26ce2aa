export * from "./languages.ts"
export type * from "./messages.ts"
export type * from "./requests.ts"
export type * from "./state.ts"
