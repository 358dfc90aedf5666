import { type Complements, readComplements } from '../extract/meetings/complements.ts'
import type { Actor } from '../extract/meetings/model.ts'
import { cliticActors } from '../extract/meetings/pronouns.ts'
import { hasTense, type Scene } from '../extract/meetings/scene.ts'
import type { EventPhrase } from '../lexicon/event-phrases.ts'
import { type EventVerb, eventVerb } from '../lexicon/event-verbs.ts'
import { verbTriggers } from '../lexicon/meeting-verbs.ts'
import type { VerbGroup } from '../tags/verb.ts'
import { targetsOf } from './targets.ts'

/** A verb of the table at its place in the text. */
export interface Deed {
  readonly scene: Scene
  readonly group: VerbGroup
  readonly sentence: number
  readonly right: Complements
  readonly what: EventVerb | EventPhrase
  /** Where what it is done to is looked for. */
  readonly from: number
  readonly earlier: readonly (readonly Actor[])[]
  /** Who says it, where the verb is in the first person. */
  readonly speaker: readonly Actor[]
}

/** Those to whom the verb of a deed does it. */
export function objectsOf(deed: Deed): Actor[] {
  const { scene, group, what } = deed
  const infinitive = infinitiveOf(scene, group)
  const asked = what.type === 'REQUEST' ? askedInClause(deed) : []
  if (asked.length > 0) return asked
  if (what.traits.includes('i') && (!infinitive || isInvitation(group, infinitive))) return []
  const clitic = what.links.some((link) => link === 'obj' || link === 'à') && cliticActors(scene, group)
  if (clitic) return [...clitic.actors]
  const search = { ...deed, links: what.links, right: untilInfinitive(deed) }
  const after = targetsOf(search)
  // "a exigé ⟦de la Russie⟧ des explications": before the noun.
  const links = what.links.filter((link) => link !== 'obj')
  const found = after.length > 0 ? after : targetsOf({ ...search, links, from: group.endToken })
  if (found.length > 0 || !infinitive || !what.traits.includes('v')) return found
  const right = readComplements(scene, infinitive.endToken, deed.sentence)
  const own = eventVerb(infinitive.lemma, infinitive.reflexive)
  const owned = own?.links ?? ['obj', 'avec', 'à', 'contre']
  return targetsOf({ ...deed, right, links: owned, from: infinitive.endToken })
}

/** An invitation to come is a meeting's. */
const isInvitation = ({ lemma }: VerbGroup, infinitive: VerbGroup) =>
  lemma === 'inviter' && verbTriggers(infinitive.lemma).some(({ kind }) => kind === 'visit')

/** "exige que ⟦le Sud⟧ renonce", "demande que les provocations ⟦de Pyongyang⟧ cessent": the subject of the clause. */
function askedInClause(deed: Deed): Actor[] {
  const { scene, group, sentence } = deed
  if (!/^qu[e']$/.test(scene.word(group.endToken))) return []
  const from = group.endToken + 1
  const right = readComplements(scene, from, sentence)
  return right.stop && hasTense(right.stop) ? targetsOf({ ...deed, right, links: ['obj'], from }) : []
}

/** The infinitive that the verb governs. */
export function infinitiveOf(scene: Scene, group: VerbGroup): VerbGroup | undefined {
  const { sentence } = scene.tokens[group.head]!
  const next = scene.document.verbGroups.slice(group.index + 1, group.index + 4)
  const governed = next.find(({ governor }) => governor === group.index)
  if (governed) return governed
  // "a appelé les acteurs maliens ⟦à reprendre⟧": too far off for the tagger.
  const first = next.find(({ tense }) => tense !== 'past-participle')
  return first?.tense === 'infinitive' &&
    first.governor < 0 &&
    scene.tokens[first.head]!.sentence === sentence &&
    /^(?:à|de|d')$/.test(scene.word(first.firstToken - 1))
    ? first
    : undefined
}

/** What stands between the verb and its infinitive; all on the right where there is none. */
function untilInfinitive({ scene, group, right }: Deed): Complements {
  const infinitive = infinitiveOf(scene, group)
  if (!infinitive) return right
  const before = <T extends { first: number }>(phrase: T) => phrase.first < infinitive.firstToken
  return {
    ...right,
    phrases: right.phrases.filter(before),
    places: right.places.filter(({ phrase }) => before(phrase)),
    end: Math.min(right.end, infinitive.firstToken),
  }
}
