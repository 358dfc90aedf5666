import { remembered } from '../text/remembered.ts'
import { countries } from './countries.ts'
import { stripAccents } from './fold.ts'
import { PreparedTable } from './prepared-table.ts'

/**
 * Adjectives of nationality and names of inhabitants, generated in both genders and numbers from the masculine
 * singular in the table of countries; and the prefixes that make pairs ("russo-turc", "sino-américain").
 *
 * prefix: codes. After the French dictionaries (Larousse, Robert) and press usage.
 */
const PREFIXES = `
afghano:AF albano:AL algéro:DZ américano:US anglo:GB arabo: argentino:AR arméno:AM australo:AU austro:AT
azerbaïdjano:AZ azéro:AZ bahreïno:BH bangladesho:BD belgo:BE bélarusso:BY biélorusso:BY birmano:MM bolivo:BO bosno:BA brasilo:BR
britannico:GB brito:GB bulgaro:BG burkinabo:BF burundo:BI cambodgiano:KH camerouno:CM canado:CA centrafricano:CF
chileno:CL chino:CN chypro:CY colombo:CO comoro:KM congolo:CD,CG coréano:KP,KR coréo:KP,KR costaricano:CR croato:HR cubano:CU dano:DK
djibouto:DJ dominicano:DO égypto:EG émirato:AE équatoro:EC érythréo:ER espagno:ES estono:EE éthiopo:ET euro: finlando:FI
finno:FI franco:FR gabono:GA gambo:GM géorgo:GE germano:DE ghanéo:GH gréco:GR guatémaltéco:GT guinéo:GN haïtiano:HT
helléno:GR helvético:CH hispano:ES hondurano:HN hongro:HU hungaro:HU ibéro: indo:IN indonéso:ID irako:IQ iraqo:IQ irano:IR irlando:IE islando:IS
israélo:IL italo:IT ivoiro:CI japono:JP jordano:JO kazakho:KZ kényo:KE kenyano:KE khméro:KH kirghizo:KG kosovo:XK koweïto:KW
lao:LA laoto:LA letto:LV libano:LB libéro:LR libyo:LY lituano:LT luso:PT luxembourgo:LU macédono:MK magyaro:HU malaiso:MY malawo:MW
malgacho:MG malo:ML malto:MT maroco:MA mauritano:MR mexicano:MX mexico:MX moldo:MD moldavo:MD mongolo:MN monténégro:ME mozambicano:MZ
namibo:NA népalo:NP nicaragua:NI nigériano:NG nigéro:NE nippo:JP norvégo:NO omano:OM ougando:UG ouzbéko:UZ pakistano:PK palestino:PS
panaméo:PA paraguayo:PY péruano:PE péruviano:PE philippino:PH polono:PL portugo:PT qataro:QA roumano:RO russo:RU rwando:RW sahraoui:EH saoudo:SA
sénégalo:SN sénégalo:SN serbo:RS singapouro:SG sino:CN slovaquo:SK slovéno:SI somalo:SO soudano:SD soviéto: sri-lanko:LK suédo:SE
suisso:CH syro:SY tadjiko:TJ taïwano:TW tanzano:TZ tchado:TD tchéco:CZ thaïlando:TH thaïo:TH thaï:TH togolo:TG tuniso:TN tunisio:TN turco:TR
turkméno:TM ukraino:UA uruguayo:UY vaticano:VA vénézuélo:VE vietnamo:VN viêtnamo:VN yéméno:YE zambo:ZM zimbabwéo:ZW sud-coréano:KR
nord-coréano:KP sud-africano:ZA néo-zélando:NZ
`

/** Feminine by ending; the first that fits. */
const FEMININE: readonly (readonly [ending: string, feminine: string])[] = [
  ['ien', 'ienne'],
  ['éen', 'éenne'],
  ['yen', 'yenne'],
  ['oen', 'oenne'],
  ['on', 'onne'],
  ['e', 'e'],
  ['è', 'è'],
  ['ois', 'oise'],
  ['', 'e'],
]

function feminine(masculine: string): string {
  for (const [ending, form] of FEMININE) {
    if (masculine.endsWith(ending)) return masculine.slice(0, masculine.length - ending.length) + form
  }
  return masculine
}

function plural(singular: string): string {
  return /[sx]$/.test(singular) ? singular : `${singular}s`
}

/** "français" → français, française, françaises; "turc/turque" gives the feminine itself. */
export function demonymForms(entry: string): string[] {
  const [masculine, given] = entry.split('/')
  const fem = given ?? feminine(masculine!)
  return [...new Set([masculine!, fem, plural(masculine!), plural(fem)])]
}

/** Possible countries of one adjective; null stands for a state without a code. */
type Reading = readonly string[]

let prefixes: Map<string, string[]> | null = null

/** Every form of every demonym → the codes of its countries. */
export const DEMONYMS = new PreparedTable<Reading>('demonyms', demonymRows, (cells) =>
  cells === '' ? [] : cells.split(','),
)

function demonymRows(): [form: string, codes: string][] {
  const forms = new Map<string, string[]>()
  for (const country of countries()) {
    for (const entry of country.demonyms) {
      for (const form of demonymForms(entry)) {
        const codes = forms.get(form) ?? []
        if (country.code && !codes.includes(country.code)) codes.push(country.code)
        forms.set(form, codes)
      }
    }
  }
  for (const [form, codes] of [...forms]) {
    const bare = stripAccents(form)
    if (!forms.has(bare)) forms.set(bare, codes)
  }
  return [...forms].map(([form, codes]) => [form, codes.join(',')])
}

function prefixMap(): Map<string, string[]> {
  prefixes ??= new Map(
    PREFIXES.trim()
      .split(/\s+/)
      .map((cell): [string, string[]] => {
        const [prefix, codes] = cell.split(':')
        return [prefix!, codes ? codes.split(',') : []]
      }),
  )
  return prefixes
}

/**
 * The countries an adjective or inhabitant's name points at: one list of possible countries for each country
 * meant. "russes" → [[RU]]; "russo-turque" → [[RU], [TR]]; "coréen" → [[KP, KR]], which is one of two;
 * "soviétique" → [[]]; undefined if the word is no demonym. Takes a token's `normal`.
 */
export function demonymReadings(normal: string): readonly Reading[] | undefined {
  return readings(normal) ?? undefined
}

const readings = remembered((normal) => readingsOf(normal) ?? null)

function readingsOf(normal: string): readonly Reading[] | undefined {
  const whole = DEMONYMS.get(normal)
  if (whole) return [whole]
  if (!normal.includes('-')) return undefined
  const parts: Reading[] = []
  let rest = normal
  for (let n = 0; n < 4; n++) {
    const cut = prefixCut(rest)
    if (cut < 0) break
    parts.push(prefixMap().get(rest.slice(0, cut))!)
    rest = rest.slice(cut + 1)
    const last = DEMONYMS.get(rest)
    if (last) return [...parts, last]
  }
  // "franco-allemand", also written with a plain second adjective first: "chinois-américain".
  const hyphen = normal.lastIndexOf('-')
  const first = DEMONYMS.get(normal.slice(0, hyphen))
  const last = DEMONYMS.get(normal.slice(hyphen + 1))
  return first && last ? [first, last] : undefined
}

/** Whether a demonym in two words or more may start with a word: "sud" ("sud-africain"), "russo", "chinois". */
export function opensCompound(normal: string): boolean {
  const start = `${normal}-`
  if (DEMONYMS.get(normal) || prefixCut(start) >= 0 || DEMONYMS.hasStart(start)) return true
  for (const prefix of prefixMap().keys()) if (prefix.startsWith(start)) return true
  return false
}

/** Where the known prefix at the start of a compound ends: "sri-lanko-indien" → 9; -1 if there is none. */
function prefixCut(compound: string): number {
  const hyphen = compound.indexOf('-')
  if (hyphen < 0) return -1
  if (prefixMap().has(compound.slice(0, hyphen))) return hyphen
  const second = compound.indexOf('-', hyphen + 1)
  return second > 0 && prefixMap().has(compound.slice(0, second)) ? second : -1
}

/** All countries a demonym may point at, in order; empty if the word is none or its state is no more. */
export function demonym(normal: string): readonly string[] {
  const readings = demonymReadings(normal)
  return readings ? (readings.length === 1 ? readings[0]! : [...new Set(readings.flat())]) : []
}

/** The one country of an adjective; null for a pair, an ambiguous one, or no demonym at all. */
export function demonymCountry(normal: string): string | null {
  const readings = demonymReadings(normal)
  return readings?.length === 1 && readings[0]!.length === 1 ? readings[0]![0]! : null
}
