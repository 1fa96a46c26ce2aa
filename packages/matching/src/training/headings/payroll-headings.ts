import type { Phrases } from "./more-heading-words.ts"

/**
 * Headings of payrolls, pension funds, civil registers and censuses in Indonesian, Malay, Javanese and Tagalog, and in the Spanish and
 * Portuguese of America, which hold a word that says something else by itself: looked for before all others. Written from general knowledge of
 * such columns.
 */
export const PAYROLLS: Phrases = [
  [
    "text",
    "ahli waris|nama ahli waris|waris|nama waris|penerima manfaat|tagapagmana|beneficiario|beneficiarios|derechohabiente|beneficiário|dependentes",
  ],
  [
    "word",
    "ap materno|a materno|apell materno|apellido de la madre|gitnang apelyido|gitnang pangalan|apelyido sa pagkadalaga|sobrenome de solteira",
  ],
  [
    "full-name",
    "nama pensiunan|nama tertanggung|nama anggota keluarga|nama jemaah|nama jamaah|nama debitur|nama tenaga kerja|nama kakitangan|nama pesakit|nama pelajar|nama pemohon|nama ahli|nama pengundi|nama pencarum|nama warganegara|jeneng lengkap|asma jangkep|buong pangalan|kumpletong pangalan|pangalan ng botante|pangalan ng bata|pangalan ng mag aaral|pangalan ng pasyente|pangalan ng miyembro|pangalan ng kasapi|pangalan ng manggagawa|nombre y apellido|nombre y apellidos|apellidos y nombre s|apellido y nombre s|apellidos nombres|nombre s y apellido s|nombre del trabajador|nombre del empleado|nombre del elector|nombre del asegurado|nombre del pensionado|nombre del habitante|nombre de la persona|nome do servidor|nome do funcionário|nome do eleitor|nome do trabalhador|nome do segurado",
  ],
  [
    "surname",
    "ap paterno|a paterno|apell paterno|primer ap|apelyido|nama keluarga|nama akhir|nama belakang|último apellido|ultimo sobrenome",
  ],
  [
    "given-name",
    "nombre s|nombre de pila|nombres propios|unang pangalan|ngalan|nama hadapan|nama pertama|prenome|nome de batismo",
  ],
  [
    "place",
    "tempat lair|panggonan lair|kota lahir|kabupaten lahir|negeri kelahiran|lugar ng kapanganakan|pook ng kapanganakan|lugar ng pagsilang|entidad de nacimiento|estado de nacimiento|municipio de nacimiento|pais de nacimiento|lugar nac|lug nac|natural de|originario de|oriundo de|municipio de nascimento|município de nascimento|uf de nascimento",
  ],
  ["birth-year", "thn lahir|tahun lair|taon ng kapanganakan|año nac|año de nac|ano nasc|ano de nasc"],
  [
    "birth-date",
    "tempat tgl lahir|tempat tanggal lahir|tempat dan tanggal lahir|tempat dan tgl lahir|ttl|tarikh lahir|tkh lahir|trh lahir|tanggal lair|tgl lair|dinten lair|petsa ng kapanganakan|petsa ng pagsilang|araw ng kapanganakan|kaarawan|fec de nac|fecha de nac|fch nac|f de nac|dia de nacimiento|data de nasc|dta nasc",
  ],
  [
    "father-name",
    "nama bapa|bin binti|jenenge bapak|asma rama|pangalan ng ama|nombre del padre|nombre padre|nome do pai",
  ],
  [
    "mother-name",
    "nama emak|nama mak|jenenge ibu|asma ibu|pangalan ng ina|pangalan ng ina sa pagkadalaga|nombre de la madre|nome da mãe",
  ],
  [
    "spouse-name",
    "nama pasangan|nama suami istri|nama suami isteri|nama isteri|nama istri suami|pangalan ng asawa|asawa|nombre del cónyuge|nombre del esposo|nombre de la esposa|nome do cônjuge",
  ],
  [
    "age",
    "años cumplidos|edad cumplida|edad en años|edad años|años de edad|anos completos|idade em anos|idade completa|umur tahun|umur thn|usia tahun|edad sa huling kaarawan",
  ],
  [
    "identifier",
    "nip|nip pegawai|nopek|npwp|no kk|no bpjs|no jamsostek|no kp|no kad pengenalan|kad pengenalan|mykad|curp|rfc|rut|cuil|cuit|cédula de identidad|cédula de ciudadanía|carnet de identidad|documento de identidad|número de documento|nro de documento|nro documento|num documento|clave de elector|libreta cívica|libreta de enrolamiento|tarjeta de identidad|número de seguro social|título de eleitor|pis pasep|cartão sus|cartão nacional de saúde",
  ],
  ["sex", "sexo h m|sexo m f|hombre mujer|varón mujer|kasarian|jinis kelamin|jenis kel|jns kelamin|lk pr"],
  [
    "category",
    "edo civil|est civil|estado conyugal|situación conyugal|relación con el jefe|relación con jefe|relacion c jefe|relación con el jefe de familia|relación con el jefe del hogar|parentesco con el jefe|parentesco con el jefe del hogar|relação com o chefe|parentesco com o chefe|relação com o responsável|ocupación u oficio|profesión u oficio|grado de instrucción|nivel de instrucción|instrucción|escolaridad|lee y escribe|sabe leer|sabe leer y escribir|sabe ler e escrever|alfabetismo|alfabeto|unit kerja|satuan kerja|golongan ruang|taraf perkahwinan|taraf kahwin|status nikah|status pegawai|suku bangsa|katayuang sibil|kalagayang sibil|hanapbuhay|relihiyon|pagkamamamayan|antas ng pinag aralan",
  ],
  [
    "date",
    "tmt|tmt kerja|tmt cpns|tmt pns|tmt golongan|tmt jabatan|tmt pensiun|mulai kerja|mulai bekerja|mulai iuran|mulai kepesertaan|tgl masuk|tanggal masuk|masuk kerja|tgl pengangkatan|tarikh masuk|tarikh mula|tarikh lantikan|tarikh|petsa ng pagpasok|petsa|fecha de ingreso|fecha de alta|fecha ingreso|fecha de afiliación|data de admissão|data de ingresso|data de posse",
  ],
  [
    "pay",
    "gaji pokok|gapok|gaji|gaji asas|upah|phdp|ph dp|penghasilan dasar pensiun|penghasilan|sahod|suweldo|sueldo|sueldo base|salario|salario base|haber mensual|jornal diario|vencimento|vencimentos|remuneração|salário|salary|basic salary|monthly salary|pensionable salary|pensionable earnings|basic pay|gross pay|net pay|pay|wage|wages|daily wage|salaire|salaire de base|traitement mensuel|solde de base|gehalt|grundgehalt|monatslohn|lohn|besoldung|ruhegehalt|stipendio|retribuzione|salaris|brutoloon|loon|maaş|maaşı|ücret|оклад|зарплата|заработная плата|жалование|зарплатня|заробітна плата|wynagrodzenie|wynagrodzenie zasadnicze|płaca|lön|lønn|løn|salariu|salariul|mzda|plaća|плата|mshahara|fizetés|bér|μισθός|palkka|lương|vetan|mool vetan|वेतन|मूल वेतन|বেতন|মূল বেতন",
  ],
]

/** What else they hold, looked for after all others. */
export const PLAIN_PAYROLLS: Phrases = [
  ["full-name", "jeneng|asma|ngaran|nami"],
  ["father-name", "bapa|bapak|tatay"],
  ["mother-name", "emak|nanay"],
  ["spouse-name", "pasangan|isteri|sisihan"],
  ["age", "gulang|yuswa|años|anos"],
  [
    "place",
    "daerah|negeri|mukim|kampong|cawangan|lungsod|bayan|nayon|ranchería|rancho|hacienda|colonia|corregimiento|vereda|cantón|entidad|entidad federativa|comarca|lugar de origen|bairro|distrito",
  ],
  ["address", "tirahan|alamat rumah|alamat tinggal|tempat tinggal|alamat ktp|avenida|callejón|logradouro"],
  [
    "category",
    "jabatan|pangkat|golongan|gol|bagian|divisi|cabang|instansi|jawatan|gred|bangsa|trabaho|cargo|puesto|empleo|ocupação|cor|raza|culto",
  ],
  ["date", "fecha"],
]
