/** Names alone, for whoever compares names and no lists. */
export {
  compareNames,
  type NameComparison,
  type NameLevel,
  type NameRelation,
  type TokenPair,
} from "./compare-names.ts"
export { type Name, type Role, readName, type Token } from "./tokens.ts"
