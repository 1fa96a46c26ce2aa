import { once } from "../../../shared/remembered.ts"
import { titleKey } from "./title-key.ts"

/** What a list tells, in no more than a word for it: data, particulars. */
const TOLD = `data information informations info infos details detail particulars facts
  données renseignements informations précisions détails indications
  بيانات معلومات تفاصيل إيضاحات معطيات افادات
  اطلاعات معلومات جزئیات مشخصات تفصیلات توضیحات مالومات
  کوائف تفصیل
  bilgi bilgiler bilgisi ayrıntılar
  сведения информация данные детали подробности
  маълумот маълумотлар malumot malumotlar ma'lumot ma'lumotlar
  datos información informações dados detalles pormenores informazioni dati
  angaben informationen einzelheiten gegevens bijzonderheden
  zanyarî zanyari agahî زانیاری
  maelezo taarifa bayanai macluumaad keterangan maklumat`

/** What is left when all else is told. */
const MORE = `other others further additional more any else anything general misc supplementary extra various
  autre autres complémentaire complémentaires supplémentaire supplémentaires divers diverses
  أخرى اخرى آخر إضافية اضافية إضافي أي عامة متفرقة متنوعة مختلفة زيادة إضافات
  دیگر سایر اضافی بیشتر متفرقه عمومی تکمیلی
  نور نورې اضافي
  مزید اضافی متفرق
  diğer ek başka sair
  другие другая прочие прочая прочее иные иная дополнительные дополнительная дополнительно
  дигар иловагӣ бошқа қўшимча boshqa qo'shimcha
  otros otras otra outros outras adicional adicionales adicionais altri altre altro
  andere anderes weitere sonstige sonstiges zusätzliche overige aanvullende
  din تر
  nyingine zaidi kale dheeraad lain lainnya tambahan`

/** They say what is left by themselves. */
const ALONE =
  "other|others|anything else|autres|autre|أخرى|إضافات|متفرقات|متفرقة|سایر|متفرقه|نور|متفرق|diğer|другое|прочее|иное|otros|outros|altro|andere|overige"

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).map(titleKey))
const told = once(() => words(TOLD))
const more = once(() => words(MORE))
const alone = once((): ReadonlySet<string> => new Set(ALONE.split("|").map(titleKey)))

/** Whether a title says no more than that something else is told under it: `بيانات أخرى`, `Other information`, `Autres renseignements` (IM302). */
export function isOfRemarks(title: string): boolean {
  const key = titleKey(title)
  if (alone().has(key)) return true
  const parts = key.split(" ").map((word) => word.replace(/^و?ال(?=\p{L}{3})/u, ""))
  const says = (of: () => ReadonlySet<string>): boolean => parts.some((word) => of().has(word))
  return says(told) && says(more) && parts.every((word) => told().has(word) || more().has(word))
}
