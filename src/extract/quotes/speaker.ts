import type { VerbGroup } from '../../tags/verb.ts'
import type { Reference } from '../mentions.ts'
import { firstFinite, manyBefore } from './actors.ts'
import { addresseeOf } from './addressee.ts'
import { apposedTo, counterpart, leaderOf, nameBeside } from './apposed.ts'
import { collective } from './collective.ts'
import type { Context } from './context.ts'
import { closesClause } from './cues.ts'
import { Discourse, fits } from './discourse.ts'
import type { Cue, Draft, Range } from './draft.ts'
import { mediumIn } from './medium.ts'
import { bodyInComplement, pastPressService } from './office.ts'
import { agentOf, opensSentence } from './passive.ts'
import {
  bodyAtHead,
  isHeard,
  isLast,
  isLatter,
  isOther,
  isPair,
  ofTwo,
  ownWords,
  partOfName,
  personIn,
  unnamed,
  voiceBetween,
} from './phrase.ts'
import { genderOf, MANY, PRONOUNS, SINGULAR } from './pronouns.ts'
import { referTo, stateOf, stateOfBody } from './reference.ts'
import { matchRole } from './role-match.ts'
import { sentBy } from './sent.ts'
import { sharedTitle } from './shared-title.ts'
import { headOfList, subjectBefore } from './subject.ts'
import { Things } from './things.ts'
import { sameAgain, takenUpByTitle, untitled } from './title-again.ts'
import { isQue } from './words.ts'

/** How many sentences before "son hôte" the other of two may have spoken. */
const GUEST_REACH = 12

/** Finds who speaks, in text order, so that pronouns and "le même responsable" go back to who was spoken of last. */
export class Speakers {
  readonly #context: Context
  readonly #known = new Map<Draft, Reference | null>()
  readonly #discourse: Discourse
  readonly #things: Things

  constructor(context: Context) {
    this.#context = context
    this.#discourse = new Discourse(context)
    this.#things = new Things(context, this.#discourse, {
      ofPhrase: (range) => this.ofPhrase(range),
      ofVerb: (group) => this.#inherited(group, group),
    })
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
    const other = this.#discourse.other(addressee.pronoun, ref)
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
      case 'near':
        return this.#discourse.near(speaker.at)?.reference ?? this.#discourse.last(speaker.at, null)
      case 'nobody':
        return null
    }
  }

  #remember({ cue, spans, speaker }: Draft, reference: Reference): void {
    const at = cue?.first ?? spans[0]!.first
    const group = speaker.by === 'cue' ? speaker.cue.group : speaker.by === 'subject' ? speaker.group : null
    this.#discourse.remember(at, reference, group?.number === 'plural')
    const owner = this.#things.owner(reference)
    if (owner) this.#discourse.remember(at, owner, false)
  }

  #ofCue(cue: Cue): Reference | null {
    if (cue.subject) return this.ofPhrase(cue.subject)
    return this.#ofSubject(cue.group)
  }

  #ofSubject(group: VerbGroup): Reference | null {
    if (group.voice === 'passive' && group.person !== null) return this.#ofAgent(group)
    if (group.tense === 'past-participle' && opensSentence(this.#context, group)) return this.#ofAgent(group)
    return this.#ofActive(group)
  }

  #ofActive(group: VerbGroup): Reference | null {
    const { document } = this.#context
    if (group.subjectPronoun >= 0) return this.#ofPronoun(group.subjectPronoun, group)
    const found = subjectBefore(this.#context, group)
    const list = found ? null : headOfList(this.#context, group)
    if (list) return this.ofPhrase(list)
    if (!found) return this.#discourse.last(group.firstToken, null)
    if ('group' in found) return found.group === group ? null : this.#inherited(found.group, group)
    const [head] = found.segments
    const voice = voiceBetween(this.#context, head!.end, group.firstToken)
    const person = voice && personIn(this.#context, voice)
    if (person) return referTo(person)
    if (isLatter(this.#context, head!)) return this.ofPhrase(head!)
    if (head!.end - head!.first === 1 && PRONOUNS.has(document.tokens[head!.first]!.normal)) {
      return this.#ofPronoun(head!.first, group)
    }
    return this.#ofSegments(found.segments)
  }

  /** A noun phrase and its appositions: "Le ministre, X" and "X, ministre" are both X. */
  #ofSegments(segments: readonly Range[]): Reference | null {
    const [head, next] = segments
    const person = personIn(this.#context, head!)
    if (person) return referTo(person)
    const apposed = next && nameBeside(this.#context, head!, next, segments.length === 2)
    return apposed ? referTo(apposed) : this.ofPhrase(head!)
  }

  /** The subject of another verb of the sentence: of its quote if it has one, so that an inverted subject counts. */
  #inherited(other: VerbGroup, heir: VerbGroup): Reference | null {
    const cue = this.#context.cueOf(other)
    // "X est accusé par Y et demande …": X demands.
    const passive = other.voice === 'passive' && other.person !== null && heir.person !== null
    return cue && !passive ? this.#ofCue(cue) : this.#ofActive(other)
  }

  #ofAgent(group: VerbGroup): Reference | null {
    const agent = agentOf(this.#context, group)
    return agent && this.ofPhrase(agent)
  }

  #ofPronoun(at: number, group: VerbGroup): Reference | null {
    const { document, entities } = this.#context
    const { normal } = document.tokens[at]!
    if (normal === 'on') return this.#things.ofOn(group)
    const known = entities.at(at)
    if (known?.mention.kind === 'pronoun') return referTo(known.entity)
    if (isQue(document.tokens[at - 1] ?? document.tokens[at]!)) {
      const main = this.#ofMain(at, group)
      if (main) return main
    }
    if (SINGULAR.has(normal) && closesClause(document, group)) {
      const before = this.#discourse.spokenBefore(at, genderOf(normal))
      if (before) return before
    }
    return this.#ofWord(at)
  }

  /** "X dénonce ce ⟦qu'il⟧ appelle « … »": the subject of the main verb, if the pronoun of a clause under it fits. */
  #ofMain(at: number, group: VerbGroup): Reference | null {
    const { document, entities } = this.#context
    const main = firstFinite(this.#context, document.tokens[at]!.sentence)
    if (!main || main.firstToken >= at || main.number !== group.number || main.subjectPronoun >= 0)
      return null
    const reference = this.#inherited(main, group)
    const person = reference?.ref && entities.people.find(({ id }) => id === reference.ref)
    return person && !fits(this.#context, person, genderOf(document.tokens[at]!.normal)) ? null : reference
  }

  /** Who a noun phrase names. */
  ofPhrase(range: Range): Reference | null {
    const { tokens } = this.#context.document
    const head = tokens[range.first]!
    if (range.end - range.first <= 2 && PRONOUNS.has(head.normal)) return this.#ofWord(range.first)
    if (isHeard(this.#context, range))
      return head.normal === 'les'
        ? this.#discourse.lastMany(range.first)
        : this.#discourse.last(range.first, genderOf(head.normal))
    if (ownWords(this.#context, range)) return this.#discourse.last(range.first, null)
    const served = pastPressService(this.#context, range)
    if (served) return this.ofPhrase(served) ?? unnamed(this.#context, range)
    const own = this.#things.ownBody(range)
    if (own) return own
    if (isLatter(this.#context, range)) return this.#discourse.latter(range.first, genderOf(head.normal))
    const sent = sentBy(this.#context, range)
    if (sent) return referTo(sent)
    if (isOther(this.#context, range)) {
      const last = this.#discourse.lastSpoken(range.first)
      const spoken = this.#discourse.otherSpoken(range.first, last?.ref ?? null, GUEST_REACH)
      if (spoken) return spoken
      const other = this.#discourse.other(range.first, last?.ref ?? null)
      if (other) return referTo(other)
    }
    const which = ofTwo(this.#context, range)
    if (which === 'first') return this.#discourse.opener(range.first)
    if (which === 'second') return this.#discourse.latter(range.first, genderOf(head.normal))
    if (isLast(this.#context, range))
      return this.#things.again(range) ?? sameAgain(this.#context, this.#discourse, range)
    if (isPair(this.#context, range))
      return this.#discourse.lastMany(range.first) ?? unnamed(this.#context, range)
    const unnamedBefore = personIn(this.#context, range) ? null : this.#discourse.unnamedAgain(range)
    if (unnamedBefore) return unnamedBefore
    const group = collective(this.#context, range)
    if (group) return group
    const medium = mediumIn(this.#context, range)
    if (medium) return medium
    const person = personIn(this.#context, range)
    if (person) return referTo(person)
    const body = bodyAtHead(this.#context, range)
    if (body) return stateOf(this.#context, body)
    const shared = sharedTitle(this.#context, range)
    if (shared) return referTo(shared)
    const state = stateOfBody(this.#context, range)
    if (state) return state
    const role = matchRole(this.#context, range)
    if (role) return referTo(role)
    const lastSpoke = () => this.#discourse.lastSpoken(range.first, (e) => e.person !== null)?.ref ?? null
    const apposed =
      counterpart(this.#context, range, lastSpoke) ??
      leaderOf(this.#context, range) ??
      apposedTo(this.#context, range)
    if (apposed) return referTo(apposed)
    return (
      this.#things.owned(range) ??
      bodyInComplement(this.#context, range) ??
      takenUpByTitle(this.#context, this.#discourse, this.#things, range) ??
      untitled(this.#context, this.#discourse, range) ??
      partOfName(this.#context, range) ??
      unnamed(this.#context, range)
    )
  }

  /** A pronoun that stands for who spoke or was spoken of. */
  #ofWord(at: number): Reference | null {
    const { normal } = this.#context.document.tokens[at]!
    if (MANY.has(normal)) {
      const many = manyBefore(this.#context, at)
      return (many && this.ofPhrase(many)) ?? this.#discourse.lastMany(at)
    }
    if (normal.endsWith('-ci')) return this.#discourse.latter(at, genderOf(normal))
    return this.#discourse.pronoun(at, genderOf(normal))
  }
}
