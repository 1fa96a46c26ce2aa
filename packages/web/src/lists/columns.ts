/** The width of a row's number; a list may have a hundred thousand rows. */
export const ROW_NUMBER = "5.5rem"
