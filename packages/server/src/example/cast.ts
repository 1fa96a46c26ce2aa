import type { BodyOf, DelegationId, Mandate, MemberId, MemberRole } from "@wasit/domain"

/**
 * The delegations of March 2020 as public actors; the people in them are invented and carry their office for a
 * name, in Arabic and in English, since a name stands in the record once and every reader has to read it.
 * Labels are working translations.
 */
export const DELEGATIONS: BodyOf<"process-founded/1">["delegations"] = [
  {
    id: "party_gov",
    label: { en: "Afghan government", ar: "الحكومة الأفغانية", prs: "حکومت افغانستان", ps: "د افغانستان حکومت" },
    selfDesignation: {
      en: "Islamic Republic of Afghanistan",
      ar: "جمهورية أفغانستان الإسلامية",
      prs: "جمهوری اسلامی افغانستان",
      ps: "د افغانستان اسلامي جمهوریت",
    },
    detainingAuthorities: [
      { id: "authority_bagram", label: { en: "Bagram", ar: "باغرام", prs: "بگرام", ps: "بګرام" } },
      { id: "authority_pul-e-charkhi", label: { en: "Pul-e-Charkhi", ar: "بل شرخي", prs: "پل چرخی", ps: "پلچرخي" } },
      {
        id: "authority_provinces",
        label: { en: "Provincial prisons", ar: "سجون الولايات", prs: "محابس ولایات", ps: "د ولایتونو محبسونه" },
      },
    ],
  },
  {
    id: "party_tal",
    label: { en: "Taliban", ar: "حركة طالبان", prs: "طالبان", ps: "طالبان" },
    selfDesignation: {
      en: "Islamic Emirate of Afghanistan",
      ar: "إمارة أفغانستان الإسلامية",
      prs: "امارت اسلامی افغانستان",
      ps: "د افغانستان اسلامي امارت",
    },
    detainingAuthorities: [
      {
        id: "authority_commission",
        label: {
          en: "Prisoners' commission",
          ar: "لجنة الأسرى",
          prs: "کمیسیون امور زندانیان",
          ps: "د بندیانو د چارو کمېسیون",
        },
      },
    ],
  },
  {
    id: "facilitator_us",
    label: { en: "United States", ar: "الولايات المتحدة", prs: "ایالات متحده", ps: "متحده ایالات" },
    selfDesignation: null,
    detainingAuthorities: [],
  },
  {
    id: "facilitator_qatar",
    label: { en: "Qatar", ar: "قطر", prs: "قطر", ps: "قطر" },
    selfDesignation: null,
    detainingAuthorities: [],
  },
  {
    id: "neutral_icrc",
    label: {
      en: "International Committee of the Red Cross",
      ar: "اللجنة الدولية للصليب الأحمر",
      prs: "کمیتهٔ بین‌المللی صلیب سرخ",
      ps: "د سره صلیب نړیواله کمېټه",
    },
    selfDesignation: null,
    detainingAuthorities: [],
  },
  {
    id: "interpreter_team",
    label: { en: "Interpreters", ar: "المترجمون", prs: "ترجمانان", ps: "ژباړونکي" },
    selfDesignation: null,
    detainingAuthorities: [],
  },
]

/** An invented person: an office in a delegation. */
export type Role = {
  readonly member: MemberId
  readonly delegation: DelegationId
  readonly name: string
  readonly role: MemberRole
  readonly isHead: boolean
  readonly mandate: readonly Mandate[]
}

const person = (
  member: MemberId,
  name: string,
  role: MemberRole,
  isHead: boolean,
  mandate: readonly Mandate[] = [],
): Role => ({
  member,
  delegation: member.slice(0, member.indexOf("/")) as DelegationId,
  name,
  role,
  isHead,
  mandate,
})

/** The founder first: a facilitator, who brings the others to the table. */
export const CAST: readonly Role[] = [
  person("facilitator_qatar/head", "رئيس فريق التيسير، الدوحة · Head of facilitation, Doha", "FACILITATOR", true),
  person("facilitator_us/head", "المبعوث · Envoy", "FACILITATOR", true),
  person("party_gov/head", "رئيس الوفد، كابل · Head of delegation, Kabul", "HEAD_OF_DELEGATION", true),
  person("party_gov/list-officer", "مسؤول القوائم، كابل · List officer, Kabul", "LIST_OFFICER", false, [
    "LISTS",
    "RELEASE",
    "RECEIVE",
  ]),
  person("party_tal/head", "رئيس الوفد، مكتب الدوحة · Head of delegation, Doha office", "HEAD_OF_DELEGATION", true),
  person("party_tal/list-officer", "مسؤول القوائم، مكتب الدوحة · List officer, Doha office", "LIST_OFFICER", false, [
    "LISTS",
    "RELEASE",
    "RECEIVE",
  ]),
  person("neutral_icrc/head", "رئيس الوفد المحايد · Head of the neutral delegation", "NEUTRAL_INTERMEDIARY", true),
  person("neutral_icrc/field", "المندوب الميداني · Field officer", "FIELD_OFFICER", false),
  person("interpreter_team/head", "رئيس المترجمين · Chief interpreter", "INTERPRETER", true),
]
