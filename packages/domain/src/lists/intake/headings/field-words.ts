import type { Words } from "../../../shared/language.ts"
import type { IntakeSex } from "../cells/person-words.ts"
import type { Field, SensitiveColumn } from "../fields.ts"

/** The names of the fields: headers of templates and pages. Each is recognised again when it comes back as a header. */
export const FIELD_WORDS = {
  name: { en: "Name", ar: "الاسم", prs: "نام", ps: "نوم" },
  father: { en: "Father's name", ar: "اسم الأب", prs: "نام پدر", ps: "د پلار نوم" },
  grandfather: { en: "Grandfather's name", ar: "اسم الجد", prs: "نام پدرکلان", ps: "د نیکه نوم" },
  husband: { en: "Husband's name", ar: "اسم الزوج", prs: "نام شوهر", ps: "د خاوند نوم" },
  tribe: { en: "Tribe or family", ar: "القبيلة أو العائلة", prs: "قوم یا تخلص", ps: "ټبر یا تخلص" },
  alias: { en: "Known as", ar: "الكنية", prs: "مشهور به", ps: "مستعار نوم" },
  title: { en: "Title", ar: "لقب ديني", prs: "عنوان", ps: "دیني لقب" },
  sex: { en: "Sex", ar: "الجنس", prs: "جنسیت", ps: "جنس" },
  birth: { en: "Date of birth", ar: "تاريخ الميلاد", prs: "تاریخ تولد", ps: "د زېږېدو نېټه" },
  age: { en: "Age", ar: "العمر", prs: "سن", ps: "عمر" },
  ageStatedOn: { en: "Age as of", ar: "تاريخ ذكر العمر", prs: "عمر در تاریخ", ps: "د عمر نیټه" },
  province: { en: "Province", ar: "المحافظة", prs: "ولایت", ps: "د ولایت نوم" },
  district: { en: "District", ar: "المديرية", prs: "ولسوالی", ps: "اولسوالی" },
  village: { en: "Village", ar: "القرية", prs: "قریه", ps: "کلی" },
  nationality: { en: "Nationality", ar: "الجنسية", prs: "ملیت", ps: "تابعیت" },
  documentNumber: { en: "Document number", ar: "رقم الهوية", prs: "نمبر تذکره", ps: "د تذکرې شمېره" },
  serviceNumber: { en: "Service number", ar: "الرقم العسكري", prs: "نمبر خدمت", ps: "د خدمت شمېره" },
  service: { en: "Service", ar: "الجهة", prs: "نیرو", ps: "ارګان" },
  unit: { en: "Unit", ar: "الوحدة", prs: "جزوتام", ps: "ټولی" },
  rank: { en: "Rank", ar: "الرتبة", prs: "رتبه", ps: "دنده" },
  category: { en: "Category", ar: "الفئة", prs: "کتگوری", ps: "ډله" },
  captureDate: { en: "Capture date", ar: "تاريخ الأسر", prs: "تاریخ گرفتاری", ps: "د نیول کېدو نېټه" },
  capturePlace: { en: "Capture place", ar: "مكان الأسر", prs: "محل گرفتاری", ps: "د نیول کېدو ځای" },
  detentionPlace: { en: "Place of detention", ar: "مكان الاحتجاز", prs: "محل توقیف", ps: "د توقیف ځای" },
  authority: { en: "Detaining authority", ar: "الجهة المحتجزة", prs: "مرجع توقیف", ps: "نیوونکې اداره" },
  legalStatus: { en: "Legal status", ar: "الوضع القانوني", prs: "وضعیت حقوقی", ps: "حقوقي وضعیت" },
  condition: { en: "Condition", ar: "الحالة الصحية", prs: "وضعیت صحی", ps: "روغتیايي حالت" },
  source: { en: "Source", ar: "المصدر", prs: "منبع", ps: "سرچینه" },
  notes: { en: "Notes", ar: "ملاحظات", prs: "توضیحات", ps: "یادښت" },
  rowId: { en: "Row id", ar: "معرف السطر", prs: "شناسه ردیف", ps: "د کرښې پېژند" },
} as const satisfies Record<Field, Words>

/** The name of a field within a sentence, where English keeps no capital letter of a header. */
export function fieldInside(field: Field): Words {
  const words = FIELD_WORDS[field]
  return { ...words, en: words.en.charAt(0).toLowerCase() + words.en.slice(1) }
}

export const SENSITIVE_WORDS = {
  mother: { en: "mother's name", ar: "اسم الأم", prs: "نام مادر", ps: "د مور نوم" },
  phone: { en: "telephone number", ar: "رقم الهاتف", prs: "شمارهٔ تماس", ps: "د ټیلیفون شمېره" },
  address: { en: "home address", ar: "عنوان السكن", prs: "نشانی خانه", ps: "د کور پته" },
  biometrics: { en: "biometric data", ar: "بيانات حيوية", prs: "مشخصات بایومتریک", ps: "بایومټریک معلومات" },
  religion: { en: "religion or ethnicity", ar: "الديانة أو المذهب", prs: "دین یا مذهب", ps: "دین یا مذهب" },
  family: { en: "relatives", ar: "الأقارب", prs: "اقارب", ps: "خپلوان" },
  photo: { en: "photograph", ar: "صورة", prs: "عکس", ps: "انځور" },
} as const satisfies Record<SensitiveColumn, Words>

/** The sexes as a list says them. */
export const SEX_WORDS = {
  male: { en: "male", ar: "ذكر", prs: "مرد", ps: "نارینه" },
  female: { en: "female", ar: "أنثى", prs: "زن", ps: "ښځینه" },
} as const satisfies Record<IntakeSex, Words>
