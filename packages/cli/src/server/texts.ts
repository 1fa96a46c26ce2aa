import type { Words } from "@wasit/domain/words"

export const VERB_WORDS = {
  serve: {
    en: "start the server",
    ar: "تشغيل الخادم",
    prs: "به راه انداختن سرور",
    ps: "د سرور پیلول",
  },
  demo: {
    en: "start the server with the example: an invented exchange to play from every chair",
    ar: "تشغيل الخادم مع المثال: تبادل مختلق يُلعب من كل كرسي",
    prs: "به راه انداختن سرور با نمونه: تبادله‌ای ساختگی که از هر کرسی بازی می‌شود",
    ps: "له بېلګې سره د سرور پیلول: جوړه شوې تبادله چې له هرې څوکۍ لوبېدای شي",
  },
} as const satisfies Readonly<Record<string, Words>>

export const OPTION_WORDS = {
  port: {
    en: "port (8080, or PORT)",
    ar: "المنفذ (8080 أو PORT)",
    prs: "درگاه (8080 یا PORT)",
    ps: "پورټ (8080 یا PORT)",
  },
  host: {
    en: "address to listen on (127.0.0.1, or HOST)",
    ar: "العنوان المُنصَت إليه (127.0.0.1 أو HOST)",
    prs: "نشانی شنیدن (127.0.0.1 یا HOST)",
    ps: "د اورېدو پته (127.0.0.1 یا HOST)",
  },
  data: {
    en: "data folder (.wasit, or WASIT_DATA)",
    ar: "مجلد البيانات (‎.wasit أو WASIT_DATA)",
    prs: "پوشهٔ داده (‎.wasit یا WASIT_DATA)",
    ps: "د معلوماتو پوښۍ (‎.wasit یا WASIT_DATA)",
  },
  demoData: {
    en: "data folder (a new one otherwise)",
    ar: "مجلد البيانات (وإلا فمجلد جديد)",
    prs: "پوشهٔ داده (وگرنه پوشه‌ای نو)",
    ps: "د معلوماتو پوښۍ (که نه، یوه نوې)",
  },
} as const satisfies Readonly<Record<string, Words>>

export const SERVER_WORDS = {
  making: { en: "making the example …", ar: "يُنشأ المثال …", prs: "نمونه ساخته می‌شود …", ps: "بېلګه جوړېږي …" },
  ready: {
    en: "The example is ready: open {url} Everybody in it is invented. Data: {folder}. Ctrl-C ends it.",
    ar: "المثال جاهز: افتحوا {url} كل من فيه مختلق. البيانات: {folder}. ‏Ctrl-C للإنهاء.",
    prs: "نمونه آماده است: {url} را باز کنید. همهٔ اشخاص آن ساختگی‌اند. داده: {folder}. پایان با Ctrl-C.",
    ps: "بېلګه چمتو ده: {url} پرانیزئ. ټول کسان یې جوړ شوي دي. معلومات: {folder}. پای په Ctrl-C.",
  },
} as const satisfies Readonly<Record<string, Words>>
