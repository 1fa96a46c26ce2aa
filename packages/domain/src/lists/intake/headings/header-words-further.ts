import type { Field, SensitiveColumn } from "../fields.ts"

/**
 * Headings of Chinese registers, of Hausa and Fulfulde lists with the forms of their possessives, and of Iran's registers of prisoners of war and missing people, one line a language. What the other
 * tables of headings have is not said again.
 */
export const FURTHER = {
  name: `שם|שם מלא|שם פרטי|שם פרטי ומשפחה|שם משפחה ושם פרטי|שם ומשפחה|שם האסיר|שם העציר|שם העצור|שם הכלוא|שם הנעדר|שם השבוי|שם החטוף|姓名|名字|名|人员姓名|中文姓名|汉字姓名|被拘留人姓名|被收押人姓名|被羁押人姓名|在押人员姓名|学员姓名|犯罪嫌疑人|犯罪嫌疑人姓名|嫌疑人姓名|当事人姓名|失踪人姓名|姓名拼音|拼音姓名|汉语拼音|拼音|维文姓名|维吾尔文姓名
    |sunansa|sunanta|sunansu|sunaye|cikakken sunansa|sunan wanda ake nema|sunan wanda aka tsare|sunan wanda ya bata|sunan mai laifi|innde|innde neddo`,
  father: `שם האב|האב|אב|בן|父亲姓名|父亲|父名|父亲名字|其父姓名|父親姓名|父親
    |sunan mahaifinsa|sunan mahaifinta|mahaifinsa|mahaifinta|ubansa|sunan ubansa|innde baaba|innde baabiiko|baabiiko`,
  grandfather: `שם הסב|הסב|סב|祖父姓名|祖父|爷爷姓名
    |sunan kakansa|kakansa|innde maama`,
  tribe: `שם משפחה|משפחה|חמולה|姓|姓氏`,
  alias: `别名|曾用名|绰号|化名|外号|又名|小名|別名
    |ana kiransa|wani suna|sunan da ake kiransa|inkiyarsa`,
  sex: `性别|性別|男女
    |namiji mace|mace namiji|gorko debbo`,
  birth: `תאריך לידה|שנת לידה|ת לידה|יליד|שנת לידה מצב משפחתי|出生日期|出生年月|出生年月日|出生时间|出生年份|出生|生日|出生時間
    |ranar haihuwarsa|shekarar haihuwarsa|lokacin haihuwa
    |ت ت|تاريخ تولد شمسی|سال تولد شمسی`,
  age: `גיל|גיל מצב משפחתי|سنه وحاله|عمره وحاله|السن والحالة|العمر والحالة|عمره ووضعه|年龄|周岁|岁数|年齡
    |shekarunta|shekarunsu|shekarun haihuwa|yawan shekaru|shekaru nawa|duuɓi|duubi`,
  province: `ישוב|יישוב|מקום מגורים|מגורים|עיר מגורים|מחוז|省|省份|自治区|地州|地州市|地区|州|省市
    |jiharsu|jiharsa|jihohi|state lga|lga state
    |محل اعزام|اعزامی از|اعزام از|شهر اعزام|استان محل تولد|استان اعزامی|اعزامی`,
  district: `县|县市|市县|区县|县区|所在县|县市区|縣
    |k hukuma|kh|karamar hukumar|karamar hukumarsu|karamar hukumarsa|ƙaramar hukuma|kananan hukumomi|l g a of origin|home lga|l govt area|l govt`,
  village: `כפר|村|乡镇|乡|镇|街道|社区|村社区|乡镇街道|乡村|村队
    |kauyensu|kauyensa|garinsu|garinsa|garinta|gari|kauye gari|gari kauye|unguwarsu|wuro|town village ward|village ward`,
  nationality: `אזרחות|נתינות|לאום|国籍|國籍
    |kasa|kasarsa`,
  documentNumber: `מס זהות|מספר זהות|תעודת זהות|ת ז|דרכון|身份证号|身份证号码|身份证|身份号码|公民身份号码|公民身份证号码|证件号|证件号码|护照号|护照号码|身份證號碼|身份證號
    |ش ش|ش شناسنامه|ک م|شماره پلاک|پلاک`,
  unit: `یگان|یگان خدمتی|یگان اعزامی|یگان مربوطه|لشکر|تیپ|گردان|یگان خدمت`,
  rank: `نوع عضویت|عضویت|درجه نظامی|نوع خدمت`,
  captureDate: `תאריך מעצר|מעצר תאריך|מועד מעצר|תאריך המעצר|נעצר ביום|יום המעצר|תאריך תפיסה|תאריך לכידה|תאריך חטיפה|拘留日期|拘留时间|刑拘时间|刑拘日期|收押时间|收押日期|羁押时间|羁押日期|关押时间|关押日期|被捕日期|被捕时间|逮捕日期|逮捕时间|抓捕时间|抓捕日期|抓获时间|抓获日期|被抓时间|收教时间|收教日期|收训时间|送培时间|入所时间|入所日期|带走时间|失踪时间|失踪日期
    |ranar kama shi|ranar da aka kama shi|ranar da aka kama ta|lokacin kamu|kwanan watan kamawa|kwanan watan kamu|lokacin da aka kama shi|ranar tsarewa|ranar da aka tafi da shi|ranar da ya bata|ranar da ya bace
    |ت اسر|تاریخ مفقودیت|تاریخ مفقود شدن|تاریخ مفقودالاثری|تاریخ ربوده شدن`,
  capturePlace: `מקום מעצר|מעצר מקום|מקום המעצר|מקום תפיסה|מקום לכידה|מקום חטיפה|抓捕地点|抓获地点|被捕地点|逮捕地点|被抓地点|失踪地点|带走地点
    |inda aka kama shi|inda aka kama ta|inda aka kama|inda aka kamashi|wurin kamu|wurin da aka kama shi|gurin kamawa|gurin da aka kama shi|wajen kamawa|inda ya bata
    |منطقه اسارت|عملیات|عملیات منطقه|منطقه عملیاتی|نام عملیات|منطقه عملیات|محل مفقودیت|محل مفقود شدن|محل ربوده شدن|محل درگیری`,
  detentionPlace: `בית סוהר|כלא|מתקן|מתקן כליאה|מקום כליאה|מקום החזקה|关押地点|关押场所|羁押地点|羁押场所|收押地点|收押场所|拘留地点|看守所|监狱|所在监所|教培中心|培训中心
    |inda ake tsare da shi|inda ake tsare|inda yake|bariki|barikin da ake tsare
    |اردوگاه|نام اردوگاه|اردوگاه محل نگهداری|بازداشتگاه|بند`,
  authority: `办案单位|抓捕单位|拘留单位|关押单位|送押单位`,
  legalStatus: `罪名|涉嫌罪名|案由|案件类别|刑期|处理结果|判决结果|判决情况
    |laifinsa|laifin da ake zargi|zargi
    |حکم|میزان محکومیت`,
  condition: `健康状况|身体状况
    |lafiya|ئەھۋالى|سالامەتلىكى
    |وضعیت سلامت|وضعیت سلامتی|وضعیت جسمی|وضعیت جسمانی`,
  source: `信息来源|来源`,
  notes: `הערות|הערה|صفته|الصفة|备注|说明|附注|情况说明|備註|備考`,
} as const satisfies Partial<Record<Field, string>>

export const SENSITIVE_FURTHER = {
  mother: `שם האם|האם|母亲姓名|母亲|母親姓名|sunan mahaifiyarsa|mahaifiyarsa|innde yumma|innde inna`,
  phone: `电话|联系电话|手机号|手机号码|联系方式|電話`,
  address: `地址|住址|现住址|家庭住址|详细地址|居住地址|adireshinsa`,
  religion: `民族|宗教信仰|宗教|信仰|kabilarsa`,
  family: `صفة المبلّغ|صفة مقدم الطلب|配偶|家属|联系人|户主|户主姓名|与户主关系|家庭成员|婚姻状况|监护人|mai nema|wanda yake nema|wace take nema|wadda take nema|dan uwa|yan uwa|dangantaka|گۇۋاھچى|گۇۋاھلىق بەرگۈچى|تۇغقىنى`,
  photo: `照片|相片`,
} as const satisfies Partial<Record<SensitiveColumn, string>>

/** Numbers and codes that a list gives its rows. */
export const ORDINALS_FURTHER = `מס|מספר|מס סידורי|מספר סידורי|מס אסיר|מספר אסיר|מס האסיר|מס עציר|מס עצור|מס תיק|מספר תיק|رقم السوار|رقم الشكوى|رقم المعاملة|序号|序|编号|人员编号|档案编号|档案号|案号|学号|号|號|編號|序號
  |lambarsa|lambar kati|katin no|lambar fom|lambar tsari|suspect no|suspect number|svc no
  |نمرة|النمرة|نمرة السجين|نمرة النزيل|نمرة القيد|نمرة مسلسلة|نمرة المحضر|نومرو|ت ر|تەرتىپى|گۇۋاھچى نومۇرى|گۇۋاھلىق نومۇرى`
