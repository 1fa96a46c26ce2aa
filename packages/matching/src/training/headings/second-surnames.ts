import { foldText } from "../../names/fold.ts"

/** A mother's surname, which Spanish and Filipino offices write behind the father's. */
const SECOND =
  /matern|segundo apellido|2o apellido|apellido de la madre|second (?:sur|last ?)name|gitnang (?:apelyido|pangalan)|segon cognom|sobrenome materno|^(?:apellidos?|ap|apell|surname|last ?name|cognom) ?(?:2|ii)$|^(?:2|ii)[ºoª]? ?(?:apellido|surname|last ?name|cognom)$/u

/** Whether a heading is one of second surnames. */
export const isSecondSurname = (heading: string): boolean =>
  SECOND.test(foldText(heading.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")).trim())
