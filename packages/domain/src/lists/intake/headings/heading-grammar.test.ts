import { expect, test } from "vitest"
import { read } from "../read-csv.test-support.ts"
import { meaningOf } from "./heading-meaning.ts"

function saysOf(title: string): string {
  const { meaning } = meaningOf(title)
  if (meaning === null) return "-"
  return meaning.kind === "field" ? meaning.field : meaning.kind === "sensitive" ? meaning.what : "ordinal"
}

const each = (table: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  table.flatMap(([says, titles]) => titles.split("|").map((title) => [title, says] as const))

test.each(
  each([
    [
      "captureDate",
      "Date on which taken into custody|Date of forced disappearance|Day he was picked up|When was he arrested|Kidnapped when|Detained since|Arrest (date)|Arrêté / disparu|Mis aux arrêts le|Porté disparu depuis|Détenu depuis|يوم الخطف|اعتقل بتاريخ|مفقود منذ|وقت گرفتاری|تاریخ لادرک شدن|کله ورک شوی|کب سے لاپتہ|Ne zaman alındı|Kaybedildiği tarih|Roja girtinê|ڕۆژی گیران|Когда забрали|Goorta la waayay|Ranar da aka kama shi|Siku ya kupotea|Kapan ditangkap",
    ],
    [
      "capturePlace",
      "Place from where picked up|Place of alleged arrest|Place where contact was lost|Where kidnapped|District of arrest|Location of incident|Dernier lieu connu|Ville d'arrestation|Vu pour la dernière fois à|مكان انقطاع الاتصال|خطف من|از کجا برده شده|چېرته ورک شوی|Nereden alındı|Cihê girtinê|شوێنی دەستگیرکردن|Откуда увезли|Meesha lagu waayay|Mahali alipopotea|Lokasi hilang",
    ],
    [
      "authority",
      "Who arrested him|Taken by|Alleged perpetrator|Abductors|Arresting force|Apprehending Unit|Group responsible|Unité ayant procédé à l'arrestation|Auteurs présumés|Enlevé par|Par qui|الخاطفون|الجهة القابضة|الجهة التي قامت بالاعتقال|جهة الاختطاف|کی برده است|گرفتار شده توسط|چا نیولی|گرفتار کنندہ|Kim aldı|Gözaltına alan birim|Kaçıran|Kî girt|Aliyê ku girtiye|لایەنی دەستگیرکەر|Кто похитил|Cidda qabatay|Aliyemkamata|Ditangkap oleh",
    ],
    [
      "detentionPlace",
      "Remanded at|Jail where lodged|Where held|Place of imprisonment|Maison carcérale|Lieu de détention présumé|مكان حجزه|محتجز في|محل توقیف فعلی|قید کی جگہ|Kaldığı hapishane|Тюрьма|Tempat Ditahan",
    ],
  ]),
)("IM240 what happened, and which side of it: %s", (title, says) => {
  expect(saysOf(title)).toBe(says)
})

test.each(
  each([
    [
      "legalStatus",
      "Offense Charged|Crimes/Charges|Term|Reason for arrest|Chefs d'accusation|Peine prononcée|Situation judiciaire|Prévention|القرار الصادر|سبب الاعتقال|مدت حبس|میعاد حبس|د محکومیت موده|د زندان موده|سزا کی مدت|Verilen ceza|Срок наказания|Kosa|Lama hukuman",
    ],
    ["condition", "Nature of Injury|Type of wound|Wounds|Nature des blessures|نوع الجرح|نوعیت زخم|د ټپ ځای|Rauni"],
    ["serviceNumber", "Belt No.|Army No|Service #|Matricule militaire|نمبر نظامی|بیلٹ نمبر|Askeri no"],
    ["documentNumber", "ID doc number|Number of identity card|د تذکرې نمبر|№ паспорта|Carte d'électeur N°"],
    ["unit", "Place of Posting|Bn|Regiment|GROUPE ARMÉ (ex-)|Unité d'origine|محاذ"],
    ["province", "Gov.|Wilayah|Nüfusa kayıtlı il|Province of birth"],
    ["district", "Tehsil|Chiefdom|TERRITOIRE|County of origin"],
    ["village", "UC|Village of departure"],
    ["nationality", "CoO"],
    [
      "name",
      "HH Head|Detainee|NOM ET POST-NOM|Name of head of family|Name of abducted person|الضحية|نام سرپرست فامیل|Kaybolan kişi|اسم الجريح|Ф.И.О. пропавшего|Name of refugee",
    ],
    ["age", "Age at time of arrest|Age at date of registration"],
  ]),
)("IM240 charges, wounds, numbers, units, homes and names: %s", (title, says) => {
  expect(saysOf(title)).toBe(says)
})

test.each(
  each([
    [
      "-",
      "Release dt.|Date of transfer|Transferred to|Date of escape|Next date of hearing|Court|Name of lawyer|Lawyer of detainee|Place of burial|Date of sentence|Date of complaint|Name of interviewer|Libéré le|Date du décès|Avocat du détenu|تاريخ الإفراج عنه|تاريخ الوفاة في السجن|اسم المحامي|المحكمة|تاریخ رهایی از حبس|د خوشي کېدو نېټه|تاریخ رہائی|Avukatı|Roja berdanê|Дата освобождения|Адвокат задержанного|Tanggal bebas",
    ],
    ["mother", "Mother of detainee|Name of mother of missing|Mère du disparu|مادر محبوس|Мать задержанного"],
    ["phone", "Relative's phone|Phone of complainant|Telephone du plaignant|هاتف المبلغ|Телефон заявителя"],
    ["family", "Name of relative|Relative of detainee"],
    ["address", "Address of family|Current address of detainee"],
    ["photo", "Photo of missing person"],
    ["rank", "Rank at capture"],
    ["unit", "Unit at time of capture"],
    ["name", "Full legal name|الاسم الرباعي مع اللقب"],
  ]),
)("IM241 another event, and what is left out, is none of the capture's: %s", (title, says) => {
  expect(saysOf(title)).toBe(says)
})

test.each(["Responsible", "Place", "Date", "Child", "Date told to Zmarak", "Statement", "Zmarak Toryal"])(
  "IM240 words that say nothing by themselves, or are not known, say nothing: %s",
  (title) => {
    expect(saysOf(title)).toBe("-")
  },
)

test.each(
  each([
    [
      "family",
      "Complainant|Name of complainant|Informant|Statement given by|Témoins|Plaignant|Signalé par|اسم المبلغ|اسم المُدلي بالمعلومات|خبر دهنده|اطلاع دهنده|خبر ورکوونکی|مدعی|Başvuran|İhbar eden|Заявитель|Mtoa taarifa|Pelapor",
    ],
    ["-", "Informant's place"],
  ]),
)("IM242 who tells it is left out as the family is, and no name: %s", (title, says) => {
  expect(saysOf(title)).toBe(says)
})

test.each(
  each([
    ["ordinal", "Family code|Code famille|Case no|رمز الملف|رمز الأسرة|کود فامیل|Family no"],
    ["name", "Name of family head"],
  ]),
)("IM243 codes of the office are nobody's: %s", (title, says) => {
  expect(saysOf(title)).toBe(says)
})

const fieldsOf = (text: string): string =>
  read(text)
    .columns.map(({ field, sensitive }) => field ?? sensitive ?? "-")
    .join()

test.each([
  ["beside a rank", "Matricule,Nom complet,Grade\nA-12,Zmarak Toryal,Sgt\n", "serviceNumber,name,rank"],
  ["beside a unit", "Личный номер,Имя,В/ч\nA-12,Zmarak Toryal,4\n", "serviceNumber,name,unit"],
  ["of prisoners", "Matricule,Nom complet,Prison\nA-12,Zmarak Toryal,Tut\n", "-,name,detentionPlace"],
])("IM244 numbers of one's own are a soldier's beside what tells of soldiers: %s", (_, text, fields) => {
  expect(fieldsOf(text)).toBe(fields)
})

test.each([
  ["days", "Name,Father,Kidnapped\nZmarak,Toryal,2016-01-02\nWali,Sor,2016-01-03\n", "name,father,captureDate"],
  ["yes and no", "Name,Father,Kidnapped\nZmarak,Toryal,yes\nWali,Sor,no\n", "name,father,-"],
  ["names", "No,Missing,Born\n1,Zmarak Toryal,1980\n2,Wali Sor,1981\n", "-,name,birth"],
])(
  "IM245 a bare word for a capture heads days, the names where nothing else does, or nothing: %s",
  (_, text, fields) => {
    expect(fieldsOf(text)).toBe(fields)
  },
)

test.each(
  each([
    [
      "ageStatedOn",
      "Registered on|Date of registration|Date d'enregistrement|تاريخ التسجيل|تاریخ ثبت|د راجستر نېټه|Дата регистрации",
    ],
  ]),
)("IM246 the day of registration is the ages': %s", (title, says) => {
  expect(saysOf(title)).toBe(says)
})

test.each(
  each([
    ["captureDate", "dateOfArrest|ArrestDate|arrest_dt|Date capt.|Tarikh-e dastgiri|Tarikh al-i'tiqal"],
    ["authority", "arrestedBy|Alleged perp.|Detaining auth."],
    ["detentionPlace", "detentionSite"],
    ["father", "fatherName|Ism al-ab"],
    ["birth", "DoB|dateOfBirth"],
    ["documentNumber", "ID/Passport No"],
    ["husband", "Wife of"],
    ["alias", "Jihadi name"],
    ["phone", "Phone/ID"],
  ]),
)("IM247 titles of programs, in Latin letters, and shortened: %s", (title, says) => {
  expect(saysOf(title)).toBe(says)
})
