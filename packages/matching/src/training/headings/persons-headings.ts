import { foldText, withoutMarks } from "../../names/fold.ts"
import { once } from "../../remembered.ts"

/**
 * Headings that name the person whom a row is of, and not what stands under them: a name, or the number by which an office knows him. Only the cells
 * tell. Written from general knowledge of the columns of schools, clinics, insurers, relief agencies and courts.
 */
const PERSONS =
  "person|persons|people|individual|pupil|student|scholar|learner|patient|client|customer|member|employee|worker|staff|insured|policyholder|beneficiary|recipient|applicant|claimant|candidate|child|tenant|resident|householder|taxpayer|voter|elector|passenger|refugee|deceased|defendant|plaintiff|detainee|prisoner|inmate|owner|holder|participant|volunteer|trainee|soldier|" +
  "alumno|alumna|alumnado|estudiante|paciente|cliente|socio|socia|empleado|empleada|trabajador|trabajadora|asegurado|asegurada|afiliado|afiliada|beneficiaria|titular|solicitante|candidato|candidata|menor|nino|nina|inquilino|contribuyente|fallecido|fallecida|difunto|difunta|persona|interesado|interesada|aluno|aluna|estudante|utente|segurado|segurada|funcionario|requerente|falecido|falecida|pessoa|crianca|" +
  "eleve|etudiant|etudiante|patiente|adherent|adherente|membre|salarie|salariee|employe|assure|assuree|beneficiaire|demandeur|demandeuse|enfant|locataire|contribuable|defunt|defunte|personne|allocataire|stagiaire|alunno|alunna|studente|studentessa|paziente|dipendente|assicurato|assicurata|richiedente|defunto|defunta|bambino|" +
  "schuler|schulerin|studentin|patientin|kunde|kundin|mitglied|mitarbeiter|mitarbeiterin|versicherter|versicherte|antragsteller|antragstellerin|bewerber|bewerberin|kind|mieter|mieterin|verstorbener|verstorbene|leerling|klant|lid|medewerker|verzekerde|aanvrager|overledene|persoon|elev|pasient|pasjent|medlem|ansatt|anstalld|barn|avdod|avliden|" +
  "uczen|uczennica|pacjent|pacjentka|klient|klientka|czlonek|pracownik|ubezpieczony|zmarly|dziecko|osoba|zak|zakyne|pacient|pacientka|zamestnanec|ziak|ucenik|ucenica|pacijent|zaposleni|ogrenci|hasta|musteri|uye|calisan|sigortali|basvuran|kisi|siswa|murid|pasien|pelanggan|anggota|karyawan|peserta|pemohon|penerima|mwanafunzi|mgonjwa|mteja|mwanachama|" +
  "ученик|ученица|учащийся|пациент|пациентка|клиент|сотрудник|работник|застрахованный|заявитель|получатель|ребенок|умерший|учень|учениця|пацієнт|пацієнтка|клієнт|працівник|дитина|μαθητης|ασθενης|πελατης|" +
  "الطالب|الطالبة|التلميذ|التلميذة|المريض|المريضة|المستفيد|المستفيدة|العميل|العضو|الموظف|الموظفة|المؤمن عليه|مقدم الطلب|الطفل|المتوفى|المتوفاة|الشخص|المراجع|اللاجئ|دانش آموز|دانشجو|شاگرد|متعلم|بیمار|مریض|مشتری|عضو|کارمند|بیمه شده|متقاضی|کودک|طفل|متوفی|شخص|زده کوونکی|زده کړیال|ناروغ|طالب علم|طالبعلم|مستفید|ملازم|درخواست گزار|بچہ"

const words = once(() => new Set(PERSONS.split("|").map(foldText)))

/** Whether a heading of folded words names nothing but a person. */
export const isOfPerson = (heading: string): boolean => words().has(heading) || words().has(withoutMarks(heading))
