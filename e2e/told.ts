/** The end of a story's title that is told in several languages: always in Arabic, in the others in the long run alone. */
export const inLanguage = (language: string): string => (language === "ar" ? "in ar" : `in ${language} @long`)
