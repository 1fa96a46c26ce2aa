import type { Words } from "@wasit/domain/words"

/** What the options are for by which a person chooses where lists are matched. */
export const ENGINE_OPTION_WORDS = {
  engine: {
    en: "where to match: memory, duckdb (tables of millions; names no second rows), auto",
    ar: "موضع المطابقة: memory أو duckdb (جداول بالملايين، ولا يسمّي الأسطر الثانية) أو auto",
    prs: "جای تطبیق: memory، duckdb (جدول‌های میلیونی؛ ردیف‌های دوم را نام نمی‌برد)، auto",
    ps: "د سمون ځای: memory، duckdb (میلیوني جدولونه؛ دویمې کرښې نه ښيي)، auto",
  },
  memoryLimit: {
    en: "memory that duckdb may hold, such as 2GB; the rest goes to a temporary folder",
    ar: "الذاكرة المسموح بها لـ duckdb، مثل 2GB؛ وما زاد يوضع في مجلد مؤقت",
    prs: "حافظه‌ای که duckdb می‌تواند نگه دارد، مانند 2GB؛ باقی به پوشه‌ای موقت می‌رود",
    ps: "هغه حافظه چې duckdb یې نیولی شي، لکه 2GB؛ پاتې یوې لنډمهالې پوښۍ ته ځي",
  },
} as const satisfies Readonly<Record<string, Words>>
