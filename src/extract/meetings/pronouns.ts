import { NUMBERS } from '../../lexicon/meeting-titles.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { Person } from '../mentions.ts'
import { actorPhrase } from './actor-phrase.ts'
import { countryActor, personActor } from './actors.ts'
import { isLatter } from './latter.ts'
import type { Actor, ActorPhrase } from './model.ts'
import type { Scene } from './scene.ts'

const FARTHEST = 160

/** The phrase that a subject pronoun stands for; undefined for "on", "nous" and an impersonal "il". */
export function pronounPhrase(scene: Scene, i: number, group: VerbGroup): ActorPhrase | undefined {
  const word = scene.word(i)
  const linked = scene.entities.at(i)
  const base = actorPhrase(i, i + 1, [])
  if (linked?.entity.type === 'person') {
    return { ...base, actors: [personActor(linked.entity, scene.entities)] }
  }
  if (word === 'ils' || word === 'elles') return { ...base, plural: true }
  if (word !== 'il' && word !== 'elle') return undefined
  const person = lastPerson(scene, i, word === 'il' ? 'm' : 'f')
  const gender = group.gender
  if (
    !person ||
    (gender && !/^(?:past|pluperfect)$/.test(group.tense) && gender !== (word === 'il' ? 'm' : 'f'))
  )
    return undefined
  return { ...base, actors: [personActor(person, scene.entities)] }
}

/** The person that the pronoun takes up: the subject of the sentence before, else the last one told. */
export function lastPerson(scene: Scene, i: number, gender: 'm' | 'f'): Person | undefined {
  const sentence = scene.tokens[i]!.sentence
  for (let s = sentence; s >= Math.max(0, sentence - 2); s--) {
    const subject = scene.phrases(s).find(
      (p) =>
        p.first < i &&
        p.link === '' &&
        p.actors[0]?.type === 'person' &&
        !isSubordinate(scene, p) &&
        // "Ce dernier" is said of somebody the text does not go on with.
        !isLatter(scene.word(p.end - 1)),
    )
    const person = subject && scene.entities.people.find((p) => p.id === subject.actors[0]!.key)
    if (person && person.gender !== other(gender)) return person
  }
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST); k--) {
    const found = scene.entities.at(k)
    if (found?.entity.type === 'person' && found.entity.gender !== other(gender)) return found.entity
  }
  return undefined
}

/** A phrase of one person at a token. */
export function personPhrase(scene: Scene, person: Person, i: number): ActorPhrase {
  return actorPhrase(i, i + 1, [personActor(person, scene.entities)])
}

function isSubordinate(scene: Scene, phrase: ActorPhrase): boolean {
  return /^(?:que|qu'|lorsque|lorsqu'|quand|si|dont|où|parce|puisque|comme)$/.test(
    scene.word(phrase.first - 1),
  )
}

const other = (gender: 'm' | 'f') => (gender === 'm' ? 'f' : 'm')

/**
 * Whom "les deux hommes", "les trois pays", "ils" take up: the sides of the last encounter of that number, else the
 * last people of different countries that were told of. "Les ministres des quatre pays" are their countries.
 */
export function groupActors(
  scene: Scene,
  phrase: ActorPhrase,
  earlier: readonly (readonly Actor[])[],
): readonly Actor[] {
  const number = phrase.ofGroup || numberIn(scene, phrase)
  const fits = (s: readonly Actor[]) =>
    s.length >= 2 && (number === 0 || s.length === number) && fitsHead(scene, phrase, s)
  const isPerson = (a: Actor) => a.type === 'person'
  const named = !phrase.ofGroup && PERSONS.test(phrase.head ?? '')
  const office =
    named && phrase.head === 'ministres'
      ? earlier.slice(-NEAR).findLast((s) => s.every((a) => isMinister(scene, a)) && fits(s))
      : undefined
  if (office) return asNamed(scene, phrase, office)
  const people = named && earlier.slice(-NEAR).findLast((sides) => sides.every(isPerson) && fits(sides))
  if (people) return asNamed(scene, phrase, people)
  for (let k = earlier.length - 1; k >= 0; k--) {
    const sides = earlier[k]!
    const found = [sides, sides.filter((a) => a.type !== 'organization')].find(fits)
    if (found) return asNamed(scene, phrase, found)
  }
  const last = lastPeople(scene, phrase, number || 2)
  // "Les ministres ouest-africains se réuniront": not the two presidents named last.
  const described = number === 0 && /(?:ain|éen|ien|ois|ais|ique|al)s$|aux$/.test(wordsOf(scene, phrase))
  return described && !fitsHead(scene, phrase, last) ? [] : asNamed(scene, phrase, last)
}

/** Encounters back among which two ministers in the strict sense are preferred. */
const NEAR = 10

function isMinister(scene: Scene, actor: Actor): boolean {
  const roles = scene.entities.people.find((p) => p.id === actor.key)?.roles ?? []
  return roles.some((r) => /^(?:vice-)?ministre/.test(r.title.toLowerCase()))
}

/** The words of a phrase, and the one after it if the phrase is but its noun. */
function wordsOf(scene: Scene, { first, end, head }: ActorPhrase): string {
  const last = scene.word(end - 1) === head ? end + 1 : end
  return scene.tokens
    .slice(first, last)
    .map(({ normal }) => normal)
    .join(' ')
}

/** Groups of persons, even where countries were told of since. */
const PERSONS =
  /^(?:hommes|femmes|ministres|présidents|présidentes|diplomates|responsables|interlocuteurs|personnalités|chefs)$/

/** "les deux présidents" are two presidents, of two countries. */
function fitsHead(scene: Scene, phrase: ActorPhrase, actors: readonly Actor[]): boolean {
  const office = OFFICES.get(phrase.head ?? '')
  if (!office) return true
  const parties = actors.map((a) => a.parties[0]).filter(Boolean)
  if (parties.length >= 2 && new Set(parties).size < 2) return false
  return actors.every((a) => {
    const roles = scene.entities.people.find((p) => p.id === a.key)?.roles ?? []
    return roles.length === 0 || roles.some((r) => office.test(r.title.toLowerCase()))
  })
}

const OFFICES: ReadonlyMap<string, RegExp> = new Map([
  ['présidents', /président/],
  ['ministres', /ministre|chef(?:fe)? de la diplomatie|secrétaire|chancelier/],
])

function lastPeople(scene: Scene, phrase: ActorPhrase, wanted: number): Actor[] {
  const found: Actor[] = []
  for (let k = phrase.first - 1; k >= Math.max(0, phrase.first - FARTHEST) && found.length < wanted; k--) {
    const at = scene.entities.at(k)
    if (at?.entity.type !== 'person' || at.mention.kind === 'pronoun') continue
    const actor = personActor(at.entity, scene.entities)
    if (actor.parties.length === 0 || found.some((f) => f.key === actor.key)) continue
    if (!found.some((f) => f.parties[0] === actor.parties[0])) found.unshift(actor)
  }
  return found.length === wanted ? found : []
}

const STATES = /^(?:pays|capitales|gouvernements|délégations|puissances|états|voisins|alliés)$/
const LEADERS = /^(?:dirigeants|présidents|présidentes|leaders|souverains|chefs)$/
const LEADING_ROLE =
  /^(?:président|présidente|dirigeant|roi|reine|émir|premier|première|chancel|sultan|chef|leader|souverain|prince|secrétaire générale? du parti)/

/** The countries of a group, where the words mean them and not the persons told before. */
function asNamed(scene: Scene, phrase: ActorPhrase, actors: readonly Actor[]): readonly Actor[] {
  const head = phrase.head ?? ''
  const others = LEADERS.test(head) && actors.some((a) => a.type === 'person' && !leads(scene, a))
  if (!phrase.ofGroup && !STATES.test(head) && !others) return actors
  return actors.map((a) => {
    const code = a.parties.find((p) => /^[A-Z]{2}$/.test(p))
    return code ? countryActor(code, scene.entities) : a
  })
}

function leads(scene: Scene, actor: Actor): boolean {
  const person = scene.entities.people.find((p) => p.id === actor.key)
  if (person?.roles.length === 0) return true
  return person?.roles.some((r) => LEADING_ROLE.test(r.title.toLowerCase())) ?? false
}

function numberIn(scene: Scene, phrase: ActorPhrase): number {
  for (let k = phrase.first; k < phrase.end; k++) {
    const number = NUMBERS[scene.word(k)]
    if (number) return number
  }
  return 0
}

/** The person whom an object pronoun of the group means: "l'a reçu", "lui a téléphoné"; a phrase of its own. */
export function cliticActors(scene: Scene, group: VerbGroup): ActorPhrase | undefined {
  for (let k = group.firstToken; k < group.head; k++) {
    const word = scene.word(k)
    if (!/^(?:l'|le|la|les|lui|leur)$/.test(word)) continue
    const found = scene.entities.at(k)
    if (found?.entity.type === 'person') return personPhrase(scene, found.entity, k)
  }
  return undefined
}

/** "lui", "l'" before the verb, of whoever it is said. */
export function hasObjectPronoun(scene: Scene, group: VerbGroup): boolean {
  for (let k = group.firstToken; k < group.head; k++)
    if (/^(?:l'|le|la|lui)$/.test(scene.word(k))) return true
  return false
}

/** The organisation told last, two sentences back at most: "Son prochain sommet". */
function lastBody(scene: Scene, i: number): Actor | undefined {
  const sentence = scene.tokens[i]!.sentence
  for (let s = sentence; s >= Math.max(0, sentence - 3); s--) {
    const bodies = scene.phrases(s).filter((p) => p.first < i && p.actors[0]?.type === 'organization')
    const last = bodies.at(-1)
    if (last) return last.actors[0]
  }
  return undefined
}

/** Whose "sa visite", "leur rencontre" is: the last person told before, within the sentence first. */
export function possessorOf(
  scene: Scene,
  i: number,
  number: 'one' | 'many',
  ofBody: boolean,
): ActorPhrase | undefined {
  const base = actorPhrase(i, i + 1, [])
  if (number === 'many') return { ...base, plural: true }
  const linked = scene.entities.at(i)
  if (linked?.entity.type === 'person')
    return { ...base, actors: [personActor(linked.entity, scene.entities)] }
  const body = ofBody ? lastBody(scene, i) : undefined
  if (body) return { ...base, actors: [body] }
  const sentence = scene.tokens[i]!.sentence
  const near = scene
    .phrases(sentence)
    .filter((p) => p.link === '' && p.actors[0]?.type === 'person' && Math.abs(p.first - i) < 40)
  const subject = near.find((p) => p.first < i) ?? near[0]
  if (subject) return { ...base, actors: [subject.actors[0]!] }
  // "⟦Elle⟧ quittera Vientiane, étape de sa tournée": of nobody whom the pronoun cannot mean.
  const opening = scene.word(scene.first(sentence))
  const genders =
    opening === 'elle' ? (['f'] as const) : opening === 'il' ? (['m'] as const) : (['m', 'f'] as const)
  const person = genders.map((gender) => lastPerson(scene, i, gender)).find(Boolean)
  return person ? { ...base, actors: [personActor(person, scene.entities)] } : undefined
}
