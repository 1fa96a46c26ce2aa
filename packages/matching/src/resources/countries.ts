/**
 * Countries whose people the lists name, in English, French, Arabic and Dari: beside a province, one in the cell of a smaller place tells
 * no district and no village. Source: general knowledge.
 */
export const COUNTRIES = `
Sudan|Soudan|السودان|سودان
South Sudan|Soudan du Sud|جنوب السودان
Chad|Tchad|تشاد|چاد
Central African Republic|République centrafricaine|Centrafrique|RCA|أفريقيا الوسطى|افريقيا الوسطى
Cameroon|Cameroun|الكاميرون
Niger|النيجر
Nigeria|Nigéria|نيجيريا
Mali|مالي
Burkina Faso|بوركينا فاسو
Mauritania|Mauritanie|موريتانيا
Senegal|Sénégal|السنغال
Libya|Libye|ليبيا|لیبیا
Egypt|Egypte|Égypte|مصر
Tunisia|Tunisie|تونس
Algeria|Algérie|الجزائر
Morocco|Maroc|المغرب
Ethiopia|Ethiopie|Éthiopie|إثيوبيا|اثيوبيا
Eritrea|Erythrée|Érythrée|إريتريا|ارتريا
Somalia|Somalie|الصومال
Djibouti|جيبوتي
Kenya|كينيا
Uganda|Ouganda|أوغندا
Syria|Syrie|سوريا|سورية|سوريه
Iraq|Irak|العراق|عراق
Lebanon|Liban|لبنان
Jordan|Jordanie|الأردن|اردن
Yemen|Yémen|اليمن|یمن
Palestine|فلسطين
Saudi Arabia|Arabie saoudite|السعودية
Turkey|Turquie|Türkiye|تركيا|ترکیه
Iran|إيران|ایران
Pakistan|باكستان|پاکستان
Afghanistan|أفغانستان|افغانستان
India|Inde|الهند|هند
Tajikistan|Tadjikistan|تاجیکستان
Uzbekistan|Ouzbékistan|ازبکستان
Turkmenistan|ترکمنستان`
