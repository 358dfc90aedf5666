import { matchCity } from '../../lexicon/cities.ts'
import { CAPITALS, COUNTRY_NAMES } from '../../lexicon/countries.ts'
import { REGIONS } from '../../lexicon/regions.ts'
import { wordAt } from '../../text/at.ts'
import type { Token } from '../../text/document.ts'
import { remembered } from '../../text/remembered.ts'
import type { PlaceFacts } from '../candidates.ts'

/** A name of the gazetteer found in the text. */
export interface KnownPlace {
  readonly endToken: number
  /** Its last word may stand in lower case. */
  readonly lowerEnd: boolean
  readonly place: PlaceFacts
  /** Also a word, a given name or a surname: needs a context that speaks for a place. */
  readonly weak: boolean
  readonly rule: string
}

/** Countries and capitals whose name is as well a given name, a surname or a word. */
const WEAK_NAMES: ReadonlySet<string> = new Set(
  'Maurice,Dominique,Marshall,Salomon,Salvador,Grenade,Victoria,Santiago,Sucre,Kingston,Georgetown,Roseau,Malé,Émirats,Reich,Hamilton,Jersey'.split(
    ',',
  ),
)

/** Second names of countries that are persons' as well. */
const WEAK_FORMS: ReadonlySet<string> = new Set(['salvador', 'hollande'])

/** Words in lower case that open a name in the tables: "mer Noire", "bande de Gaza", "république de Corée". */
const LOWER_HEADS: ReadonlySet<string> = new Set(
  (
    'mer,océan,golfe,île,îles,détroit,bande,lac,mont,monts,pays,péninsule,archipel,plateau,canal,fleuve,désert,' +
    'cordillère,royaume,république,fédération,territoires,territoire,plaine,corne,vallée,région,province,principauté,' +
    'grand-duché,sultanat,état,états,massif,bassin,delta,montagnes,oblast,canton,continent,monde,sous-continent,' +
    'pas,passage,tunnel,triangle,zone,croissant,corridor,col,puy,empire,district,banlieue,métropole,système,fermes,triangle'
  ).split(','),
)

/** The article that is in a contracted one. */
function articleIn(word: string): '' | 'le' | 'les' {
  switch (word) {
    case 'au':
    case 'du':
      return 'le'
    case 'aux':
    case 'des':
      return 'les'
    default:
      return ''
  }
}

/** A word that starts with a capital, or with an Arabic article before one ("al-Bab"). */
export function isCapitalised(token: Token): boolean {
  if (token.kind !== 'word' || token.shape === 'lower' || token.shape === 'none') return false
  return token.shape !== 'miXed' || !SMALL_START.test(token.text)
}

const SMALL_START = /^(?!(?:al|el|as|ar|ad|an|at|ash|ech|ez|es)-[A-ZÀ-ÖØ-Þ\u0100-\u024f])[a-zß-öø-ÿœ]/

/** Whether a name of the gazetteer may start with a word. */
export function opensKnownPlace(token: Token): boolean {
  return isCapitalised(token) || LOWER_HEADS.has(token.normal)
}

/** The longest name of the gazetteer at token `i`, or undefined. */
export function knownPlaceAt(tokens: readonly Token[], i: number): KnownPlace | undefined {
  const capital = isCapitalised(tokens[i]!)
  if (!capital && !LOWER_HEADS.has(tokens[i]!.normal)) return undefined
  let best = longer(tokens, i, undefined, matchCountry(tokens, i))
  best = longer(tokens, i, best, matchRegion(tokens, i))
  if (!capital) return best
  const seat = matchCapital(tokens, i)
  // "à Vienne" is in Austria, "dans la Vienne" in France.
  const both = seat && best?.rule === 'region-name' && best.endToken === seat.endToken
  if (both && !/^(?:la|le|l')$/.test(wordAt(tokens, i - 1))) best = undefined
  best = longer(tokens, i, best, seat)
  best = longer(tokens, i, best, matchOther(tokens, i, ''))
  // The article of the name may be in "au Caire", "des Lilas".
  const article = i > 0 ? articleIn(tokens[i - 1]!.normal) : ''
  return article ? longer(tokens, i, best, matchOther(tokens, i, article)) : best
}

function longer(
  tokens: readonly Token[],
  i: number,
  best: KnownPlace | undefined,
  found: KnownPlace | undefined,
): KnownPlace | undefined {
  if (!found || (best && found.endToken <= best.endToken)) return best
  return endsWell(tokens, i, found) ? found : best
}

/** "La Marche" is a name, "La marche" is not: what the table writes with a capital must have one at its end. */
function endsWell(tokens: readonly Token[], i: number, found: KnownPlace): boolean {
  return isCapitalised(tokens[found.endToken - 1]!) || (found.lowerEnd && found.endToken > i + 1)
}

function matchCountry(tokens: readonly Token[], i: number): KnownPlace | undefined {
  const match = COUNTRY_NAMES.match(tokens, i)
  if (!match) return undefined
  const { name, code } = match.value
  return {
    endToken: match.endToken,
    lowerEnd: match.lowerEnd,
    place: { name, kind: 'country', country: code },
    weak: WEAK_NAMES.has(name) || WEAK_FORMS.has(tokens[match.endToken - 1]!.normal),
    rule: 'country-name',
  }
}

function matchRegion(tokens: readonly Token[], i: number): KnownPlace | undefined {
  const match = REGIONS.match(tokens, i)
  if (!match) return undefined
  const { name, country, weak } = match.value
  return {
    endToken: match.endToken,
    lowerEnd: match.lowerEnd,
    place: { name, kind: 'region', country },
    weak,
    rule: 'region-name',
  }
}

function matchCapital(tokens: readonly Token[], i: number): KnownPlace | undefined {
  const match = CAPITALS.match(tokens, i)
  if (!match) return undefined
  const { code, capitals } = match.value
  const written = surface(tokens, i, match.endToken)
  const name = capitals.length > 1 && capitals[0] ? usualCapital(written, capitals) : (capitals[0] ?? written)
  return {
    endToken: match.endToken,
    lowerEnd: match.lowerEnd,
    place: { name, kind: 'city', country: code },
    weak: WEAK_NAMES.has(name),
    rule: 'capital',
  }
}

const letters = remembered((text) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, ''),
)
const skeleton = remembered((text) =>
  letters(text)
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1/g, '$1'),
)

/** Variants of one name ("Abou Dhabi", "Abu Dhabi") take the first; another city in the list keeps its own. */
function usualCapital(written: string, capitals: readonly string[]): string {
  const own = capitals.find((capital) => letters(capital) === letters(written)) ?? written
  return skeleton(own) === skeleton(capitals[0]!) || own === 'Beijing' ? capitals[0]! : own
}

function matchOther(tokens: readonly Token[], i: number, article: '' | 'le' | 'les'): KnownPlace | undefined {
  const match = matchCity(tokens, i, article)
  if (!match) return undefined
  const { country, weak, name } = match.value
  const written = surface(tokens, i, match.endToken)
  const full = article ? `${article === 'le' ? 'Le' : 'Les'} ${written}` : written
  return {
    endToken: match.endToken,
    lowerEnd: match.lowerEnd,
    place: { name: name ?? properCase(full), kind: 'city', country },
    weak,
    rule: 'city-name',
  }
}

function surface(tokens: readonly Token[], first: number, end: number): string {
  let text = ''
  for (let t = first; t < end; t++) text += (t > first && tokens[t]!.spaced ? ' ' : '') + tokens[t]!.text
  return text.normalize('NFC')
}

/** "AIX-EN-PROVENCE" → "Aix-en-Provence". */
function properCase(text: string): string {
  if (text.length < 4 || text !== text.toUpperCase()) return text
  return text
    .toLowerCase()
    .replace(/[A-Za-zÀ-ÖØ-öø-\u024f]+/g, (word, at: number) =>
      at > 0 && /^(?:de|du|des|la|le|les|en|sur|sous|lès|et|à|aux|el)$/.test(word)
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
}
