import type { OrganizationType } from '../extract/mentions.ts'

/**
 * Primary sector codes of the PLOVER and CAMEO actor tables: government, legislature, military, police, judiciary,
 * party, opposition, armed group, intergovernmental body, non-governmental body, media, business, religion, civilians.
 */
export type Sector =
  | 'GOV'
  | 'LEG'
  | 'MIL'
  | 'COP'
  | 'JUD'
  | 'PTY'
  | 'OPP'
  | 'REB'
  | 'IGO'
  | 'NGO'
  | 'MED'
  | 'BUS'
  | 'REL'
  | 'CVL'

export const SECTOR_OF_BODY: Readonly<Record<OrganizationType, Sector | null>> = {
  international: 'IGO',
  government: 'GOV',
  ministry: 'GOV',
  parliament: 'LEG',
  party: 'PTY',
  'armed-group': 'REB',
  military: 'MIL',
  media: 'MED',
  company: 'BUS',
  other: null,
}

/** Words of titles that tell a sector; the first line that has a word of the title holds. Compiled by hand. */
const TITLE_WORDS: readonly (readonly [Sector, string])[] = [
  ['REB', 'rebelle insurgé jihadiste djihadiste guérillero milicien séparatiste'],
  ['OPP', 'opposant opposante opposition dissident dissidente'],
  [
    'LEG',
    'sénateur sénatrice député députée parlementaire eurodéputé eurodéputée sénat parlement assemblée douma congrès',
  ],
  ['JUD', 'juge procureur procureure magistrat magistrate'],
  ['COP', 'police gendarmerie policier'],
  ['GOV', 'ministre vice-ministre ministère'],
  ['GOV', 'secrétaire sous-secrétaire directeur directrice consul inspecteur gouverneur'],
  ['MIL', 'général colonel amiral maréchal commandant capitaine lieutenant état-major armée généralissime'],
  ['PTY', 'parti'],
  ['MED', 'journaliste rédacteur rédactrice correspondant éditorialiste'],
  ['BUS', 'pdg entrepreneur industriel'],
  ['REL', 'pape cardinal évêque archevêque imam patriarche mufti rabbin pontife'],
  ['CVL', 'militant militante activiste avocat avocate étudiant écrivain'],
  [
    'GOV',
    'président présidente vice-président vice-présidente premier-ministre chancelier chancelière roi reine émir sultan prince princesse ambassadeur ambassadrice secrétaire sous-secrétaire porte-parole dirigeant dirigeante leader responsable gouverneur diplomate consul envoyé envoyée émissaire conseiller conseillère haut-représentant haute-représentante négociateur négociatrice guide chef cheffe maire numéro délégué représentant',
  ],
]

let byWord: readonly (readonly [Sector, ReadonlySet<string>])[] | undefined

/** The sector that a title tells; null if none. */
export function sectorOfTitle(title: string): Sector | null {
  byWord ??= TITLE_WORDS.map(([sector, words]) => [sector, new Set(words.split(' '))])
  const words = title.toLowerCase().split(/[\s'’]+/)
  return byWord.find(([, known]) => words.some((word) => known.has(word)))?.[0] ?? null
}

/** Nouns of groups that act for or in a country, by sector. */
const GROUPS: readonly (readonly [Sector, string])[] = [
  [
    'MIL',
    'armée armées forces troupes soldats militaires marine aviation avions chasseurs drones navires blindés artillerie',
  ],
  ['REB', 'rebelles insurgés jihadistes djihadistes séparatistes milices miliciens'],
  ['LEG', 'parlement sénat députés sénateurs parlementaires'],
  ['COP', 'police policiers gendarmes douaniers'],
  ['OPP', 'opposition opposants dissidents'],
  ['JUD', 'justice juges tribunaux'],
  ['CVL', 'manifestants étudiants citoyens habitants civils ressortissants'],
  ['GOV', 'autorités diplomates responsables dirigeants services'],
]

let groups: ReadonlyMap<string, Sector> | undefined

/** The sector of a group of people or arms: "les ⟦forces⟧ russes"; null if the noun is none. */
export function sectorOfGroup(noun: string): Sector | null {
  groups ??= new Map(
    GROUPS.flatMap(([sector, words]) => words.split(' ').map((word) => [word, sector] as const)),
  )
  return groups.get(noun) ?? null
}

/** "des milliers de Maliens": nouns that count people. */
export const COUNTED_PEOPLE: ReadonlySet<string> = new Set([
  'milliers',
  'centaines',
  'dizaines',
  'millions',
  'foule',
])
