import { capitalOf } from '../../lexicon/countries.ts'
import { SPEAKER_NOUNS, SPEAKING_THINGS } from '../../lexicon/speech-nouns.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { Entity, Person, Reference } from '../mentions.ts'
import type { Context } from './context.ts'
import type { Cue, Draft, Range } from './draft.ts'
import { matchRole } from './role-match.ts'
import { subjectBefore } from './subject.ts'
import { isName } from './words.ts'

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

  #find({ speaker }: Draft): Reference | null {
    switch (speaker.by) {
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
    const { document } = this.#context
    if (group.voice === 'passive' && group.person !== null) return this.#agent(group)
    if (group.subjectPronoun >= 0) return this.#ofPronoun(group.subjectPronoun, group)
    const found = subjectBefore(this.#context, group)
    if (!found) return this.#last(group.firstToken, null)
    if ('group' in found) return found.group === group ? null : this.#inherited(found.group)
    const [head] = found.segments
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
    if (next) {
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
      if (found && found.entity.type !== 'person') return this.#stateOf(found.entity)
      if (document.tokens[k]!.kind === 'punctuation' && document.tokens[k]!.text !== ',') break
    }
    return null
  }

  /** A city that is a capital speaks for its state; other places and bodies for themselves. */
  #stateOf(entity: Entity): Reference {
    const country = entity.type === 'place' && entity.kind === 'city' ? capitalOf(entity.name) : undefined
    if (!country) return referTo(entity)
    const state = this.#context.entities.places.find((place) => place.name === country.name)
    return { ref: state?.id ?? null, name: country.name }
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
    }
    return this.#log.findLast((e) => e.at < before && fits(e.person, gender))?.reference ?? null
  }

  /** Who a noun phrase names. */
  ofPhrase(range: Range): Reference | null {
    const { document, entities } = this.#context
    const { tokens } = document
    const head = tokens[range.first]!
    if (
      range.end - range.first <= 2 &&
      (SINGULAR.has(head.normal) || head.normal === 'eux' || head.normal === 'ils')
    ) {
      return this.#last(range.first, head.normal === 'eux' ? null : FEMININE.has(head.normal) ? 'f' : 'm')
    }
    if (isLast(this.#context, range)) return this.#last(range.first, FEMININE.has(head.normal) ? 'f' : 'm')
    const person = personIn(this.#context, range)
    if (person) return referTo(person)
    const body = bodyAtHead(this.#context, range)
    if (body) return this.#stateOf(body)
    const role = matchRole(this.#context, range)
    if (role) return referTo(role)
    for (let k = range.first; k < range.end; k++) {
      const found = entities.at(k)
      if (!found) {
        if (stopsBody(this.#context, range.first, k)) break
        continue
      }
      if (found.mention.kind === 'demonym') continue
      return this.#stateOf(found.entity)
    }
    return unnamed(this.#context, range)
  }
}

/** "Ce dernier", "cette dernière", "le même responsable". */
function isLast({ document }: Context, { first, end }: Range): boolean {
  const words = document.tokens.slice(first, Math.min(end, first + 3)).map((t) => t.normal)
  return (
    (words.includes('dernier') && words[0] === 'ce') ||
    (words.includes('dernière') && words[0] === 'cette') ||
    words[1] === 'même' ||
    words[1] === 'intéressé'
  )
}

/** The person a phrase names: in apposition before one in a complement; not one whose aide speaks. */
function personIn(context: Context, { first, end }: Range): Person | null {
  const { entities, document } = context
  let found: Person | null = null
  let comma = false
  for (let k = first; k < end; k++) {
    if (document.tokens[k]!.text === ',') comma = true
    const at = entities.at(k)
    if (at?.entity.type !== 'person') continue
    if (found && !comma) return found
    if (!found || comma) found = at.entity
    if (comma) return found
    k = at.mention.endToken - 1
  }
  return found
}

/** A phrase that names somebody by a common noun ("un responsable du ministère") is not the body in its complement. */
function stopsBody({ document }: Context, first: number, k: number): boolean {
  const { normal } = document.tokens[k]!
  return k <= first + 3 && PEOPLE_NOUNS.has(normal) && !SPEAKING_THINGS.has(normal)
}

const PEOPLE_NOUNS = new Set(
  'responsable responsables source sources proche proches diplomate diplomates officiel officiels expert experts analyste analystes observateurs témoin témoins habitant habitants porte-parole conseiller conseillère membre membres fonctionnaire fonctionnaires étudiant étudiante entourage élu élue'.split(
    ' ',
  ),
)

/** The organisation that a phrase names first, its article aside: "l'Agence … coréenne" is no office-holder. */
function bodyAtHead({ entities, document }: Context, { first, end }: Range): Entity | undefined {
  const at = document.tokens[first]!.tags.has('Determiner') && first + 1 < end ? first + 1 : first
  const found = entities.at(at)
  return found?.entity.type === 'organization' && found.mention.firstToken <= at ? found.entity : undefined
}

const referTo = (entity: Entity): Reference => ({ ref: entity.id, name: entity.name })

/** "une source diplomatique", "armée turque"; of a medium or institute its name. */
function unnamed({ document }: Context, { first, end }: Range): Reference | null {
  const { tokens, source } = document
  const noun = tokens.slice(first, Math.min(end, first + 4)).findIndex((t) => SPEAKER_NOUNS.has(t.normal))
  if (end <= first || noun < 0) return null
  let start = DEFINITE.has(tokens[first]!.normal) ? first + 1 : first
  if (NAMED_BY_NOUN.has(tokens[first + noun]!.normal)) {
    let k = first + noun + 1
    while (k < end && !isName(tokens[k]!)) k++
    if (k < end) start = k
  }
  if (start >= end) return null
  return { ref: null, name: source.slice(tokens[start]!.start, tokens[end - 1]!.end) }
}

const DEFINITE = new Set(['le', 'la', "l'", 'les'])
const NAMED_BY_NOUN = new Set(
  'agence quotidien journal hebdomadaire magazine site chaîne radio télévision institut think-tank'.split(
    ' ',
  ),
)

/** How many sentences back a pronoun is resolved. */
const REACH = 4

/** A pronoun of one gender goes back to a person whose gender is not the other; one of none to anybody who spoke. */
const fits = (person: Person | null, gender: 'm' | 'f' | null) =>
  gender === null || (person !== null && (person.gender === null || person.gender === gender))

/** Persons of a sentence before a token, those in subject position first. */
function subjectsOf({ document, entities }: Context, index: number, before: number): Person[] {
  const { tokens, sentences } = document
  const { firstToken, endToken } = sentences[index]!
  const subjects: Person[] = []
  const others: Person[] = []
  for (let k = firstToken; k < Math.min(endToken, before); k++) {
    const at = entities.at(k)
    if (at?.entity.type !== 'person' || at.mention.firstToken !== k) continue
    const previous = tokens[k - 1]
    const governed = previous?.tags.has('Preposition') && !previous.tags.has('Determiner')
    ;(governed ? others : subjects).push(at.entity)
    k = at.mention.endToken - 1
  }
  return [...subjects, ...others]
}
