import { demonymCountry, demonymReadings } from '../../lexicon/demonyms.ts'
import { BODIES, GROUP_NOUNS, isHead, TITLES } from '../../lexicon/meeting-titles.ts'
import type { Person } from '../mentions.ts'
import { countryActor, isParty, organizationActor, personActor, placeActor } from './actors.ts'
import { isPreposition, LEADING, linkBefore } from './links.ts'
import type { Actor, ActorPhrase } from './model.ts'
import { hasTense, type Scene } from './scene.ts'
import { readTitle } from './titles.ts'

/** The actor phrases of a sentence, left to right. */
export function findPhrases(scene: Scene, sentence: number): ActorPhrase[] {
  const start = scene.first(sentence)
  const end = scene.end(sentence)
  const phrases: ActorPhrase[] = []
  for (let i = start; i < end; i++) {
    const phrase = readPhrase(scene, i, start, end)
    if (!phrase) continue
    if (/^(?:nos|notre|vos|votre)$/.test(scene.word(phrase.first))) {
      phrase.plural = false
      if (phrase.actors[0]?.type !== 'person') phrase.actors = []
    }
    const before = phrases.at(-1)
    if (before && phrase.first < before.end) phrase.first = before.end
    phrase.link = linkBefore(scene, phrase.first, start, phrase.head !== null)
    if (before && isApposition(scene, before, phrase)) {
      before.end = phrase.end
      if (before.actors.length === 0) before.actors = phrase.actors
      i = phrase.end - 1
      continue
    }
    if (before && (takeCountry(scene, before, phrase) || takeAcronym(scene, before, phrase))) {
      i = phrase.end - 1
      continue
    }
    phrase.joined = before !== undefined && isJoined(scene, before, phrase)
    phrases.push(phrase)
    i = phrase.end - 1
  }
  settleLists(scene, phrases)
  return phrases
}

/** "le roi X ⟦du Cambodge⟧": a country right after a person is his. */
function takeCountry(scene: Scene, before: ActorPhrase, phrase: ActorPhrase): boolean {
  const [person, more] = before.actors
  if (person?.type !== 'person' || more || phrase.link !== 'de' || phrase.place?.kind !== 'country')
    return false
  if (before.head === null || phrase.first - before.end > 1 || scene.word(before.end) === ',') return false
  if (person.parties.length === 0) before.actors = [{ ...person, parties: [phrase.place.country ?? ''] }]
  before.end = phrase.end
  return true
}

/** "la Coordination pour l'Azawad libre (⟦CAL⟧)": the same body by its letters. */
function takeAcronym(scene: Scene, before: ActorPhrase, phrase: ActorPhrase): boolean {
  if (phrase.first !== before.end + 1 || scene.word(before.end) !== '(') return false
  if (phrase.actors[0]?.key === undefined || phrase.actors[0].key !== before.actors[0]?.key) return false
  before.end = scene.word(phrase.end) === ')' ? phrase.end + 1 : phrase.end
  return true
}

/** A comma joins only in a list that ends in "et"; a joined phrase has the tie of the first. */
function settleLists(scene: Scene, phrases: ActorPhrase[]): void {
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
  for (let k = before.first - 1; k >= Math.max(0, before.first - 25); k--) {
    if (scene.tokens[k]!.sentence !== scene.tokens[phrase.first]!.sentence) return false
    const verb = scene.verbAt(k)
    if (verb && hasTense(verb)) return before.link === '' ? true : next.number !== 'plural'
  }
  return false
}

function readPhrase(scene: Scene, i: number, start: number, end: number): ActorPhrase | undefined {
  if (scene.tokens[i]!.kind !== 'word' || scene.dateAt[i]! >= 0) return undefined
  const found = scene.entities.at(i)
  const normal = scene.word(i)
  if (!found && scene.tokens[i]!.shape === 'lower' && !isHead(normal)) return undefined
  if (!found || found.mention.kind === 'demonym' || found.mention.kind === 'role') {
    const title = TITLES.has(normal) || (BODIES.has(normal) && scene.tokens[i]!.shape === 'lower')
    if (title && isNounHere(scene, i)) return readTitle(scene, i, start, end)
    if (GROUP_NOUNS.has(normal) && isGroup(scene, i, start)) return groupPhrase(scene, i, start)
  }
  const meant = !found || found.entity.type === 'place' ? halfOrBody(scene, i, start) : undefined
  if (meant) return meant
  if (!found) return inhabitant(scene, i, start, end)
  const { entity, mention } = found
  const first = qualifiedEdge(scene, mention.firstToken, start)
  const base = {
    first,
    end: mention.endToken,
    link: '',
    joined: false,
    head: null,
    plural: false,
    teller: false,
  }
  if (entity.type === 'person') {
    if (mention.kind === 'pronoun') return undefined
    return { ...base, actors: [personActor(entity, scene.entities)], place: null }
  }
  if (entity.type === 'organization') {
    const actors = isParty(entity) ? [organizationActor(entity, scene.entities)] : []
    return { ...base, actors, place: null, teller: !isParty(entity) }
  }
  if (mention.kind === 'demonym') return inhabitant(scene, i, start, end)
  const actor = placeActor(entity, scene.entities)
  return { ...base, actors: actor ? [actor] : [], place: entity }
}

/** "le Nord", "au Sud" where the article tells of both Koreas; "l'organisation", the international body told last. */
function halfOrBody(scene: Scene, i: number, start: number): ActorPhrase | undefined {
  const { text } = scene.tokens[i]!
  if (text !== 'Nord' && text !== 'Sud' && text !== 'organisation' && text !== 'bloc') return undefined
  const article = /^(?:le|la|l'|du|au|de)$/.test(scene.word(i - 1))
  if (!article) return undefined
  const actor =
    text === 'Nord' || text === 'Sud'
      ? scene.koreas && countryActor(text === 'Nord' ? 'KP' : 'KR', scene.entities)
      : text === 'organisation' || text === 'bloc'
        ? scene.lastBody(i)
        : undefined
  if (!actor) return undefined
  const first = leftEdge(scene, i, start)
  return {
    first,
    end: i + 1,
    actors: [actor],
    link: '',
    joined: false,
    place: null,
    head: text,
    plural: false,
    teller: false,
  }
}

/** A title's word is a verb form elsewhere ("préside", "responsable"): trust the verb groups. */
function isNounHere(scene: Scene, i: number): boolean {
  return scene.verbAt(i) === undefined
}

/** "et ⟦allemande, Annelies X⟧": an adjective and a comma between the joint and the name. */
function qualifiedEdge(scene: Scene, from: number, start: number): number {
  const first = leftEdge(scene, from, start)
  if (scene.word(first - 1) !== ',' || first - 3 < start || scene.word(first - 3) !== 'et') return first
  return demonymBefore(scene, first - 2) ? first - 2 : first
}

/** Where the phrase starts: over determiners and honorifics before it. */
export function leftEdge(scene: Scene, from: number, start: number): number {
  let first = from
  while (first > start && (LEADING.has(scene.word(first - 1)) || demonymBefore(scene, first - 1))) first--
  return first
}

function demonymBefore(scene: Scene, i: number): boolean {
  return scene.tokens[i]!.shape === 'lower' && demonymReadings(scene.word(i)) !== undefined
}

/** "les deux hommes", "les trois ministres", "ces dirigeants": a number or demonstrative before the noun. */
function isGroup(scene: Scene, i: number, start: number): boolean {
  return i > start && /^(?:deux|trois|quatre|cinq|six|ces|leurs)$/.test(scene.word(i - 1))
}

function groupPhrase(scene: Scene, i: number, start: number): ActorPhrase {
  const listed = listAfter(scene, i + 1)
  return {
    first: leftEdge(scene, i, start),
    end: listed.end,
    actors: listed.actors,
    link: '',
    joined: false,
    place: null,
    head: scene.word(i),
    plural: true,
    teller: false,
  }
}

/** "les trois signataires européens (⟦France, Royaume-Uni, Allemagne⟧)": who they are, in parentheses. */
function listAfter(scene: Scene, from: number): { end: number; actors: Actor[] } {
  const none = { end: from, actors: [] }
  let k = from
  while (k < from + 4 && scene.tokens[k]?.shape === 'lower' && !scene.verbAt(k)) k++
  if (scene.word(k) !== '(') return none
  const actors: Actor[] = []
  for (k++; k < from + 24 && scene.word(k) !== ')'; k++) {
    const found = scene.entities.at(k)
    if (!found || found.mention.firstToken !== k) continue
    const { entity } = found
    const actor =
      entity.type === 'place'
        ? placeActor(entity, scene.entities)
        : entity.type === 'person'
          ? personActor(entity, scene.entities)
          : organizationActor(entity, scene.entities)
    if (actor) actors.push(actor)
  }
  return scene.word(k) === ')' && actors.length >= 2 ? { end: k + 1, actors } : none
}

/** "Néerlandais et Belges", "l'Australienne Penelope X": inhabitants that stand for their country, or qualify a name. */
function inhabitant(scene: Scene, i: number, start: number, end: number): ActorPhrase | undefined {
  const token = scene.tokens[i]!
  if (token.shape !== 'Title' || i === start) {
    if (token.shape !== 'Title' || !/^(?:et|,|a|ont|se)$/.test(scene.word(i + 1))) return undefined
  }
  const code = demonymCountry(token.normal)
  if (!code) return undefined
  const person = personAt(scene, i + 1, end)
  const actor = person
    ? personActor(person.person, scene.entities, code)
    : (ofCountry(scene, code, i) ?? countryActor(code, scene.entities))
  return {
    first: leftEdge(scene, i, start),
    end: person ? person.end : i + 1,
    actors: [actor],
    link: '',
    joined: false,
    place: null,
    head: null,
    plural: token.normal.endsWith('s'),
    teller: false,
  }
}

/** "le Français", in an article with one Frenchman: him. Only of a singular with an article. */
function ofCountry(scene: Scene, code: string, i: number) {
  if (!/^(?:le|la|l')$/.test(scene.word(i - 1))) return undefined
  const those = scene.entities.people.filter((p) => p.country === code)
  return those.length === 1 ? personActor(those[0]!, scene.entities) : undefined
}

/** A person's name that starts at a token, honorifics passed over. */
export function personAt(
  scene: Scene,
  from: number,
  end: number,
): { person: Person; end: number } | undefined {
  for (let k = from; k < Math.min(end, from + 5); k++) {
    const found = scene.entities.at(k)
    if (found?.entity.type === 'person' && found.mention.kind === 'name') {
      return { person: found.entity, end: found.mention.endToken }
    }
    if (!HONORIFICS.has(scene.word(k))) return undefined
  }
  return undefined
}

const HONORIFICS = new Set(
  'm. mm. mme mmes mlle mgr dr me monsieur madame messieurs mesdames sa son ses excellence altesse majesté sainteté éminence royale cheikh cheikha docteur sir lord maître honorable général amiral'.split(
    ' ',
  ),
)

/** "X, ministre turc des Affaires étrangères,": a title without determiner, or one of the same person, after a comma. */
function isApposition(scene: Scene, before: ActorPhrase, phrase: ActorPhrase): boolean {
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
function isJoined(scene: Scene, before: ActorPhrase, phrase: ActorPhrase): boolean {
  let k = phrase.first - 1
  if (phrase.link !== '' && isPreposition(scene.word(k))) k--
  if (k < before.end) return false
  let joint = false
  for (let j = k; j >= before.end; j--) {
    const word = scene.word(j)
    const article = /^(?:de|d'|la|l'|le|les|du)$/.test(word)
    if (!JOINTS.has(word) && !article) return false
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
