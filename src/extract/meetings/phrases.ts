import { demonymCountry } from '../../lexicon/demonyms.ts'
import { BODIES, GROUP_NOUNS, isHead, TELLERS, TITLES } from '../../lexicon/meeting-titles.ts'
import { actorPhrase } from './actor-phrase.ts'
import {
  actorOf,
  bodyActor,
  countryActor,
  isParty,
  organizationActor,
  personActor,
  placeActor,
} from './actors.ts'
import { guestPhrase } from './guest-phrase.ts'
import { fewPhrase, latterPhrase } from './latter.ts'
import { linkBefore } from './links.ts'
import type { Actor, ActorPhrase } from './model.ts'
import { pairActors } from './pairs.ts'
import { leftEdge, personAt, qualifiedEdge } from './phrase-edges.ts'
import {
  isApposition,
  isJoined,
  settleLists,
  takeAcronym,
  takeBody,
  takeBracketed,
  takeCountry,
} from './phrase-joints.ts'
import type { Scene } from './scene.ts'
import { isLedMission, readTitle } from './titles.ts'

/** What may make a phrase part of the one before it. */
const TAKEN = [takeCountry, takeBracketed, takeAcronym, takeBody]

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
      else settleParty(before, phrase)
      i = phrase.end - 1
      continue
    }
    if (before && TAKEN.some((take) => take(scene, before, phrase))) {
      i = Math.max(phrase.end, before.end) - 1
      continue
    }
    phrase.joined = before !== undefined && isJoined(scene, before, phrase)
    phrases.push(phrase)
    i = phrase.end - 1
  }
  settleLists(scene, phrases)
  return phrases
}

/** "le capitaine X, ⟦président du Faso⟧": for whom he acts, if nothing else says it. */
function settleParty(before: ActorPhrase, { actors }: ActorPhrase): void {
  const [person, more] = before.actors
  if (person?.type !== 'person' || more || person.parties.length > 0 || actors[0]?.type !== 'country') return
  before.actors = [{ ...person, parties: actors[0].parties }]
}

function readPhrase(scene: Scene, i: number, start: number, end: number): ActorPhrase | undefined {
  if (scene.tokens[i]!.kind !== 'word' || scene.dateAt[i]! >= 0) return undefined
  const found = scene.entities.at(i)
  const normal = scene.word(i)
  const latter = latterPhrase(scene, i, start) ?? fewPhrase(scene, i) ?? guestPhrase(scene, i)
  if (latter) return latter
  const titled = titledPhrase(scene, i, start, end)
  if (titled && !TITLES.has(normal)) return titled
  if (!found && scene.tokens[i]!.shape === 'lower' && !isHead(normal) && normal !== 'mission')
    return undefined
  if (!found || found.mention.kind === 'demonym' || found.mention.kind === 'role') {
    const title =
      TITLES.has(normal) ||
      (BODIES.has(normal) && scene.tokens[i]!.shape === 'lower') ||
      isLedMission(scene, i, start, end)
    if (title && isNounHere(scene, i)) {
      const phrase = withListed(scene, readTitle(scene, i, start, end))
      // "le chef rebelle tchadien X": the rules of persons read further.
      return titled && titled.end > phrase.end ? titled : phrase
    }
    if (GROUP_NOUNS.has(normal) && isGroup(scene, i, start)) return groupPhrase(scene, i, start)
  }
  const meant = !found || found.entity.type === 'place' ? halfOrBody(scene, i, start) : undefined
  if (meant) return meant
  if (!found) return inhabitant(scene, i, start, end)
  const { entity, mention } = found
  const first = qualifiedEdge(scene, mention.firstToken, start)
  const base = actorPhrase(first, mention.endToken, [])
  if (entity.type === 'person') {
    if (mention.kind === 'pronoun') return undefined
    return { ...base, actors: [personActor(entity, scene.entities)] }
  }
  if (entity.type === 'organization') {
    // "UE-Jordanie": two sides, though the name looks like one.
    const pair = mention.endToken === mention.firstToken + 1 ? pairActors(scene, i) : undefined
    if (pair && pair.actors.length >= 2) return { ...pair, link: '' }
    const actors = isParty(entity) ? [organizationActor(entity, scene.entities)] : []
    return { ...base, actors, teller: !isParty(entity) }
  }
  if (mention.kind === 'demonym') return inhabitant(scene, i, start, end)
  const actor = placeActor(entity, scene.entities)
  return { ...base, actors: actor ? [actor] : [], place: entity }
}

/** "la ⟦rapporteuse du Conseil, Lena Ek⟧": whatever the title, if the one who bears it is named after it. */
function titledPhrase(scene: Scene, i: number, start: number, end: number): ActorPhrase | undefined {
  const titled = scene.titleAt(i)
  if (!titled) return undefined
  let k = i
  while (k < end && scene.tokens[k]!.start < titled.role.end) k++
  const named = personAt(scene, scene.word(k) === ',' ? k + 1 : k, end)
  if (named?.person !== titled.person) return undefined
  const head = scene.word(i)
  const actors = [personActor(titled.person, scene.entities)]
  return actorPhrase(leftEdge(scene, i, start), named.end, actors, { head, teller: TELLERS.has(head) })
}

/** "le Nord", "au Sud" where the article tells of both Koreas; "l'organisation", the international body told last. */
function halfOrBody(scene: Scene, i: number, start: number): ActorPhrase | undefined {
  const { text } = scene.tokens[i]!
  if (text === 'Corées') return koreas(scene, i, start)
  if (UNION.test(text) && /^(?:les|des|aux)$/.test(scene.word(i - 1)))
    return actorPhrase(leftEdge(scene, i, start), i + 1, [bodyActor('Union européenne', scene.entities)], {
      head: text,
    })
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
  return actorPhrase(leftEdge(scene, i, start), i + 1, [actor], { head: text })
}

/** "les ⟦Vingt-Sept⟧": the Union by the number of its members. */
const UNION = /^Vingt-(?:[Cc]inq|[Ss]ept|[Hh]uit)$/

/** "les deux Corées", "les Corées". */
function koreas(scene: Scene, i: number, start: number): ActorPhrase {
  const actors = ['KR', 'KP'].map((code) => countryActor(code, scene.entities))
  return actorPhrase(leftEdge(scene, i, start), i + 1, actors, { head: 'pays', plural: true })
}

/** A title's word is a verb form elsewhere ("préside", "responsable"): trust the verb groups. */
function isNounHere(scene: Scene, i: number): boolean {
  // "de son côté, X": no side of its own.
  if (scene.word(i) === 'côté' && /^(?:son|leur)$/.test(scene.word(i - 1))) return false
  return scene.verbAt(i) === undefined
}

/** "les deux hommes", "les trois ministres", "ces dirigeants": a number or demonstrative before the noun. */
function isGroup(scene: Scene, i: number, start: number): boolean {
  return i > start && /^(?:deux|trois|quatre|cinq|six|ces|leurs)$/.test(scene.word(i - 1))
}

function groupPhrase(scene: Scene, i: number, start: number): ActorPhrase {
  const { end, actors } = listAfter(scene, i + 1)
  return actorPhrase(leftEdge(scene, i, start), end, actors, { head: scene.word(i), plural: true })
}

/** "cinq nouveaux ambassadeurs (⟦Maroc, Canada, France⟧)". */
function withListed(scene: Scene, title: ActorPhrase): ActorPhrase {
  if (!title.plural || title.actors.length > 0) return title
  const { end, actors } = listAfter(scene, title.end)
  return actors.length > 0 ? { ...title, end, actors } : title
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
    const actor = actorOf(found.entity, scene.entities)
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
