/** The fields of a list entry, in the order a template has them. */
export const FIELDS = [
  "name",
  "father",
  "grandfather",
  "husband",
  "tribe",
  "alias",
  "title",
  "sex",
  "birth",
  "age",
  "ageStatedOn",
  "province",
  "district",
  "village",
  "nationality",
  "documentNumber",
  "serviceNumber",
  "service",
  "unit",
  "rank",
  "category",
  "captureDate",
  "capturePlace",
  "detentionPlace",
  "authority",
  "legalStatus",
  "condition",
  "source",
  "notes",
  "rowId",
] as const
export type Field = (typeof FIELDS)[number]

/** What a field's text is read as, beside the text itself. */
export const FIELD_KIND = {
  name: "text",
  father: "text",
  grandfather: "text",
  husband: "text",
  tribe: "text",
  alias: "text",
  title: "text",
  sex: "sex",
  birth: "date",
  age: "age",
  ageStatedOn: "date",
  province: "text",
  district: "text",
  village: "text",
  nationality: "text",
  documentNumber: "number-text",
  serviceNumber: "number-text",
  service: "text",
  unit: "text",
  rank: "text",
  category: "text",
  captureDate: "date",
  capturePlace: "text",
  detentionPlace: "text",
  authority: "text",
  legalStatus: "text",
  condition: "text",
  source: "text",
  notes: "text",
  rowId: "number-text",
} as const satisfies Record<Field, "text" | "number-text" | "sex" | "date" | "age">

export type DateField = "birth" | "ageStatedOn" | "captureDate"
export type TextField = Exclude<Field, DateField | "age" | "sex">

/** Fields that tell a place somebody lives in or comes from. */
export const HOME_FIELDS: ReadonlySet<Field> = new Set(["province", "district", "village"])

/** Fields on which matching stands, with their weight in the quality grade. */
export const MATCHING_FIELDS = {
  name: 30,
  father: 25,
  grandfather: 10,
  province: 12,
  age: 8,
  documentNumber: 8,
  captureDate: 7,
} as const satisfies Partial<Record<Field, number>>

/**
 * Columns that are recognised in order to be left out: neither matching, selection nor handover needs them, and in the
 * wrong hands they hurt people. They stay in the file of their owner.
 */
export const SENSITIVE_COLUMNS = ["mother", "phone", "address", "biometrics", "religion", "family", "photo"] as const
export type SensitiveColumn = (typeof SENSITIVE_COLUMNS)[number]

/** Whether a word is the name of a field, for `--map header=field`. */
export function isField(text: string): text is Field {
  return FIELDS.some((field) => field === text)
}
