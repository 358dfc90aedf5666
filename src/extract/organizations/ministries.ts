import { demonymCountry } from '../../lexicon/demonyms.ts'
import type { Token } from '../../text/document.ts'
import { isCapitalised, knownPlaceAt } from '../places/known.ts'
import type { ShapedOrganization } from './shapes.ts'

const MAX_TOKENS = 16

/** "ministère français des Affaires étrangères", "ministère de la Culture et de la Communication". */
export function readMinistry(tokens: readonly Token[], i: number): ShapedOrganization | undefined {
  let at = i + 1
  let country: string | null = null
  const { sentence } = tokens[i]!
  const here = (t: number) => {
    const token = tokens[t]
    return token && token.sentence === sentence ? token : undefined
  }
  const adjective = () => {
    const token = here(at)
    if (token?.shape !== 'lower' || token.kind !== 'word') return
    const code = demonymCountry(token.normal)
    if (!code) return
    country ??= code
    at++
  }
  adjective()
  const start = at
  at = portfolios(tokens, at, i)
  if (at === start) return undefined
  adjective()
  // "ministère des Affaires étrangères de Russie", "… du Burundi".
  const name = of(tokens, at)
  const place =
    name >= 0 && here(name) && isCapitalised(tokens[name]!) ? knownPlaceAt(tokens, name) : undefined
  if (place?.place.kind === 'country') {
    at = place.endToken
    country ??= place.place.country
  }
  return { firstToken: i, endToken: at, kind: 'ministry', country, confidence: 0.9, rule: 'ministry' }
}

/** The token after "de", "de la", "de l'", "du", "des", "d'"; -1 if none of them stands there. */
function of(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.normal
  if (word === 'du' || word === 'des' || word === "d'" || word === 'aux' || word === 'à') return at + 1
  if (word !== 'de') return -1
  const next = tokens[at + 1]?.normal
  return next === 'la' || next === "l'" ? at + 2 : at + 1
}

/** Reads "de l'Économie, des Finances et de l'Industrie numérique"; gives where it ends. */
function portfolios(tokens: readonly Token[], from: number, first: number): number {
  let end = from
  let at = from
  while (at - first < MAX_TOKENS) {
    const noun = of(tokens, at)
    const head = noun >= 0 ? tokens[noun] : undefined
    if (!head || head.sentence !== tokens[first]!.sentence || head.kind !== 'word') return end
    if (end > from && !isCapitalised(head)) return end
    if (end > from && isCapitalised(head) && knownPlaceAt(tokens, noun)?.place.kind === 'country') return end
    end = portfolioEnd(tokens, noun)
    const next = tokens[end]?.normal
    if (next !== 'et' && next !== ',') return complementEnd(tokens, end)
    at = end + 1
    if (of(tokens, at) < 0) return end
  }
  return end
}

/** "Affaires étrangères", "Éducation nationale", "Sécurité publique". */
function portfolioEnd(tokens: readonly Token[], noun: number): number {
  let end = noun + 1
  while (end < noun + 3) {
    const token = tokens[end]
    if (!token || token.sentence !== tokens[noun]!.sentence || token.kind !== 'word') break
    const fits =
      token.shape === 'lower'
        ? ADJECTIVE.test(token.normal) && !demonymCountry(token.normal)
        : isCapitalised(token)
    if (!fits || token.verbs.some((form) => form.tense !== 'past-participle' && form.tense !== 'infinitive'))
      break
    end++
  }
  return end
}

const ADJECTIVE =
  /^(?:étrangères?|extérieure?s?|intérieure?s?|nationale?s?|publique?s?|supérieure?|sociales?|sociaux|économiques?|financières?|numériques?|rurale?s?|religieuses?|religieux|maritimes?|humaines?|populaire|islamiques?|locale?s?|écologique|solidaire|alimentaire|internationale?s?|européennes?|durable|pénitentiaires?|culturelles?|professionnelle|technologique|civile?|fédérale?|générale)$/

/** "de la Défense ⟦et des Anciens combattants⟧" is read above; here only "de l'Enseignement ⟦supérieur⟧". */
function complementEnd(_tokens: readonly Token[], end: number): number {
  return end
}
