/** Words of a remark by which a clerk strikes a row out, by language; `_` joins words that belong together. */

/** That it repeats another. */
export const REPEATS = `duplicate duplicated duplication dup dupl repeat repeated repetition entered_twice listed_twice recorded_twice already_listed already_entered already_recorded
  same_person same_man same_entry same_as_above_person
  doublon double doublé double_emploi répété répétition déjà_inscrit déjà_inscrite déjà_cité déjà_listé même_personne
  مكرر مكررة مكرره تكرار متكرر متكررة مكرر_مع سبق_ذكره سبق_تسجيله نفس_الشخص الشخص_نفسه مسجل_مرتين
  تکراری تکرار تکرار_است تکراراً مکرر همان_شخص عین_شخص قبلا_ثبت_شده
  تکراري بیا_راغلی همدغه_کس
  وہی_شخص دہرایا_گیا دوبارہ_درج
  mükerrer tekrar tekrarı aynı_kişi çift_kayıt
  дубль дубликат дублирует повтор повторно повторная_запись то_же_лицо
  такрор такрорӣ takror
  duplicado duplicada repetido repetida misma_persona mesma_pessoa duplicato doppione ripetuto
  doppelt dublette duplikat dieselbe_person dubbel
  marudio nakala_rudufu ku_celis celis duplikasi ganda berulang`

/** That it holds no more. */
export const VOID = `void voided cancelled canceled cancel deleted delete struck struck_out struck_off crossed_out removed annulled to_be_deleted to_be_removed ignore disregard
  annulé annulée annuler rayé rayée supprimé supprimée à_supprimer à_annuler nul biffé
  يلغى ملغى ملغي ملغاة الغي ألغي تلغى يشطب شطب مشطوب حذف يحذف محذوف ملغية
  باطل باطل_شد باطل_است لغو لغو_شد حذف_شد حذف_شود خط_خورده
  باطل_شو لغوه_شو لرې_شو
  منسوخ کالعدم حذف_کریں خارج
  iptal iptal_edildi silindi silinecek geçersiz
  аннулировано аннулирован отменено удалено удалить вычеркнут вычеркнуто исключить недействительно
  бекор bekor
  anulado anulada borrado eliminado tachado cancelado annullato cancellato
  gestrichen ungültig gelöscht storniert vervallen
  imefutwa futwa dibatalkan batal dihapus`

/** That another is to be looked at in its stead. */
export const SEE = `see cf refer_to as vide kept_as already_at already_under already_in already_on
  voir vedi ver véase siehe s zie
  انظر أنظر ينظر راجع يراجع يرجع_إلى
  دیده_شود ببینید مراجعه_شود نگاه_کنید رجوع_شود
  وګورئ وګوره
  دیکھیں ملاحظہ_ہو
  bkz bakınız
  см смотри
  ниг qarang lihat tazama eeg`

/** What joins these to a number. */
export const JOINING = `of to with the no nr num number sr s_no sno sl serial row line entry record item case file ref id is a this and at under in name
  de du d des le la au n o avec sous numéro ligne fiche est et en del el con com numero línea linha riga von mit nummer zeile eintrag van met
  ل لـ مع رقم للرقم الرقم برقم صاحب السطر سطر القيد قيد السجل سجل النزيل نزيل المحتجز الاسم اسم في من هو هذا و تحت بالرقم الملف
  با نمبر شماره شمارهٔ ردیف سطر است شد شود این و در به از
  د له سره شمېره شمېرې کرښه دی
  کا کی کے سے نمبر ہے میں یہ
  ile nolu numaralı no'lu sıra kayıt kaydın satır bu ve
  с со под номер номером номера строка строке запись записи это и
  dengan nomor baris lambarka`
