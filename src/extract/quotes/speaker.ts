import { SPEAKING_THINGS } from '../../lexicon/speech-nouns.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { Person, Reference } from '../mentions.ts'
import { addresseeOf } from './addressee.ts'
import { collective } from './collective.ts'
import type { Context } from './context.ts'
import type { Cue, Draft, Range } from './draft.ts'
import { mediumIn } from './medium.ts'
import {
  bodyAtHead,
  headAt,
  isAnonymous,
  isBareTitle,
  isLast,
  isLatter,
  isOther,
  personIn,
  unnamed,
} from './phrase.ts'
import { referTo, stateOf, stateOfBody } from './reference.ts'
import { matchRole } from './role-match.ts'
import { subjectBefore } from './subject.ts'
import { isPlural } from './words.ts'

const HONORIFIC = /^(?:mm?\.|mmes?|mlle|dr|mgr|me|monsieur|madame)$/
const SINGULAR = new Set(['il', 'elle', 'celui-ci', 'celle-ci', 'lui', 'celui', 'celle'])
const FEMININE = new Set(['elle', 'elles', 'celle-ci', 'celles-ci', 'celle', 'cette', 'la', 'une'])

/** Finds who speaks, in text order, so that pronouns and "le même responsable" go back to who was spoken of last. */
export class Speakers {
  readonly #context: Context
  readonly #known = new Map<Draft, Reference | null>()
  /** Speakers so far, with where they spoke. */
  readonly #log: { at: number; reference: Reference; person: Person | null }[] = []

  constructor(context: Context) {
    this.#context = context
  }

  of(draft: Draft): Reference | null {
    const known = this.#known.get(draft)
    if (known !== undefined) return known
    this.#known.set(draft, null)
    const reference = this.#find(draft)
    this.#known.set(draft, reference)
    if (reference) this.#remember(draft, reference)
    return reference
  }

  /** To whom it is said; null where the text does not say. */
  addressee({ speaker: by }: Draft, speaker: Reference | null): Reference | null {
    if (by.by !== 'cue') return null
    const addressee = addresseeOf(this.#context, by.cue)
    if (!addressee) return null
    if ('range' in addressee) {
      const told = this.ofPhrase(addressee.range)
      return told?.ref && told.ref !== speaker?.ref ? told : null
    }
    const { ref = null } = speaker ?? {}
    const other = otherPerson(this.#context, addressee.pronoun, ref)
    return other && referTo(other)
  }

  #find({ speaker }: Draft): Reference | null {
    switch (speaker.by) {
      case 'self':
        return this.#ofActive(speaker.group)
      case 'cue':
        return this.#ofCue(speaker.cue)
      case 'phrase':
        return this.ofPhrase(speaker.range)
      case 'subject':
        return this.#ofSubject(speaker.group)
      case 'quote':
        return this.of(speaker.draft)
      case 'nobody':
        return null
    }
  }

  #remember(draft: Draft, reference: Reference): void {
    const at = draft.cue?.first ?? draft.spans[0]!.first
    const person = this.#context.entities.people.find((p) => p.id === reference.ref) ?? null
    this.#log.push({ at, reference, person })
  }

  #ofCue(cue: Cue): Reference | null {
    if (cue.subject) return this.ofPhrase(cue.subject)
    return this.#ofSubject(cue.group)
  }

  #ofSubject(group: VerbGroup): Reference | null {
    if (group.voice === 'passive' && group.person !== null) return this.#agent(group)
    if (group.tense === 'past-participle' && opensSentence(this.#context, group)) return this.#agent(group)
    return this.#ofActive(group)
  }

  #ofActive(group: VerbGroup): Reference | null {
    const { document } = this.#context
    if (group.subjectPronoun >= 0) return this.#ofPronoun(group.subjectPronoun, group)
    const found = subjectBefore(this.#context, group)
    if (!found) return this.#last(group.firstToken, null)
    if ('group' in found) return found.group === group ? null : this.#inherited(found.group)
    const [head] = found.segments
    if (isLatter(this.#context, head!)) return this.ofPhrase(head!)
    if (head!.end - head!.first === 1 && SINGULAR.has(document.tokens[head!.first]!.normal)) {
      return this.#ofPronoun(head!.first, group)
    }
    return this.#ofSegments(found.segments)
  }

  /** A noun phrase and its appositions: "Le ministre, X" and "X, ministre" are both X. */
  #ofSegments(segments: readonly Range[]): Reference | null {
    const { document, entities } = this.#context
    const [head, next] = segments
    const person = personIn(this.#context, head!)
    if (person) return referTo(person)
    if (next && !isAnonymous(this.#context, head!)) {
      const at = HONORIFIC.test(document.tokens[next.first]!.normal) ? next.first + 1 : next.first
      const apposed = entities.at(at)?.entity
      if (apposed?.type === 'person') return referTo(apposed)
    }
    return this.ofPhrase(head!)
  }

  /** The subject of another verb of the sentence: of its quote if it has one, so that an inverted subject counts. */
  #inherited(other: VerbGroup): Reference | null {
    const cue = this.#context.cues.find((c) => c.group === other)
    return cue ? this.#ofCue(cue) : this.#ofSubject(other)
  }

  #agent(group: VerbGroup): Reference | null {
    const { document } = this.#context
    const end = document.sentences[document.tokens[group.head]!.sentence]!.endToken
    for (let k = group.endToken; k < Math.min(end, group.endToken + 20); k++) {
      if (document.tokens[k]!.normal === 'par')
        return this.ofPhrase({ first: k + 1, end: Math.min(end, k + 12) })
    }
    return null
  }

  #ofPronoun(at: number, group: VerbGroup): Reference | null {
    const { document, entities } = this.#context
    const { normal } = document.tokens[at]!
    if (normal === 'on') return this.#ofOn(group)
    const known = entities.at(at)
    if (known?.mention.kind === 'pronoun') return referTo(known.entity)
    if (normal === 'ils' || normal === 'elles') return this.#last(at, null)
    return this.#last(at, FEMININE.has(normal) ? 'f' : 'm')
  }

  /** "dit-on à Ankara", "assure-t-on au ministère", "de source diplomatique". */
  #ofOn(group: VerbGroup): Reference | null {
    const { document, entities } = this.#context
    for (let k = group.endToken; k < Math.min(document.tokens.length, group.endToken + 5); k++) {
      const found = entities.at(k)
      if (found && found.entity.type !== 'person') return stateOf(this.#context, found.entity)
      const token = document.tokens[k]!
      if (SPEAKING_THINGS.has(token.normal)) {
        const { endToken } = document.sentences[token.sentence]!
        return this.#ofThing({ first: k, end: Math.min(endToken, k + 12) })
      }
      if (token.kind === 'punctuation' && token.text !== ',') break
    }
    return null
  }

  /** "dans son communiqué", "le communiqué du ministère": whose it is, or who spoke or acted last. */
  #ofThing(range: Range): Reference | null {
    const { tokens } = this.#context.document
    const of = tokens[range.first + 1]
    if (of && range.first + 2 < range.end && /^(?:de|d'|du|des)$/.test(of.normal)) {
      const first = tokens[range.first + 2]!.normal === "l'" ? range.first + 3 : range.first + 2
      const named = this.ofPhrase({ first, end: range.end })
      if (named?.ref) return named
    }
    return this.#last(range.first, null) ?? bodyBefore(this.#context, range.first)
  }

  /** Who spoke last, or the person last in subject position, before a token: the nearest sentence counts first. */
  #last(before: number, gender: 'm' | 'f' | null): Reference | null {
    const { tokens } = this.#context.document
    const here = tokens[before]!.sentence
    for (let s = here; s >= Math.max(0, here - REACH); s--) {
      const spoken = this.#log.findLast(
        (e) => e.at < before && tokens[e.at]!.sentence === s && fits(e.person, gender),
      )
      if (spoken) return spoken.reference
      const person = subjectsOf(this.#context, s, before).find((p) => fits(p, gender))
      if (person) return referTo(person)
      const body = this.#log.findLast((e) => e.at < before && tokens[e.at]!.sentence === s && !e.person)
      if (body) return body.reference
    }
    return this.#log.findLast((e) => e.at < before && fits(e.person, gender))?.reference ?? null
  }

  /** Who a noun phrase names. */
  ofPhrase(range: Range): Reference | null {
    const { tokens } = this.#context.document
    const head = tokens[range.first]!
    if (
      range.end - range.first <= 2 &&
      (SINGULAR.has(head.normal) || head.normal === 'eux' || head.normal === 'ils')
    ) {
      return this.#last(range.first, head.normal === 'eux' ? null : FEMININE.has(head.normal) ? 'f' : 'm')
    }
    if (isLatter(this.#context, range)) {
      const gender = FEMININE.has(head.normal) ? 'f' : 'm'
      const person = latestPerson(this.#context, range.first, gender)
      if (person) return referTo(person)
    }
    if (isOther(this.#context, range)) {
      const last = this.#log.findLast((e) => e.at < range.first)
      const other = otherPerson(this.#context, range.first, last?.reference.ref ?? null)
      if (other) return referTo(other)
    }
    if (isLast(this.#context, range)) return this.#last(range.first, FEMININE.has(head.normal) ? 'f' : 'm')
    const group = collective(this.#context, range)
    if (group) return group
    const medium = mediumIn(this.#context, range)
    if (medium) return medium
    const person = personIn(this.#context, range)
    if (person) return referTo(person)
    const body = bodyAtHead(this.#context, range)
    if (body) return stateOf(this.#context, body)
    const state = stateOfBody(this.#context, range)
    if (state) return state
    const role = matchRole(this.#context, range)
    if (role) return referTo(role)
    return this.#ofComplement(range) ?? this.#ofTitle(range) ?? unnamed(this.#context, range)
  }

  /** "le message de l'Élysée", "la porte-parole du département d'État": the body that the phrase names. */
  #ofComplement(range: Range): Reference | null {
    const { entities } = this.#context
    if (isAnonymous(this.#context, range)) return null
    const head = headAt(this.#context, range)
    for (let k = range.first; k < range.end; k++) {
      const found = entities.at(k)
      if (!found || found.mention.kind === 'demonym' || found.entity.type === 'person') continue
      if (found.mention.firstToken <= head) return stateOf(this.#context, found.entity)
      if (found.entity.type === 'place' && found.entity.kind !== 'country') return null
      return referTo(found.entity, found.mention)
    }
    return null
  }

  /** "le médiateur", "le communiqué" that nothing else explains: who spoke last. */
  #ofTitle(range: Range): Reference | null {
    const { tokens } = this.#context.document
    if (!isBareTitle(this.#context, range)) return null
    const head = tokens[range.first + 1]!
    if (SPEAKING_THINGS.has(head.normal)) return this.#ofThing({ first: range.first + 1, end: range.end })
    if (isPlural(head.normal)) return null
    const last = this.#log.findLast((e) => e.at < range.first)
    const near = last && tokens[range.first]!.sentence - tokens[last.at]!.sentence <= 1
    const gender =
      tokens[range.first]!.normal === 'la' ? 'f' : tokens[range.first]!.normal === 'le' ? 'm' : null
    return near && last.person && fits(last.person, gender) ? last.reference : null
  }
}

/** "Qualifié de … par X, …" */
function opensSentence({ document }: Context, group: VerbGroup): boolean {
  return document.sentences[document.tokens[group.head]!.sentence]!.firstToken === group.firstToken
}

/** How many sentences back a pronoun is resolved. */
const REACH = 4

/** A pronoun of one gender goes back to a person whose gender is not the other; one of none to anybody who spoke. */
const fits = (person: Person | null, gender: 'm' | 'f' | null) =>
  gender === null || (person !== null && (person.gender === null || person.gender === gender))

/** "lui a-t-elle dit": the person named last who is not the speaker, in this sentence or a few before. */
function otherPerson({ document, entities }: Context, before: number, speaker: string | null): Person | null {
  const { tokens, sentences } = document
  const { firstToken } = sentences[Math.max(0, tokens[before]!.sentence - REACH)]!
  for (let k = before - 1; k >= firstToken; k--) {
    const found = entities.at(k)?.entity
    if (found?.type === 'person' && found.id !== speaker && tokens[k]!.quotation < 0) return found
  }
  return null
}

/** The body or state that opens the sentence before: "Le ministère a réagi. « … », indique le communiqué." */
function bodyBefore(context: Context, before: number): Reference | null {
  const { tokens, sentences } = context.document
  const here = tokens[before]!.sentence
  for (let s = here; s >= Math.max(0, here - 2); s--) {
    const { firstToken, endToken } = sentences[s]!
    for (let k = firstToken; k < Math.min(firstToken + 3, endToken, before); k++) {
      const found = context.entities.at(k)
      if (found && found.entity.type !== 'person' && found.mention.kind === 'name')
        return stateOf(context, found.entity)
      if (!tokens[k]!.tags.has('Determiner')) break
    }
  }
  return null
}

/** The person named last before a token, in its sentence or the one before. */
function latestPerson({ document, entities }: Context, before: number, gender: 'm' | 'f'): Person | null {
  const { tokens, sentences } = document
  const { firstToken } = sentences[Math.max(0, tokens[before]!.sentence - 1)]!
  for (let k = before - 1; k >= firstToken; k--) {
    const found = entities.at(k)?.entity
    if (found?.type === 'person' && fits(found, gender) && tokens[k]!.quotation < 0) return found
  }
  return null
}

/** Persons of a sentence before a token, those in subject position first. */
function subjectsOf({ document, entities }: Context, index: number, before: number): Person[] {
  const { tokens, sentences } = document
  const { firstToken, endToken } = sentences[index]!
  const subjects: Person[] = []
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
