import type { Person, Reference } from '../mentions.ts'
import { actorOf, opensWithoutVerb, personsOf, subjectPronoun, subjectsOf } from './actors.ts'
import { apposedTo, leaderOf } from './apposed.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { unnamed } from './phrase.ts'
import { type Gender, genderOf, genderOfPerson } from './pronouns.ts'
import { referTo } from './reference.ts'
import { matchRole } from './role-match.ts'
import { tellsAnew, titledSubject } from './titled-subject.ts'
import { bodyTopic } from './topic.ts'

/** Who spoke where. */
interface Spoken {
  readonly at: number
  readonly reference: Reference
  readonly person: Person | null
  /** Several, or a body: what "ils" can take up. */
  readonly many: boolean
  /** Several who speak in the plural: nothing that "il" takes up. */
  readonly plural: boolean
}

/** How many sentences back a pronoun is resolved. */
const REACH = 4
const UNNAMED_REACH = 3

/** What was said so far and by whom, for pronouns and titles that go back to it. */
export class Discourse {
  readonly #context: Context
  readonly #log: Spoken[] = []
  readonly #people: ReadonlyMap<string, Person>
  /** Whom the pronoun that is the subject of a sentence stands for, by its token. */
  readonly #takenUp = new Map<number, Reference | null>()

  constructor(context: Context) {
    this.#context = context
    this.#people = new Map(context.entities.people.map((person) => [person.id, person]))
  }

  remember(at: number, reference: Reference, many: boolean): void {
    const person = (reference.ref && this.#people.get(reference.ref)) || null
    // What a cue inherits may be found early: the log stays in text order.
    let i = this.#log.length
    while (i > 0 && this.#log[i - 1]!.at > at) i--
    this.#log.splice(i, 0, { at, reference, person, many: many || !person, plural: many })
  }

  /** Who a pronoun stands for, whose gender it tells. */
  pronoun(before: number, gender: Gender): Reference | null {
    const reference = this.last(before, gender)
    const person = reference?.ref ? this.#people.get(reference.ref) : undefined
    if (person && gender && person.gender === null) this.#context.genders.set(person.id, gender)
    return reference
  }

  /** Who spoke last, or the person last in subject position, before a token: the nearest sentence counts first. */
  last(before: number, gender: Gender): Reference | null {
    const { tokens } = this.#context.document
    const here = tokens[before]!.sentence
    for (let s = here; s >= Math.max(0, here - REACH); s--) {
      const spoken = this.#spokenIn(
        s,
        before,
        (e) => fits(this.#context, e.person, gender) || fitsUnnamed(e, gender),
      )
      if (spoken) return spoken.reference
      const topic = bodyTopic(this.#context, s, before, gender)
      if (topic) return topic
      if (s === here && opensWithoutVerb(this.#context, before)) continue
      const taken = gender && s < here ? this.#taken(s, gender) : null
      if (taken) return taken
      const latter = gender && s < here ? this.#latterSubject(s, gender) : null
      if (latter) return latter
      const titled = gender && s < here ? this.#titled(s, gender) : null
      if (titled) return titled
      const { subjects, others } = personsOf(this.#context, s, before)
      const acting = subjects.find((p) => fits(this.#context, p, gender))
      if (acting) return referTo(acting)
      const body = this.#spokenIn(s, before, (e) => !e.person && !(gender && e.plural))
      if (body) return body.reference
      const governed = others.find((p) => fits(this.#context, p, gender))
      if (governed) return referTo(governed)
    }
    return this.lastSpoken(before, (e) => fits(this.#context, e.person, gender)) ?? this.#only(before)
  }

  /** "Il a été l'hôte du Premier ministre, X. … ⟦il⟧": whom the subject of the sentence between stands for. */
  #taken(sentence: number, gender: Gender): Reference | null {
    const at = subjectPronoun(this.#context, sentence)
    if (at < 0 || genderOf(this.#context.document.tokens[at]!.normal) !== gender) return null
    const known = this.#takenUp.get(at)
    if (known !== undefined) return known
    this.#takenUp.set(at, null)
    const reference = this.last(at, gender)
    this.#takenUp.set(at, reference)
    return reference
  }

  /** "⟦Celui-ci⟧ cédera ses fonctions. … a-t-il dit": whom the pronoun that opens a sentence takes up. */
  #latterSubject(sentence: number, gender: Gender): Reference | null {
    const { tokens, sentences } = this.#context.document
    const { firstToken } = sentences[sentence]!
    const { normal, quotation } = tokens[firstToken]!
    const latter = /^cel(?:ui|le)-ci$/.test(normal) && quotation < 0 && genderOf(normal) === gender
    return latter ? this.latter(firstToken, gender) : null
  }

  /** "Le directeur du port a visité Oslo. ⟦Il⟧ …": the title without a name, or whom "l'ancien ministre" tells anew. */
  #titled(sentence: number, gender: Gender): Reference | null {
    const range = titledSubject(this.#context, sentence)
    if (!range || matchRole(this.#context, range)) return null
    const known = this.#takenUp.get(range.first)
    if (known !== undefined) return known
    this.#takenUp.set(range.first, null)
    const leader = leaderOf(this.#context, range) ?? apposedTo(this.#context, range)
    const reference = leader
      ? referTo(leader)
      : tellsAnew(this.#context, range)
        ? this.last(range.first, gender)
        : unnamed(this.#context, range)
    const person = reference?.ref ? (this.#people.get(reference.ref) ?? null) : null
    const spoken = reference && { at: range.first, reference, person, many: false, plural: false }
    const fitting =
      spoken && (fits(this.#context, person, gender) || fitsUnnamed(spoken, gender)) ? reference : null
    this.#takenUp.set(range.first, fitting)
    return fitting
  }

  /** "Le pays ne cédera pas, a-t-il dit": who spoke shortly before the sentence that is reported. */
  spokenBefore(before: number, gender: Gender): Reference | null {
    const { tokens, sentences } = this.#context.document
    const here = tokens[before]!.sentence
    const near = Math.max(0, here - UNNAMED_REACH)
    const holds = (e: Spoken) => fits(this.#context, e.person, gender) || fitsUnnamed(e, gender)
    for (let s = here - 1; s >= near; s--) {
      const spoken = this.#spokenIn(s, sentences[here]!.firstToken, holds)
      if (spoken) return spoken.reference
      const actor = actorOf(this.#context, s)
      if (actor && fits(this.#context, actor, gender)) return referTo(actor)
    }
    return this.#backwards(sentences[here]!.firstToken, near, holds)?.reference ?? null
  }

  /** "le ministère" after "le ministère turc de la Défense": who spoke a few sentences before by that noun. */
  namedLike(before: number, noun: string): Reference | null {
    const near = Math.max(0, this.#context.document.tokens[before]!.sentence - REACH)
    const names = (e: Spoken) =>
      !e.person &&
      e.reference.name
        .toLowerCase()
        .split(/[\s'’]+/)
        .includes(noun)
    return this.#backwards(before, near, names)?.reference ?? null
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
      if (
        at?.entity.type === 'person' &&
        at.mention.kind !== 'pronoun' &&
        fits(this.#context, at.entity, gender)
      )
        return referTo(at.entity)
    }
    return this.last(before, gender)
  }

  /** "le premier": who is the subject of the sentence before, by name or pronoun. */
  opener(before: number): Reference | null {
    const { tokens, sentences } = this.#context.document
    const s = tokens[before]!.sentence - 1
    if (s < 0) return null
    const at = subjectPronoun(this.#context, s)
    if (at >= 0) return this.pronoun(at, genderOf(tokens[at]!.normal))
    const [person] = subjectsOf(this.#context, s, sentences[s]!.endToken)
    return person ? referTo(person) : null
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
  otherSpoken(before: number, besides: string | null, reach: number): Reference | null {
    const first = Math.max(0, this.#context.document.tokens[before]!.sentence - reach)
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
export function fits(context: Context, person: Person | null, gender: Gender): boolean {
  if (gender === null) return true
  const own = person && genderOfPerson(context, person)
  return person !== null && (own === null || own === gender)
}

/** "un porte-parole", "président de la Confédération": somebody without a name, whom "il" takes up. */
function fitsUnnamed({ reference, plural }: Spoken, gender: Gender): boolean {
  if (reference.ref !== null || gender === null || plural) return false
  const [first = '', second = ''] = reference.name.toLowerCase().split(/[\s'’]+/)
  if (first === 'un' || first === 'une') return (first === 'un') === (gender === 'm')
  const noun = /^(?:le|la|l|son|sa|notre|ce|cette)$/.test(first) ? second : first
  if (EITHER.test(noun)) return true
  return (gender === 'm' ? HE : SHE).test(noun)
}

const HE =
  /^(?:président|premier|directeur|ambassadeur|conseiller|député|sénateur|roi|émir|sultan|pape|général|colonel|commandant|représentant|procureur|avocat|expert|dirigeant|chancelier|gouverneur|officier|négociateur|médiateur|envoyé|coordinateur|délégué|rapporteur|professeur|chercheur|interlocuteur)$/
const SHE =
  /^(?:présidente|première|directrice|ambassadrice|conseillère|députée|sénatrice|reine|représentante|procureure|avocate|experte|dirigeante|chancelière|gouverneure|négociatrice|médiatrice|envoyée|coordinatrice|déléguée|rapporteuse|chercheuse|source)$/
const EITHER =
  /^(?:ministre|porte-parole|responsable|diplomate|secrétaire|maire|chef|analyste|politologue|économiste|élu|vice-ministre)$/
