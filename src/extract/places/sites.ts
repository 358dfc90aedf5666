import { plainName } from '../../lexicon/fold.ts'
import { givenName } from '../../lexicon/given-names.ts'
import { wordAt } from '../../text/at.ts'
import type { Token } from '../../text/document.ts'
import { isCapitalised } from './known.ts'

/**
 * Nouns that make a site of the name they govern. `bare`: the name may follow without a preposition ("place
 * Beauvau", "stade Gerland"); `of`: it may follow "de" ("gare de Lyon").
 */
const HEADS = `
bare: place rue avenue boulevard quai square esplanade pont palais stade aéroport aérodrome hôtel camp parc allée impasse fort autoroute villa mosquée cathédrale lac mont col cap île
of: place rue avenue boulevard quai square esplanade pont stade aéroport aérodrome gare palais parc jardin jardins château basilique cathédrale tunnel barrage base citadelle forteresse promenade faubourg col gorges grotte temple tombe mémorial cimetière monument vallée fjord oasis autoroute bois île presqu'île lac wilaya
`

const [BARE, OF] = HEADS.trim()
  .split('\n')
  .map((line) => new Set(line.slice(line.indexOf(': ') + 2).split(' '))) as [Set<string>, Set<string>]

/** Whether a word makes a site of the name it governs. */
export function opensSite({ normal }: Token): boolean {
  return BARE.has(normal) || OF.has(normal)
}

/** Adjectives between the noun and its name: "aéroport international de X". */
export const SITE_ADJECTIVES: ReadonlySet<string> = new Set(
  'international,internationale,national,nationale,royal,royale,impérial,présidentiel,militaire,olympique,naval,navale,aérienne,central,centrale,commercial,nucléaire,hydroélectrique,régional,flottante'.split(
    ',',
  ),
)

const INNER: ReadonlySet<string> = new Set([
  'de',
  'du',
  'des',
  "d'",
  'la',
  "l'",
  'le',
  'les',
  'el',
  'al',
  'von',
  'et',
])
const WINDOW = 8

export interface Site {
  readonly endToken: number
  /** Where the proper name starts. */
  readonly name: number
  readonly rule: string
}

/** The site that a common noun at `i` opens: "place de la République", "aéroport international Léopold-Sédar-Senghor". */
export function siteAt(tokens: readonly Token[], i: number): Site | undefined {
  const head = tokens[i]!.normal
  const bare = BARE.has(head)
  const of = OF.has(head)
  if (!bare && !of) return undefined
  let at = i + 1
  if (tokens[at] && SITE_ADJECTIVES.has(tokens[at]!.normal)) at++
  const next = tokens[at]
  if (!next || next.sentence !== tokens[i]!.sentence) return undefined
  if (isCapitalised(next)) {
    if (!bare || next.normal === 'm.' || next.normal === 'mme') return undefined
    // "le Premier ministre de l'île Anna Mercer"
    if (head === 'île' && opensPerson(tokens, at)) return undefined
    return { endToken: nameEnd(tokens, at), name: at, rule: 'site-name' }
  }
  if (!of) return undefined
  const name = afterOf(tokens, at)
  if (name < 0 || !isCapitalised(tokens[name]!)) return undefined
  if (head === 'place' && tokens[i - 1]?.normal === "l'") return undefined
  // "à la place de X": instead of him.
  if (head === 'place' && tokens[i - 1]?.normal === 'la' && /^[àa]$/.test(wordAt(tokens, i - 2)))
    return undefined
  return { endToken: nameEnd(tokens, name), name, rule: 'site-of-name' }
}

/** A given name with what may be a surname. */
export function opensPerson(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    at < tokens.length &&
    givenName(plainName(tokens[at]!.normal)) !== undefined &&
    next?.sentence === tokens[at]!.sentence &&
    isCapitalised(next)
  )
}

/** The token after "de", "de la", "de l'", "du", "des", "d'"; -1 if there is none of them. */
function afterOf(tokens: readonly Token[], at: number): number {
  const word = tokens[at]!.normal
  if (word === 'du' || word === 'des' || word === "d'") return at + 1 < tokens.length ? at + 1 : -1
  if (word !== 'de') return -1
  const next = tokens[at + 1]
  if (!next) return -1
  const article = next.normal === 'la' || next.normal === "l'"
  return article ? (at + 2 < tokens.length ? at + 2 : -1) : at + 1
}

/** Where a run of capitalised words, joined by small words, ends. */
export function nameEnd(tokens: readonly Token[], first: number): number {
  let end = first + 1
  for (let at = end; at < tokens.length && at < first + WINDOW; at++) {
    const token = tokens[at]!
    if (token.sentence !== tokens[first]!.sentence) break
    if (isCapitalised(token)) end = at + 1
    else if (!INNER.has(token.normal) || !joins(tokens, at)) break
  }
  return end
}

/** A small word goes on with the name only if a capital follows soon: "rue de la Loi", not "rue Haute et la". */
function joins(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.normal
  // After a whole name, "de" opens something else: "place Tiananmen de Pékin" keeps the city outside.
  if (word === 'et' || word === 'de' || word === 'du' || word === "d'" || word === 'des') return false
  const next = tokens[at + 1]
  // "à l'aéroport de X le Président Y"
  if (/^(?:le|la)$/.test(word) && next && TITLES.test(next.normal)) return false
  return next !== undefined && isCapitalised(next)
}

/** What opens the title of a person, written with a capital. */
const TITLES =
  /^(?:président|présidente|premier|première|ministre|secrétaire|roi|reine|prince|chef|vice-président|général)$/
