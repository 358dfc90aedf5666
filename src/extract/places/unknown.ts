import { COUNTRY_NAMES } from '../../lexicon/countries.ts'
import { REGIONS } from '../../lexicon/regions.ts'
import type { Token } from '../../text/document.ts'
import { contextBefore, personBefore } from './context.ts'
import { isCapitalised } from './known.ts'
import { opensPerson } from './sites.ts'

export interface UnknownPlace {
  readonly endToken: number
  readonly kind: 'city' | 'region'
  readonly country: string | null
  readonly confidence: number
  readonly rule: string
}

/** "Neuilly-sur-Seine", "Fos-sur-Mer": a name that only a place has. */
const TOWN_SHAPE =
  /^[A-ZÀ-ÖØ-Þ\u0100-\u024f][A-Za-zÀ-ÖØ-öø-\u024f'’]+(?:-[A-Za-zÀ-ÖØ-öø-\u024f]+)*-(?:sur|sous|lès|lez|en|aux|près)-(?:l[ae]s?-|l['’])?[A-ZÀ-ÖØ-Þ\u0100-\u024f]/
const SAINT_SHAPE =
  /^(?:Saint|Sainte|St|Ste)-[A-ZÀ-ÖØ-Þ\u0100-\u024f][A-Za-zÀ-ÖØ-öø-\u024f'’]+(?:-[A-Za-zÀ-ÖØ-öø-\u024f]+)*$/

/** Capitals of reverence: "A ⟦Son⟧ arrivée", "à ⟦Leurs⟧ Majestés". */
const DETERMINERS: ReadonlySet<string> = new Set(
  'son,sa,ses,leur,leurs,mon,ma,mes,nos,notre,vos,votre,ce,cet,cette,ces,un,une'.split(','),
)

/** A place that no table knows, told by its shape or by what stands around it. */
export function unknownPlaceAt(
  tokens: readonly Token[],
  i: number,
  surnames: ReadonlySet<string>,
): UnknownPlace | undefined {
  const token = tokens[i]!
  if (!isCapitalised(token) || token.shape === 'Initial' || personBefore(tokens, i)) return undefined
  if (DETERMINERS.has(token.normal)) return undefined
  if (token.shape === 'Title' && token.text.includes('-')) {
    if (TOWN_SHAPE.test(token.text)) return place(i + 1, 'town-shape', 0.9)
    if (SAINT_SHAPE.test(token.text))
      return place(i + 1, 'saint-shape', surnames.has(token.normal) ? 0.4 : 0.75)
  }
  return fromContext(tokens, i, surnames) ?? fromApposition(tokens, i)
}

function place(
  endToken: number,
  rule: string,
  confidence: number,
  country: string | null = null,
): UnknownPlace {
  return { endToken, kind: 'city', country, confidence, rule }
}

/** "dans la ville de X", "à X", "près de X". */
function fromContext(
  tokens: readonly Token[],
  i: number,
  surnames: ReadonlySet<string>,
): UnknownPlace | undefined {
  const context = contextBefore(tokens, i)
  if (context === null) return undefined
  const end = runEnd(tokens, i)
  if (end < 0) return undefined
  // "le gouverneur de la province Karim Traoré"
  const bare =
    tokens[i - 1]!.shape === 'lower' && !/^(?:de|du|des|d'|la|le|l'|les)$/.test(tokens[i - 1]!.normal)
  if (context === 'noun') return bare && opensPerson(tokens, i) ? undefined : place(end, 'place-noun', 0.8)
  if (surnames.has(tokens[end - 1]!.normal) || tokens[i]!.shape === 'UPPER') return undefined
  if (context === 'preposition') {
    const into = tokens[i - 1]!.normal === 'en' || end > i + 1
    return into ? undefined : place(end, 'place-preposition', 0.6)
  }
  return end === i + 1 && tokens[i]!.shape === 'Title' ? place(end, 'place-after-a', 0.55) : undefined
}

/** "X (Yvelines)", "X (Syrie)", "X, en Syrie". */
function fromApposition(tokens: readonly Token[], i: number): UnknownPlace | undefined {
  if (i > 0 && isCapitalised(tokens[i - 1]!) && tokens[i - 1]!.sentence === tokens[i]!.sentence)
    return undefined
  const end = runEnd(tokens, i)
  if (end !== i + 1 || tokens[end]?.text !== '(' || tokens[i]!.shape !== 'Title') return undefined
  const country = COUNTRY_NAMES.match(tokens, end + 1)
  const region = country ? undefined : REGIONS.match(tokens, end + 1)
  const match = country ?? region
  if (!match || tokens[match.endToken]?.text !== ')') return undefined
  const code = country ? country.value.code : (region?.value.country ?? null)
  return place(end, 'place-in-brackets', country ? 0.5 : 0.8, code)
}

const LOWER_PARTS: ReadonlySet<string> = new Set(['al', 'el', 'ez', 'es', 'ad', 'ar'])

/** End of a run of at most three capitalised words; -1 if it is longer or holds an acronym's neighbour. */
function runEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1
  while (end < tokens.length && end < i + 4) {
    const token = tokens[end]!
    if (token.sentence !== tokens[i]!.sentence || !token.spaced) break
    if (
      !isCapitalised(token) &&
      !(LOWER_PARTS.has(token.normal) && tokens[end + 1] && isCapitalised(tokens[end + 1]!))
    )
      break
    end++
  }
  return end < i + 4 ? end : -1
}
