import { expect, it } from "vitest"
import { meaningOfHeading } from "../recognise-column.ts"

const expectMeanings = (cases: Readonly<Record<string, readonly string[]>>): void => {
  for (const [meaning, headings] of Object.entries(cases))
    for (const heading of headings)
      expect([heading, meaningOfHeading(heading)]).toEqual([heading, meaning === "none" ? null : meaning])
}

it("MT540 headings of Irish, Scots Gaelic, Welsh and Breton offices are understood, with marks and without", () => {
  expectMeanings({
    "full-name": ["Ainm iomlán", "AINM IOMLAN", "Ainm", "Enw llawn", "Enw'r disgybl", "Ainm slàn", "Anv klok"],
    "given-name": ["Céadainm", "Ainm baiste", "Enw cyntaf", "Ciad ainm"],
    surname: ["Sloinne", "Cyfenw", "Sloinneadh"],
    "father-name": ["Ainm an athar", "Enw'r tad"],
    "mother-name": ["Ainm na máthar", "Enw'r fam"],
    "birth-date": ["Dáta Breithe", "Dyddiad geni", "Ceann-là breith"],
    "birth-year": ["Bliain bhreithe", "Blwyddyn geni"],
    age: ["Aois", "Oedran"],
    sex: ["Gnéas", "Rhyw"],
    address: ["Seoladh", "Cyfeiriad cartref"],
    place: ["Baile", "Contae", "Áit bhreithe", "Man geni", "Plwyf"],
    postcode: ["Éirchód", "Cod post"],
    phone: ["Uimhir ghutháin", "Rhif ffôn"],
    email: ["Seoladh ríomhphoist", "Cyfeiriad e-bost"],
    category: ["Náisiúntacht", "Slí bheatha", "Statws priodasol"],
    none: ["Uimh. Toghthóra", "Rhif"],
  })
})

it("MT540 and of payrolls, pension funds and censuses of the Malays, Java, the Philippines and Spanish and Portuguese America", () => {
  expectMeanings({
    "full-name": ["Nama Pensiunan", "Buong pangalan", "Nombre(s) y Apellido(s)", "NOME DO SERVIDOR", "Jeneng"],
    "given-name": ["Nombre(s)", "Unang pangalan"],
    surname: ["Ap. paterno", "Apelyido"],
    word: ["Ap. Materno", "Gitnang pangalan"],
    "birth-date": ["TTL", "Tempat, Tgl. Lahir", "Tarikh lahir", "Fec. de nac.", "Petsa ng kapanganakan"],
    age: ["AÑOS CUMPLIDOS", "Años", "Edad cumplida", "Gulang"],
    sex: ["Sexo (H/M)", "Kasarian", "Hombre/Mujer"],
    place: ["NATURAL DE", "Lugar ng kapanganakan", "Ranchería"],
    category: ["EDO. CIVIL", "RELACION C/ JEFE", "INSTRUCCION", "Lee y escribe", "Jabatan", "Gol.", "Unit Kerja"],
    date: ["TMT Kerja", "MULAI IURAN", "Fecha de ingreso"],
    pay: ["Gaji Pokok", "PhDP", "Sueldo", "Basic Salary"],
    text: ["AHLI WARIS", "Beneficiario"],
    none: ["Edad del padre", "NIK Pegawai", "No. Peserta", "VIVIENDA"],
  })
})
