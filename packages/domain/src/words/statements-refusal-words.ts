import type { ProcessRefusal } from "../process/refusals.ts"
import type { Words } from "../shared/language.ts"
import type { StatementsRefusal } from "../statements/refusals.ts"

/** Why a statement is refused, and what to do. */
export const STATEMENTS_REFUSAL_WORDS = {
  "statement-unknown": {
    en: "There is no such statement. Choose one from the list of statements.",
    ar: "لا يوجد بيان كهذا. اختاروا بياناً من قائمة البيانات.",
    prs: "چنین اعلامیه‌ای نیست. یکی را از فهرست اعلامیه‌ها انتخاب کنید.",
    ps: "داسې اعلامیه نشته. د اعلامیو له لړ څخه یوه وټاکئ.",
  },
  "session-unknown": {
    en: "There is no such session. Choose one from the list of sessions.",
    ar: "لا توجد جلسة كهذه. اختاروا جلسة من قائمة الجلسات.",
    prs: "چنین نشستی نیست. یکی را از فهرست نشست‌ها انتخاب کنید.",
    ps: "داسې ناسته نشته. د ناستو له لړ څخه یوه وټاکئ.",
  },
  "figure-differs": {
    en: "A figure is not the one that follows from the record. Compute it again and correct the statement.",
    ar: "رقم في البيان لا يطابق ما ينتج عن السجل. أعيدوا حسابه وصحّحوا البيان.",
    prs: "رقمی با آنچه از سجل به دست می‌آید نمی‌خواند. آن را دوباره حساب کنید و اعلامیه را اصلاح کنید.",
    ps: "یوه شمېره له هغې سره سمون نه لري چې له سجل څخه ترلاسه کېږي. بیا یې وشمېرئ او اعلامیه سمه کړئ.",
  },
  "figure-unbound": {
    en: "The text has a place for a figure that is not given. Give the figure, or take its place out.",
    ar: "في النص موضع لرقم لم يُعطَ. أعطوا الرقم أو احذفوا موضعه.",
    prs: "در متن جایی برای رقمی هست که داده نشده است. رقم را بدهید یا جایش را بردارید.",
    ps: "په متن کې د داسې شمېرې ځای شته چې نه ده ورکړل شوې. شمېره ورکړئ یا یې ځای لرې کړئ.",
  },
  "figure-without-place": {
    en: "A figure is given that has no place in the text. Write its place in every language, or take it out.",
    ar: "أُعطي رقم لا موضع له في النص. اكتبوا موضعه في كل لغة أو احذفوه.",
    prs: "رقمی داده شده که در متن جایی ندارد. جایش را در هر زبان بنویسید یا آن را بردارید.",
    ps: "داسې شمېره ورکړل شوې چې په متن کې ځای نه لري. ځای یې په هره ژبه ولیکئ یا یې لرې کړئ.",
  },
  "figure-unanswerable": {
    en: "A figure cannot be computed from the record as it stands. Choose another one, or wait until the record has it.",
    ar: "لا يمكن حساب رقم من السجل بحاله الآن. اختاروا غيره أو انتظروا حتى يرد في السجل.",
    prs: "رقمی از سجل کنونی به دست نمی‌آید. رقم دیگری انتخاب کنید یا بمانید تا در سجل بیاید.",
    ps: "یوه شمېره له اوسني سجل څخه نه شي ترلاسه کېدای. بله وټاکئ یا تمه وکړئ چې په سجل کې راشي.",
  },
  "figure-twice": {
    en: "The same figure is given twice. Give each figure once.",
    ar: "أُعطي الرقم نفسه مرتين. أعطوا كل رقم مرة واحدة.",
    prs: "یک رقم دو بار داده شده است. هر رقم را یک بار بدهید.",
    ps: "یوه شمېره دوه ځله ورکړل شوې ده. هره شمېره یو ځل ورکړئ.",
  },
  "figure-stale": {
    en: "The record has grown since the figures were read. Look at them again and sign anew.",
    ar: "زاد السجل منذ قراءة الأرقام. راجعوها ثم وقّعوا من جديد.",
    prs: "از زمانی که رقم‌ها خوانده شد، سجل افزوده شده است. دوباره ببینید و از نو امضا کنید.",
    ps: "له هغه وخته چې شمېرې لوستل شوې، سجل زیات شوی دی. بیا یې وګورئ او له سره لاسلیک وکړئ.",
  },
  "embargo-past": {
    en: "The time set for publication has passed already. Set a later one, or publish at once.",
    ar: "مضى الموعد المحدّد للنشر. حدّدوا موعداً لاحقاً أو انشروا الآن.",
    prs: "زمان تعیین‌شده برای نشر گذشته است. زمان پسین‌تری تعیین کنید یا همین حالا نشر کنید.",
    ps: "د خپرولو ټاکل شوی وخت تېر شوی دی. وروسته وخت وټاکئ یا یې همدا اوس خپور کړئ.",
  },
} as const satisfies Record<Exclude<StatementsRefusal, ProcessRefusal>, Words>
