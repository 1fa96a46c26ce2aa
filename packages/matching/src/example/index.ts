export { LESSON_LISTS, LESSONS, type Lesson, type LessonSide } from "./lessons.ts"
export {
  DOCUMENTED_MIX,
  type Example,
  type ExampleOptions,
  type ExampleSide,
  type Mix,
  makeExample,
  OUTCOMES,
  type Outcome,
  type RegisterRow,
  type RegisterStatus,
  type StreamedRow,
  splitByMix,
  streamExample,
  type Truth,
} from "./make-example.ts"
export { COLUMNS, type ExampleRow } from "./people.ts"
export { HANDS, type Hand } from "./render.ts"
export { EXAMPLE_RULES } from "./rules.ts"
export { toRecord } from "./to-record.ts"
