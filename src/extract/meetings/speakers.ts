import type { VerbGroup } from '../../tags/verb.ts'
import type { Person, Quote } from '../mentions.ts'
import type { ActorPhrase } from './model.ts'
import { holdsOffice } from './office.ts'
import { personPhrase } from './pronouns.ts'
import type { Scene } from './scene.ts'

/** Who says the words of the article's direct quotes, for "j'ai rencontré", "nous nous sommes parlé", "m'a reçu". */
export class Speakers {
  private readonly spans: readonly { start: number; end: number; person: Person }[]

  constructor(quotes: readonly Quote[], people: readonly Person[]) {
    this.spans = quotes
      .filter((q) => q.kind !== 'indirect')
      .flatMap((q) => {
        const person = people.find((p) => p.id === q.speaker?.ref)
        return person ? q.spans.map(({ start, end }) => ({ start, end, person })) : []
      })
      .sort((a, b) => a.start - b.start)
  }

  /** The speaker of the quote that covers an offset. */
  at(offset: number): Person | undefined {
    let [low, high] = [0, this.spans.length - 1]
    while (low <= high) {
      const mid = (low + high) >> 1
      const span = this.spans[mid]!
      if (offset < span.start) high = mid - 1
      else if (offset >= span.end) low = mid + 1
      else return span.person
    }
    return undefined
  }
}

/** Whether a verb in the first person has a subject that the article names. */
export function isSpoken(scene: Scene, group: VerbGroup): boolean {
  return group.person === 1 && speakerOf(scene, group) !== undefined
}

function speakerOf(scene: Scene, group: VerbGroup): Person | undefined {
  const person = scene.speakers.at(scene.tokens[group.firstToken]!.start)
  if (!person) return undefined
  // Of a guest whose name opens the headline of an interview the article need not say more.
  const interviewed = person.mentions.some((m) => scene.tokens[m.firstToken]!.sentence === 0)
  return interviewed || holdsOffice(scene, person.id) ? person : undefined
}

/** "J'ai reçu": the speaker; "nous nous verrons": the speaker and the person told last. */
export function speakerPhrases(scene: Scene, group: VerbGroup): ActorPhrase[] {
  const speaker = speakerOf(scene, group)
  if (!speaker) return []
  const found = [personPhrase(scene, speaker, group.firstToken)]
  if (group.number === 'plural' && group.reflexive) {
    const other = personBefore(scene, group.firstToken, speaker)
    if (other) found.push(personPhrase(scene, other, group.firstToken))
  }
  return found
}

/** "⟦m'⟧a reçu", "⟦nous⟧ a reçus": the speaker as object. */
export function spokenObject(scene: Scene, group: VerbGroup): ActorPhrase | undefined {
  if (group.person === 1) return undefined
  for (let k = group.firstToken; k < group.head; k++) {
    if (!/^(?:m'|me|nous)$/.test(scene.word(k))) continue
    const speaker = speakerOf(scene, group)
    return speaker && personPhrase(scene, speaker, group.firstToken)
  }
  return undefined
}

const FARTHEST = 60

/** The person named last before a token, the speaker apart. */
function personBefore(scene: Scene, before: number, speaker: Person): Person | undefined {
  for (let k = before - 1; k >= Math.max(0, before - FARTHEST); k--) {
    const entity = scene.entities.at(k)?.entity
    if (entity?.type === 'person' && entity.id !== speaker.id) return entity
  }
  return undefined
}
