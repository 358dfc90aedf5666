import type { Person, Reference } from '../mentions.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { referTo } from './reference.ts'
import { matchRole } from './role-match.ts'
import { bodyTopic } from './topic.ts'
import { isComma, isTimeWord } from './words.ts'

export type Gender = 'm' | 'f' | null

/** Who spoke where. */
interface Spoken {
  readonly at: number
  readonly reference: Reference
  readonly person: Person | null
  /** Several, or a body: what "ils" can take up. */
  readonly many: boolean
}

/** How many sentences back a pronoun is resolved. */
const REACH = 4
const UNNAMED_REACH = 3

/** What was said so far and by whom, for pronouns and titles that go back to it. */
export class Discourse {
  readonly #context: Context
  readonly #log: Spoken[] = []
  readonly #people: ReadonlyMap<string, Person>

  constructor(context: Context) {
    this.#context = context
    this.#people = new Map(context.entities.people.map((person) => [person.id, person]))
  }

  remember(at: number, reference: Reference, many: boolean): void {
    const person = (reference.ref && this.#people.get(reference.ref)) || null
    this.#log.push({ at, reference, person, many: many || !person })
  }

  /** Who spoke last, or the person last in subject position, before a token: the nearest sentence counts first. */
  last(before: number, gender: Gender): Reference | null {
    const { tokens } = this.#context.document
    const here = tokens[before]!.sentence
    for (let s = here; s >= Math.max(0, here - REACH); s--) {
      const spoken = this.#spokenIn(s, before, (e) => fits(e.person, gender))
      if (spoken) return spoken.reference
      const topic = bodyTopic(this.#context, s, before, gender)
      if (topic) return topic
      const person = subjectsOf(this.#context, s, before).find((p) => fits(p, gender))
      if (person) return referTo(person)
      const body = this.#spokenIn(s, before, (e) => !e.person)
      if (body) return body.reference
    }
    return this.lastSpoken(before, (e) => fits(e.person, gender)) ?? this.#only(before)
  }

  /** The only person of the sentence or the one before, whose given name may tell the other gender abroad. */
  #only(before: number): Reference | null {
    const here = this.#context.document.tokens[before]!.sentence
    for (let s = here; s >= Math.max(0, here - 1); s--) {
      const people = new Set(subjectsOf(this.#context, s, before))
      const [person] = people
      if (person) return people.size === 1 && !person.honorific ? referTo(person) : null
    }
    return null
  }

  /** "ils", "elles", "le couple": several who spoke, or a body; else whoever did. */
  lastMany(before: number): Reference | null {
    const { tokens } = this.#context.document
    const here = tokens[before]!.sentence
    for (let s = here; s >= Math.max(0, here - REACH); s--) {
      const many = this.#spokenIn(s, before, (e) => e.many)
      if (many) return many.reference
    }
    return this.last(before, null)
  }

  /** "ce dernier": the person named last, in this sentence or one of the two before. */
  latter(before: number, gender: Gender): Reference | null {
    const { document, entities } = this.#context
    const here = document.tokens[before]!.sentence
    const first = document.sentences[Math.max(0, here - 2)]!.firstToken
    for (let k = before - 1; k >= first; k--) {
      if (document.tokens[k]!.quotation >= 0) continue
      const at = entities.at(k)
      if (at?.entity.type === 'person' && at.mention.kind !== 'pronoun' && fits(at.entity, gender))
        return referTo(at.entity)
    }
    return this.last(before, gender)
  }

  /** The person named last who is not `besides`, in this sentence or a few before: "lui a-t-elle dit", "son hôte". */
  other(before: number, besides: string | null): Person | null {
    const { document, entities } = this.#context
    const { tokens, sentences } = document
    const { firstToken } = sentences[Math.max(0, tokens[before]!.sentence - REACH)]!
    for (let k = before - 1; k >= firstToken; k--) {
      const found = entities.at(k)?.entity
      if (found?.type === 'person' && found.id !== besides && tokens[k]!.quotation < 0) return found
    }
    return null
  }

  /** "son visiteur": of those who spoke a few sentences before, the last who is not `besides`. */
  otherSpoken(before: number, besides: string | null): Reference | null {
    const first = Math.max(0, this.#context.document.tokens[before]!.sentence - REACH)
    const spoken = this.#backwards(before, first, (e) => e.person !== null && e.reference.ref !== besides)
    return spoken?.reference ?? null
  }

  /** "le diplomate" soon after "un diplomate" spoke: the same unnamed one. */
  unnamedAgain({ first, end }: Range): Reference | null {
    const { document } = this.#context
    if (end - first < 2 || !/^(?:le|la|l'|ce|cet|cette)$/.test(document.tokens[first]!.normal)) return null
    const head = document.tokens[first + 1]!
    if (head.shape !== 'lower') return null
    const near = this.#backwards(first, Math.max(0, head.sentence - UNNAMED_REACH), () => true)
    const words = near && !near.reference.ref ? near.reference.name.toLowerCase().split(/[\s']+/) : []
    return /^(?:une?|l'un)$/.test(words[0] ?? '') && words[1] === head.normal ? near!.reference : null
  }

  /** Whoever spoke last, however far back. */
  lastSpoken(before: number, holds: (spoken: Spoken) => boolean = () => true): Reference | null {
    return this.#backwards(before, 0, holds)?.reference ?? null
  }

  /** The last of the speakers of this or the sentence before. */
  near(before: number): Spoken | null {
    const sentence = this.#context.document.tokens[before]!.sentence
    return this.#backwards(before, Math.max(0, sentence - 1), () => true)
  }

  #spokenIn(sentence: number, before: number, holds: (spoken: Spoken) => boolean): Spoken | null {
    const { tokens } = this.#context.document
    return this.#backwards(before, sentence, (e) => tokens[e.at]!.sentence === sentence && holds(e))
  }

  /** The log is all but in text order: what a cue inherits may be found a few entries early. */
  #backwards(before: number, sentence: number, holds: (spoken: Spoken) => boolean): Spoken | null {
    const { tokens } = this.#context.document
    for (let i = this.#log.length - 1; i >= 0; i--) {
      const spoken = this.#log[i]!
      if (tokens[spoken.at]!.sentence < sentence - 1) return null
      if (spoken.at < before && tokens[spoken.at]!.sentence >= sentence && holds(spoken)) return spoken
    }
    return null
  }
}

/** A pronoun of one gender goes back to a person whose gender is not the other; one of none to anybody who spoke. */
export const fits = (person: Person | null, gender: Gender) =>
  gender === null || (person !== null && (person.gender === null || person.gender === gender))

/** Persons of a sentence before a token, those in subject position first. */
function subjectsOf(context: Context, index: number, before: number): Person[] {
  const { document, entities } = context
  const { tokens, sentences } = document
  const { firstToken, endToken } = sentences[index]!
  const subjects: Person[] = []
  // "Mercredi, le ministre …": a title that opens the sentence is its subject.
  const opening =
    isComma(tokens[firstToken + 1]) && isTimeWord(tokens, firstToken) ? firstToken + 2 : firstToken
  const titled =
    opening + 1 < Math.min(endToken, before)
      ? matchRole(context, { first: opening, end: Math.min(endToken, opening + 8) })
      : null
  if (titled) subjects.push(titled)
  const others: Person[] = []
  for (let k = firstToken; k < Math.min(endToken, before); k++) {
    const at = entities.at(k)
    if (at?.entity.type !== 'person' || at.mention.firstToken !== k || tokens[k]!.quotation >= 0) continue
    const previous = tokens[k - 1]
    const governed = previous?.tags.has('Preposition') && !previous.tags.has('Determiner')
    ;(governed ? others : subjects).push(at.entity)
    k = at.mention.endToken - 1
  }
  return [...subjects, ...others]
}
