import { isOrganHead } from '../../lexicon/organs.ts'
import { isPreposition, LEADING } from './links.ts'
import type { ActorPhrase } from './model.ts'
import { hasTense, type Scene } from './scene.ts'

/** "le roi X ⟦du Cambodge⟧": a country right after a person is his. */
export function takeCountry(scene: Scene, before: ActorPhrase, phrase: ActorPhrase): boolean {
  const [person, more] = before.actors
  if (person?.type !== 'person' || more || phrase.link !== 'de' || phrase.place?.kind !== 'country')
    return false
  if (before.head === null || phrase.first - before.end > 1 || scene.word(before.end) === ',') return false
  if (person.parties.length === 0) before.actors = [{ ...person, parties: [phrase.place.country ?? ''] }]
  before.end = phrase.end
  return true
}

/** "le Conseil des ministres ⟦de la Cémac⟧": a body's organ stands for the body. */
export function takeBody(scene: Scene, before: ActorPhrase, phrase: ActorPhrase): boolean {
  const organ = scene.entities.at(before.end - 1)?.entity
  const body = scene.entities.at(phrase.end - 1)?.entity
  if (organ?.type !== 'organization' || !isOrganHead(organ.name)) return false
  if (body?.type !== 'organization' || body.kind !== 'international') return false
  if (phrase.link !== 'de' || !isBridge(scene, before.end, phrase.first)) return false
  before.actors = phrase.actors
  before.end = phrase.end
  return true
}

/** "les présidents X ⟦(Togo)⟧ et Y ⟦(Ghana)⟧": a country in parentheses right after a person is his. */
export function takeBracketed(scene: Scene, before: ActorPhrase, phrase: ActorPhrase): boolean {
  const [person] = before.actors
  if (person?.type !== 'person' || phrase.place?.kind !== 'country' || phrase.first !== before.end + 1)
    return false
  if (scene.word(before.end) !== '(' || scene.word(phrase.end) !== ')') return false
  if (before.actors.length === 1 && person.parties.length === 0)
    before.actors = [{ ...person, parties: [phrase.place.country ?? ''] }]
  before.end = phrase.end + 1
  return true
}

/** "Conférence des chefs ⟦d'État et de gouvernement de la⟧ Communauté". */
function isBridge(scene: Scene, from: number, to: number): boolean {
  if (to - from > 9) return false
  for (let k = from; k < to; k++)
    if (!/^(?:d'|de|du|des|la|l'|les|[ée]tat|et|gouvernements?)$/.test(scene.word(k))) return false
  return true
}

/** "la Coordination pour l'Azawad libre (⟦CAL⟧)": the same body by its letters. */
export function takeAcronym(scene: Scene, before: ActorPhrase, phrase: ActorPhrase): boolean {
  if (phrase.first !== before.end + 1 || scene.word(before.end) !== '(') return false
  if (phrase.actors[0]?.key === undefined || phrase.actors[0].key !== before.actors[0]?.key) return false
  before.end = scene.word(phrase.end) === ')' ? phrase.end + 1 : phrase.end
  return true
}

/** A comma joins only in a list that ends in "et"; a joined phrase has the tie of the first. */
export function settleLists(scene: Scene, phrases: ActorPhrase[]): void {
  for (let p = phrases.length - 1; p > 0; p--) {
    const phrase = phrases[p]!
    if (!phrase.joined) continue
    const comma = onlyComma(scene, phrases[p - 1]!, phrase)
    if ((comma && !phrases[p + 1]?.joined) || opensNextClause(scene, phrases[p - 1]!, phrase))
      phrase.joined = false
  }
  for (let p = 1; p < phrases.length; p++) if (phrases[p]!.joined) phrases[p]!.link = phrases[p - 1]!.link
}

function onlyComma(scene: Scene, before: ActorPhrase, phrase: ActorPhrase): boolean {
  for (let k = before.end; k < phrase.first; k++) {
    if (/^(?:et|puis|ainsi|ou|enfin|mais)$/.test(scene.word(k))) return false
  }
  return true
}

/** "a reçu X et Y a déclaré": Y is the subject of the next clause. */
function opensNextClause(scene: Scene, before: ActorPhrase, phrase: ActorPhrase): boolean {
  const next = scene.verbAt(phrase.end)
  if (!next || !hasTense(next) || scene.word(phrase.first - 1) === ',') return false
  // "… que X et Y ont atterri": one person is no subject of a plural.
  if (next.number === 'plural' && !phrase.plural && phrase.actors.length === 1 && before.link === '')
    return false
  for (let k = before.first - 1; k >= Math.max(0, before.first - 25); k--) {
    if (scene.tokens[k]!.sentence !== scene.tokens[phrase.first]!.sentence) return false
    const verb = scene.verbAt(k)
    if (verb && hasTense(verb)) return before.link === '' ? true : next.number !== 'plural'
  }
  return false
}

/** "X, ministre turc des Affaires étrangères,": a title without determiner, or one of the same person, after a comma. */
export function isApposition(scene: Scene, before: ActorPhrase, phrase: ActorPhrase): boolean {
  if (scene.word(before.end) !== ',') return false
  // "X, ⟦nommé émir du Koweït⟧,"
  if (
    phrase.first === before.end + 2 &&
    scene.verbAt(before.end + 1)?.tense === 'past-participle' &&
    before.actors.length === 1 &&
    phrase.actors[0]?.key === before.actors[0]!.key
  )
    return true
  if (phrase.first !== before.end + 1) return false
  // "Conduite par X, ⟦la délégation⟧ a été reçue"
  if (before.link === 'par' && /^(?:mission|délégation|équipe)$/.test(phrase.head ?? '')) return false
  if (phrase.head === null && !(before.plural && before.actors.length === 0)) return false
  if (before.plural && before.actors.length === 0 && before.head !== null)
    return phrase.actors[0]?.type === 'person' && phrase.head === null
  if (before.actors.length !== 1) return false
  if (phrase.actors.length === 0 && /^(?:un|une|le|la|l')$/.test(scene.word(phrase.first))) {
    if (scene.verbAt(phrase.end)?.tense === 'past-participle' && scene.word(phrase.end + 1) === ',')
      phrase.end++
    return scene.word(phrase.end) === ',' || before.actors[0]!.type === 'person'
  }
  if (before.actors[0]!.type !== 'person') return false
  const bare =
    !LEADING.has(scene.word(phrase.first)) ||
    /^(?:premier|première|haut|haute|vice|ancien|ancienne|nouveau|nouvelle)$/.test(scene.word(phrase.first))
  if (phrase.actors.length === 0) return true
  const [own] = phrase.actors
  if (own!.key === before.actors[0]!.key) return true
  return bare && own!.type !== 'person'
}

const JOINTS = new Set([
  'et',
  'ou',
  ',',
  'puis',
  'ainsi',
  'que',
  "qu'",
  'comme',
  'mais',
  'aussi',
  'enfin',
  'ensuite',
  ';',
  'ni',
])

/** Only joints stand between the two phrases, and the second has no preposition or the first's own. */
export function isJoined(scene: Scene, before: ActorPhrase, phrase: ActorPhrase): boolean {
  let k = phrase.first - 1
  if (phrase.link !== '' && isPreposition(scene.word(k))) k--
  if (k < before.end) return false
  let joint = false
  for (let j = k; j >= before.end; j--) {
    const word = scene.word(j)
    const article = /^(?:de|d'|la|l'|le|les|du|des)$/.test(word)
    // "les délégués de X et ⟦ceux⟧ de Y"
    const again = /^(?:ceux|celles|celui|celle)$/.test(word) && phrase.link === 'de' && before.head !== null
    if (!JOINTS.has(word) && !article && !again) return false
    if (/^(?:que|qu')$/.test(word) && scene.word(j - 1) !== 'ainsi') return false
    if (JOINTS.has(word)) joint = true
  }
  if (!joint) return false
  if (opensAnew(scene, before, phrase, k)) return false
  return (
    phrase.link === '' || phrase.link === before.link || (phrase.link === 'de' && before.actors.length > 0)
  )
}

/** "Avec le ministre X, Y a …": an adjunct at the head of its sentence. */
function isFronted(scene: Scene, phrase: ActorPhrase): boolean {
  const start = scene.first(scene.tokens[phrase.first]!.sentence)
  if (phrase.first - start > 6 || phrase.link === 'entre' || phrase.link === 'de') return false
  for (let k = start; k < phrase.first; k++) if (scene.verbAt(k)) return false
  return scene.verbAt(phrase.end) === undefined
}

/** "lundi à Carthage, l'ambassadeur X", "selon l'Élysée, le président Y": after a comma no more of the adjunct. */
function opensAnew(scene: Scene, before: ActorPhrase, phrase: ActorPhrase, last: number): boolean {
  if (scene.word(last) !== ',' || last !== before.end || phrase.link !== '') return false
  if (before.link === 'selon' || before.teller) return true
  if (before.link !== '' && isFronted(scene, before)) return true
  return (
    before.place !== null && phrase.place === null && /^(?:à|en|dans|vers|depuis|pour)$/.test(before.link)
  )
}
