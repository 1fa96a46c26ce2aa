import type { StoryLanguage } from "./seat.ts"

/** What people of the story write, in the language in which it is told. All of them are invented. */
export const CAST = {
  en: {
    title: "Exchange of the two valleys",
    host: { label: "Host office", head: "Noor Haddad" },
    coast: {
      label: "The Coast",
      self: "Council of the Coast",
      authority: "Prison service of the Coast",
      head: "Salim Darwish",
      officer: "Mariam Qasim",
    },
    heights: {
      label: "The Heights",
      self: "Assembly of the Heights",
      authority: "Guard of the Heights",
      head: "Idris Bakri",
      officer: "Layla Mansour",
    },
    neutral: { label: "Neutral mission", head: "Anna Keller" },
    interpreters: { label: "Interpreters", head: "Yusuf Rahimi" },
    notOurs: "Not known to us",
    statements: { joint: "The first part of the exchange is carried out. Handed over by the Heights: " },
    site: { name: "River crossing", province: "Lower valley", needs: "Ambulance, water, shade" },
    agreement: {
      title: "Understanding on the exchange",
      text: "Each party releases the persons of the other whom both lists name, at places that both agree to.",
    },
    talks: {
      title: "First sitting",
      medium: "In person, in one room",
      lists: "Exchange of lists",
      sites: "Places of release",
      joint: "Each party hands over one list, sealed before it is read.",
      ofCoast: "Release takes place at the river crossing.",
      ofHeights: "Release takes place at the old airfield.",
      followUp: "On the places of release",
    },
  },
  ar: {
    title: "تبادل الواديين",
    host: { label: "مكتب الاستضافة", head: "نور حداد" },
    coast: {
      label: "الساحل",
      self: "مجلس الساحل",
      authority: "مصلحة السجون في الساحل",
      head: "سليم درويش",
      officer: "مريم قاسم",
    },
    heights: {
      label: "المرتفعات",
      self: "هيئة المرتفعات",
      authority: "حرس المرتفعات",
      head: "إدريس بكري",
      officer: "ليلى منصور",
    },
    neutral: { label: "البعثة المحايدة", head: "آنا كيلر" },
    interpreters: { label: "المترجمون", head: "يوسف رحيمي" },
    notOurs: "غير معروف لدينا",
    statements: { joint: "نُفّذ الجزء الأول من التبادل. عدد من سلّمتهم المرتفعات: " },
    site: { name: "معبر النهر", province: "الوادي الأسفل", needs: "سيارة إسعاف وماء وظل" },
    agreement: {
      title: "تفاهم بشأن التبادل",
      text: "يُفرج كل طرف عن أشخاص الطرف الآخر الواردين في القائمتين، في أماكن يتفق عليها الطرفان.",
    },
    talks: {
      title: "الجلسة الأولى",
      medium: "حضورياً في قاعة واحدة",
      lists: "تبادل القوائم",
      sites: "أماكن الإفراج",
      joint: "يسلّم كل طرف قائمة واحدة مختومة قبل قراءتها.",
      ofCoast: "يجري الإفراج عند معبر النهر.",
      ofHeights: "يجري الإفراج في المطار القديم.",
      followUp: "بشأن أماكن الإفراج",
    },
  },
} as const satisfies Record<StoryLanguage, unknown>

export type Cast = (typeof CAST)[StoryLanguage]
