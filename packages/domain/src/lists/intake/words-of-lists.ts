import type { Words } from "../../shared/language.ts"
import type { FindingCode } from "./finding.ts"

/** What findings on columns, sheets and whole lists say; a part of `FINDING_WORDS`. */
export const LIST_FINDING_WORDS = {
  "column-by-content": {
    en: "Column {letters} “{header}” was taken for {field} by what stands in it: map it otherwise if that is wrong",
    ar: "أُخذ العمود {letters} «{header}» على أنه {field} بحسب ما فيه: اربطه بغيره إن كان ذلك خطأ",
    prs: "ستون {letters} «{header}» از روی محتوایش {field} شمرده شد: اگر درست نیست، به فیلد دیگری وصلش کنید",
    ps: "ستن {letters} «{header}» د خپل محتوا له مخې {field} وګڼل شوه: که سمه نه وي، بلې برخې ته یې وتړئ",
  },
  "column-not-used": {
    en: "Column {letters} “{header}” is not used: map it if it holds a field",
    ar: "العمود {letters} «{header}» غير مستعمل: اربطه بحقل إن كان يحمل حقلًا",
    prs: "ستون {letters} «{header}» به کار نرفت: اگر فیلدی دارد، وصلش کنید",
    ps: "ستن {letters} «{header}» ونه کارول شوه: که برخه لري، ور یې وتړئ",
  },
  "column-numbering": {
    en: "Column {letters} “{header}” only rises down the list, as numbers of rows do, and is not compared: map it to documentNumber if these are numbers of documents",
    ar: "العمود {letters} «{header}» لا يفعل إلا أن يتصاعد مع الأسطر كأرقامها، فلا يقارَن: اربطه بالحقل documentNumber إن كانت أرقام وثائق",
    prs: "ستون {letters} «{header}» مانند شمارهٔ ردیف‌ها تنها رو به افزایش است و مقایسه نمی‌شود: اگر شمارهٔ اسناد است، به documentNumber وصلش کنید",
    ps: "ستن {letters} «{header}» د کرښو د شمېرو په څېر یوازې زیاتېږي او نه پرتله کېږي: که د اسنادو شمېرې وي، په documentNumber یې وتړئ",
  },
  "column-sensitive": {
    en: "Column {letters} “{header}” ({what}) is not needed and may hurt people: left out. Better remove it from the file",
    ar: "العمود {letters} «{header}» ({what}) غير لازم وقد يضر بالناس: تُرك. والأفضل حذفه من الملف",
    prs: "ستون {letters} «{header}» ({what}) لازم نیست و شاید به مردم زیان برساند: کنار ماند. بهتر است از فایل پاک شود",
    ps: "ستن {letters} «{header}» ({what}) ته اړتیا نشته او خلکو ته زیان رسولی شي: پرېښودل شوه. غوره ده له فایل څخه لرې شي",
  },
  "column-compared-here": {
    en: "Column {letters} “{header}” ({what}) is left out of what is sealed and handed over; wasit match and wasit dedupe compare it on this machine",
    ar: "العمود {letters} «{header}» ({what}) لا يدخل في ما يُختم ويُسلَّم؛ ويقارنه wasit match و wasit dedupe على هذا الجهاز",
    prs: "ستون {letters} «{header}» ({what}) در آنچه مهر و سپرده می‌شود نمی‌آید؛ wasit match و wasit dedupe آن را روی همین دستگاه مقایسه می‌کنند",
    ps: "ستن {letters} «{header}» ({what}) په هغه څه کې نه راځي چې مهر او سپارل کېږي؛ wasit match او wasit dedupe یې پر همدې ماشین پرتله کوي",
  },
  "column-address": {
    en: "Of column {letters} “{header}” only the district or province is read. Better put that alone into the file",
    ar: "لا يُقرأ من العمود {letters} «{header}» إلا المديرية أو المحافظة. والأفضل أن تُكتب وحدها في الملف",
    prs: "از ستون {letters} «{header}» تنها ولسوالی یا ولایت خوانده می‌شود. بهتر است تنها همان در فایل بیاید",
    ps: "له {letters} ستنې «{header}» څخه یوازې ولسوالي یا ولایت لوستل کېږي. غوره ده یوازې همدا په فایل کې ولیکل شي",
  },
  "column-missing": {
    en: "No column for {field}: expect more that cannot be told apart",
    ar: "لا عمود لـ{field}: توقّع حالات أكثر لا يمكن تمييزها",
    prs: "ستونی برای {field} نیست: موارد نامعلوم بیشتر خواهد بود",
    ps: "د {field} لپاره ستن نشته: لا ډېر ناڅرګند موارد به وي",
  },
  "columns-compete": {
    en: "Column {letters} “{header}” says the same as another column: not used",
    ar: "العمود {letters} «{header}» يكرر عمودًا آخر: غير مستعمل",
    prs: "ستون {letters} «{header}» همان ستون دیگر است: به کار نرفت",
    ps: "ستن {letters} «{header}» د بلې ستنې په شان ده: ونه کارول شوه",
  },
  "ages-rounded": {
    en: "{rounded} of {stated} ages end in 0 or 5: they look rounded",
    ar: "{rounded} من {stated} عمرًا تنتهي بصفر أو خمسة: تبدو مقرّبة",
    prs: "{rounded} از {stated} سن به ۰ یا ۵ ختم می‌شود: گرد شده به نظر می‌رسند",
    ps: "له {stated} عمرونو {rounded} په ۰ یا ۵ پای ته رسي: ګرد شوي ښکاري",
  },
  "ages-undated": {
    en: "Nothing says of which year {ages} ages are: they are taken to be of today, or of the time that the list compared with shows. Say it in the heading: Age (2019)",
    ar: "لا شيء يقول من أي سنة هي الأعمار ({ages}): تُعدّ من اليوم، أو من وقت القائمة التي تُقارن بها. اذكروها في العنوان: العمر (2019)",
    prs: "چیزی نمی‌گوید سن‌ها ({ages}) از کدام سال است: از امروز، یا از زمان فهرستی که با آن مقایسه می‌شود گرفته می‌شود. آن را در سرستون بگویید: سن (2019)",
    ps: "هېڅ نه وایي چې عمرونه ({ages}) د کوم کال دي: د نن، یا د هغه لېست د وخت ګڼل کېږي چې ورسره پرتله کېږي. په سرلیک کې یې ووایئ: عمر (2019)",
  },
  "calendars-mixed": {
    en: "Dates in more than one calendar: Gregorian {gregorian}, Solar Hijri {solar}, Hijri {hijri}",
    ar: "تواريخ بأكثر من تقويم: ميلادي {gregorian}، هجري شمسي {solar}، هجري {hijri}",
    prs: "تاریخ‌ها در بیش از یک تقویم: میلادی {gregorian}، هجری شمسی {solar}، هجری قمری {hijri}",
    ps: "نېټې له یوې ډېرو جنتریو کې: زېږدیز {gregorian}، لمریز {solar}، سپوږمیز {hijri}",
  },
  "scripts-mixed": {
    en: "Names in Arabic script {arabic}, Latin {latin}, both {mixed}: they compare with each other",
    ar: "أسماء بالحرف العربي {arabic} واللاتيني {latin} وبهما {mixed}: تُقارَن ببعضها",
    prs: "نام‌ها به خط عربی {arabic}، لاتین {latin}، هر دو {mixed}: با هم مقایسه می‌شوند",
    ps: "نومونه په عربي لیک {arabic}، لاتین {latin}، دواړو {mixed}: سره پرتله کېږي",
  },
  "letters-mixed": {
    en: "Kinds of ye: {yehs}, of kaf: {kafs}. They compare as one; the original is kept",
    ar: "أنواع الياء: {yehs}، والكاف: {kafs}. تُقارَن كحرف واحد والأصل باقٍ",
    prs: "انواع ی: {yehs}، ک: {kafs}. یکسان مقایسه می‌شوند؛ اصل می‌ماند",
    ps: "د ی ډولونه: {yehs}، د ک: {kafs}. یو شان پرتله کېږي؛ اصل پاتې کېږي",
  },
  "digits-mixed": {
    en: "Kinds of digits, by rows: 0-9 {western}, ٠-٩ {arabic}, ۰-۹ {extended}",
    ar: "أنواع الأرقام بالأسطر: 0-9 {western}، ٠-٩ {arabic}، ۰-۹ {extended}",
    prs: "انواع رقم بر حسب ردیف: 0-9 {western}، ٠-٩ {arabic}، ۰-۹ {extended}",
    ps: "د رقمونو ډولونه د کرښو له مخې: 0-9 {western}، ٠-٩ {arabic}، ۰-۹ {extended}",
  },
  "encoding-assumed": {
    en: "The file was read as {encoding} ({percent}% sure): look whether the names are readable",
    ar: "قُرئ الملف بترميز {encoding} (بثقة {percent}٪): تأكدوا من أن الأسماء مقروءة",
    prs: "فایل با رمزگذاری {encoding} خوانده شد ({percent}٪ مطمئن): ببینید نام‌ها خوانا هستند",
    ps: "فایل د {encoding} په توګه ولوستل شو ({percent}٪ ډاډ): وګورئ نومونه لوستل کېږي",
  },
  "sheets-not-read": {
    en: "Sheets not read: {names}",
    ar: "أوراق لم تُقرأ: {names}",
    prs: "ورق‌های خوانده‌نشده: {names}",
    ps: "نالوستل شوې پاڼې: {names}",
  },
  "read-as-text": {
    en: "A text without columns: people were told apart by their numbers, codes or labels, and what it tells of them was read by its words. People: {persons}, other lines set aside: {others}",
    ar: "نص بلا أعمدة: مُيّز الأشخاص بأرقامهم أو رموزهم أو تسمياتهم، وقُرئ ما يُذكر عنهم بكلماته. الأشخاص: {persons}، والأسطر الأخرى المُنحّاة: {others}",
    prs: "متنی بی‌ستون: اشخاص از روی شماره، کود یا برچسب از هم جدا شدند و آنچه در باره‌شان گفته شده از واژه‌هایش خوانده شد. اشخاص: {persons}، سطرهای دیگرِ کنارگذاشته‌شده: {others}",
    ps: "بې ستنو متن: کسان په خپلو شمېرو، کوډونو یا نښو سره بېل شول، او څه چې یې په اړه ویل شوي د خپلو کلمو له مخې ولوستل شول. کسان: {persons}، نورې څنګ ته شوې کرښې: {others}",
  },
  "sheets-joined": {
    en: "Sheets read as one list: {sheets}",
    ar: "أوراق قُرئت قائمةً واحدة: {sheets}",
    prs: "ورق‌هایی که یک فهرست خوانده شد: {sheets}",
    ps: "د یوه نوملړ په توګه لوستل شوې پاڼې: {sheets}",
  },
  "sheet-columns-joined": {
    en: "Read as one column of these sheets, by what they hold: {columns}",
    ar: "قُرئت عمودًا واحدًا من هذه الأوراق بحسب ما فيها: {columns}",
    prs: "ستون‌هایی از این ورق‌ها که بر پایهٔ محتوا یکی خوانده شد: {columns}",
    ps: "د دې پاڼو هغه ستنې چې د منځپانګې له مخې یوه ولوستل شوې: {columns}",
  },
  "sheets-left-out": {
    en: "Other sheets, not part of the list: {sheets}",
    ar: "أوراق أخرى ليست من القائمة: {sheets}",
    prs: "ورق‌های دیگر که جزو فهرست نیستند: {sheets}",
    ps: "نورې پاڼې چې د نوملړ برخه نه دي: {sheets}",
  },
  "sheet-hidden": {
    en: "The sheet “{sheet}” is hidden in the file",
    ar: "الورقة «{sheet}» مخفية في الملف",
    prs: "ورق «{sheet}» در فایل پنهان است",
    ps: "پاڼه «{sheet}» په فایل کې پټه ده",
  },
} as const satisfies Partial<Record<FindingCode, Words>>
