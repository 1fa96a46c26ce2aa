import { defineTexts } from "../i18n/define-texts.ts"

/** The last step of the intake for a claimed list: into which exchange it is sealed, and what sealing means. */
export const SEAL_TEXTS = defineTexts({
  exchange: { en: "Exchange of lists", ar: "تبادل القوائم", prs: "تبادلهٔ فهرست‌ها", ps: "د نوملړونو تبادله" },
  exchangeDue: {
    en: "Deposit by {when}",
    ar: "الإيداع حتى {when}",
    prs: "سپردن تا {when}",
    ps: "سپارل تر {when}",
  },
  exchangeLate: {
    en: "The time for deposits ended on {when}. A list deposited now stands, and the record says that it came later.",
    ar: "انتهى موعد الإيداع في {when}. القائمة التي تودع الآن تبقى قائمة، ويُذكر في السجل أنها جاءت بعد الموعد.",
    prs: "مهلت سپردن در {when} پایان یافت. فهرستی که اکنون سپرده شود معتبر است و سجل می‌گوید که پس از مهلت آمده است.",
    ps: "د سپارلو موده په {when} پای ته ورسېده. هغه نوملړ چې اوس وسپارل شي اعتبار لري او سجل وايي چې له مودې وروسته راغلی.",
  },
  noExchange: {
    en: "No exchange of lists is open",
    ar: "لا تبادل قوائم مفتوحاً",
    prs: "تبادلهٔ فهرست باز نیست",
    ps: "د نوملړونو تبادله پرانیستې نه ده",
  },
  noExchangeWhat: {
    en: "The facilitator opens one under Verification. The list stays on this device as you left it and can be sealed then.",
    ar: "يفتحه الميسّر في صفحة التحقق. تبقى القائمة على هذا الجهاز كما تركتموها ويمكن ختمها عندئذ.",
    prs: "تسهیل‌کننده آن را در بخش تثبیت باز می‌کند. فهرست همان‌گونه در این دستگاه می‌ماند و آنگاه می‌توان مهرش کرد.",
    ps: "اسانتیا برابروونکی یې د تثبیت په برخه کې پرانیزي. نوملړ همداسې په دې وسیله پاتې کېږي او بیا مهر کېدای شي.",
  },
  supplement: {
    en: "Your list in this exchange stands already. This one is sealed as a supplementary list; the first cannot change any more.",
    ar: "قائمتكم في هذا التبادل مودعة. تُختم هذه قائمةً ملحقة، ولا تتغيّر الأولى بعد ذلك.",
    prs: "فهرست شما در این تبادله سپرده شده است. این یکی به‌عنوان فهرست ضمیمه مهر می‌شود؛ اولی دیگر تغییر نمی‌کند.",
    ps: "ستاسو نوملړ په دې تبادله کې سپارل شوی. دا د ضمیمه نوملړ په توګه مهر کېږي؛ لومړی نور نه بدلېږي.",
  },
  sealSays: {
    en: "{rows, plural, one {# person} other {# people}} asked for from {party}, version {version}, grade {grade}. From now on the list can neither change nor grow. Nobody can read it before both deposits stand and you open it. You declare it accurate and complete to the best of your knowledge.",
    ar: "{rows, plural, zero {لا أشخاص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصاً} other {# شخص}} يُطالَب بهم من {party}، النسخة {version}، الدرجة {grade}. لا تتغيّر القائمة ولا تزيد بعد الآن، ولا يقرأها أحد قبل قيام الإيداعين وفتحكم لها. وتصرّحون بأنها دقيقة وكاملة على حد علمكم.",
    prs: "{rows, plural, one {# شخص} other {# شخص}} از {party} خواسته می‌شود، نسخهٔ {version}، درجهٔ {grade}. از این پس فهرست نه تغییر می‌کند و نه افزوده می‌شود. پیش از آنکه هر دو سپرده برجا باشد و شما بازش کنید کسی نمی‌تواند بخواند. اعلام می‌کنید که تا جایی که می‌دانید درست و کامل است.",
    ps: "له {party} څخه {rows, plural, one {# کس} other {# کسان}} غوښتل کېږي، {version}مه نسخه، درجه {grade}. له دې وروسته نوملړ نه بدلېږي او نه زیاتېږي. تر هغه چې دواړه سپارنې ولاړې نه وي او تاسو یې پرانیزئ، هېڅوک یې نه شي لوستلی. اعلانوئ چې تر خپلې پوهې سم او بشپړ دی.",
  },
  sealSupplementSays: {
    en: "{rows, plural, one {# person} other {# people}} asked for from {party}, version {version}, grade {grade}. From now on this supplementary list can neither change nor grow. Nobody can read it before you open it, and never before the first list may be read. You declare it accurate and complete to the best of your knowledge.",
    ar: "{rows, plural, zero {لا أشخاص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصاً} other {# شخص}} يُطالَب بهم من {party}، النسخة {version}، الدرجة {grade}. لا تتغيّر هذه القائمة الملحقة ولا تزيد بعد الآن، ولا يقرأها أحد قبل فتحكم لها، ولا قبل أن تجوز قراءة القائمة الأولى. وتصرّحون بأنها دقيقة وكاملة على حد علمكم.",
    prs: "{rows, plural, one {# شخص} other {# شخص}} از {party} خواسته می‌شود، نسخهٔ {version}، درجهٔ {grade}. از این پس این فهرست ضمیمه نه تغییر می‌کند و نه افزوده می‌شود. پیش از آنکه شما بازش کنید، و پیش از آنکه خواندن فهرست اول مجاز شود، کسی نمی‌تواند بخواند. اعلام می‌کنید که تا جایی که می‌دانید درست و کامل است.",
    ps: "له {party} څخه {rows, plural, one {# کس} other {# کسان}} غوښتل کېږي، {version}مه نسخه، درجه {grade}. له دې وروسته دا ضمیمه نوملړ نه بدلېږي او نه زیاتېږي. تر هغه چې تاسو یې پرانیزئ، او د لومړي نوملړ لوستل جایز شي، هېڅوک یې نه شي لوستلی. اعلانوئ چې تر خپلې پوهې سم او بشپړ دی.",
  },
  sealedNow: {
    en: "Version {n} is sealed and deposited",
    ar: "خُتمت النسخة {n} وأُودعت",
    prs: "نسخهٔ {n} مهر و سپرده شد",
    ps: "{n}مه نسخه مهر او وسپارل شوه",
  },
  sealedNext: {
    en: "It stands below under “Sealed lists”, and is opened to the other party there when its time has come.",
    ar: "تجدونها أدناه تحت «القوائم المختومة»، ومن هناك تُفتح للطرف الآخر حين يحين وقتها.",
    prs: "پایین‌تر زیر «فهرست‌های مهرشده» است و هنگامی که زمانش برسد از همان‌جا به طرف دیگر باز می‌شود.",
    ps: "لاندې د «مهر شوي نوملړونه» تر سرلیک لاندې ده، او چې وخت یې راشي له هماغه ځایه بل لوري ته پرانیستل کېږي.",
  },
  sealFurther: {
    en: "Seal a further version of this list",
    ar: "ختم نسخة أخرى من هذه القائمة",
    prs: "مهر کردن نسخهٔ دیگری از این فهرست",
    ps: "د دې نوملړ بله نسخه مهر کول",
  },
})
