import { isSpeakerNoun, SPEAKING_THINGS } from '../../lexicon/speech-nouns.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { wordAt } from '../../text/at.ts'
import type { Token } from '../../text/document.ts'
import type { Reference } from '../mentions.ts'
import type { Context } from './context.ts'
import type { Discourse } from './discourse.ts'
import type { Range } from './draft.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { placeOfOn } from './on.ts'
import { bodyOf, isOwnBody } from './own-body.ts'
import { headAt, unnamed } from './phrase.ts'
import { stateOf } from './reference.ts'
import { isOf } from './words.ts'

/** How the speakers of phrases and of verbs are found. */
interface Resolve {
  ofPhrase(range: Range): Reference | null
  ofVerb(group: VerbGroup): Reference | null
}

/** Tokens back to the text that "le même communiqué" takes up. */
const FARTHEST_THING = 400
/** How many sentences back the writer of a letter is told. */
const WRITTEN_WITHIN = 4
/** Texts that are spoken of without being whoever spoke last's. */
const WORKS = new Set(['texte', 'document', 'rapport'])
const WRITING = new Set(
  'écrire adresser envoyer publier diffuser signer transmettre remettre rédiger communiquer émettre'.split(
    ' ',
  ),
)

/** "lit-on sur X": on a network everybody writes for himself. */
const NETWORKS = /^(?:Twitter|Facebook|Telegram|Instagram|LinkedIn|WhatsApp|Weibo|TikTok|X)$/

/** "fait-on savoir ⟦du côté du⟧ ministère", "indique-t-on ⟦dans l'⟧entourage": a noun that speaks after those words. */
function isSideOf(tokens: readonly Token[], k: number): boolean {
  if (!isSpeakerNoun(tokens[k]!.normal)) return false
  const [article, side] = [wordAt(tokens, k - 1), wordAt(tokens, k - 2)]
  return (
    /^(?:du|au)$/.test(article) ||
    (/^(?:la|l')$/.test(article) && /^(?:à|de|dans|auprès)$/.test(side)) ||
    /^(?:de|chez)$/.test(article)
  )
}

/** Who speaks in a letter, a communiqué, a speech. */
export class Things {
  readonly #context: Context
  readonly #discourse: Discourse
  readonly #resolve: Resolve
  readonly #owners = new Map<Reference, Reference>()

  constructor(context: Context, discourse: Discourse, resolve: Resolve) {
    this.#context = context
    this.#discourse = discourse
    this.#resolve = resolve
  }

  /** "dans son communiqué", "le communiqué du ministère": whose it is, or who spoke or acted last. */
  of(range: Range): Reference | null {
    const { tokens } = this.#context.document
    const of = tokens[range.first + 1]
    if (of && range.first + 2 < range.end && /^(?:de|d'|du|des)$/.test(of.normal)) {
      const first = tokens[range.first + 2]!.normal === "l'" ? range.first + 3 : range.first + 2
      const named = this.#resolve.ofPhrase({ first, end: range.end })
      if (named?.ref) return named
    }
    if (WORKS.has(tokens[range.first]!.normal)) return this.#writer(range.first)
    return (
      this.#writer(range.first) ??
      this.#discourse.near(range.first)?.reference ??
      this.#discourse.lastSpoken(range.first, (e) => !e.person) ??
      this.#discourse.last(range.first, null) ??
      bodyBefore(this.#context, range.first)
    )
  }

  /** "un communiqué de la présidence": whose it is. */
  owned(range: Range): Reference | null {
    const { tokens } = this.#context.document
    const head = headAt(this.#context, range)
    if (!SPEAKING_THINGS.has(tokens[head]!.normal)) return null
    // "un démenti ⟦formel⟧ du palais"
    const of = isOf(tokens[head + 1] ?? tokens[head]!) ? head + 1 : head + 2
    if (of + 1 >= range.end || !isOf(tokens[of]!) || tokens[of + 1]!.normal === 'presse') return null
    return this.#resolve.ofPhrase({ first: of + 1, end: range.end })
  }

  /** "la même dépêche": whose the one was that was last told by that noun. */
  again({ first, end }: Range): Reference | null {
    const { document, entities } = this.#context
    const { tokens, sentences } = document
    const noun = first + 2 < end ? tokens[first + 2]! : undefined
    if (!noun || !SPEAKING_THINGS.has(noun.normal)) return null
    for (let k = first - 1; k >= Math.max(1, first - FARTHEST_THING); k--) {
      const { normal, sentence } = tokens[k]!
      if (normal !== noun.normal || !/^(?:une?|le|la|son|sa)$/.test(tokens[k - 1]!.normal)) continue
      const last = sentences[sentence]!.endToken
      return this.#resolve.ofPhrase({ first: k - 1, end: nounPhraseEnd(document, entities, k - 1, last) })
    }
    return null
  }

  /** "Son organisation": that of who spoke or acted last, whom "il" goes on to take up. */
  ownBody(range: Range): Reference | null {
    if (!isOwnBody(this.#context, range)) return null
    const owner = this.#discourse.last(range.first, null)
    const person = owner?.ref && this.#context.entities.people.find(({ id }) => id === owner.ref)
    const named = person ? bodyOf(this.#context, person, range.first) : null
    const body = named ?? unnamed(this.#context, range)
    if (body && owner && person) this.#owners.set(body, owner)
    return body
  }

  /** Of a body that was told by whose it is ("son parti"): who that is. */
  owner(body: Reference): Reference | undefined {
    return this.#owners.get(body)
  }

  /** "dit-on à Ankara", "assure-t-on au ministère", "de source diplomatique". */
  ofOn(group: VerbGroup): Reference | null {
    const { document, entities } = this.#context
    const place = placeOfOn(document, group)
    if (place) return this.#ofPlace(place)
    for (let k = group.endToken; k < Math.min(document.tokens.length, group.endToken + 6); k++) {
      if (NETWORKS.test(document.tokens[k]!.text)) return this.#discourse.last(group.firstToken, null)
      const found = entities.at(k)
      if (found && found.entity.type !== 'person') return stateOf(this.#context, found.entity)
      const token = document.tokens[k]!
      const { endToken } = document.sentences[token.sentence]!
      if (isSideOf(document.tokens, k)) {
        const end = nounPhraseEnd(document, entities, k, endToken)
        return this.#resolve.ofPhrase({ first: k, end })
      }
      if (SPEAKING_THINGS.has(token.normal)) {
        return this.of({ first: k, end: Math.min(endToken, k + 12) })
      }
      if (token.kind === 'punctuation' && token.text !== ',') break
    }
    return null
  }

  /** "À Bruxelles", "Du côté du ministère": the state, body or source in a phrase. */
  #ofPlace({ first, end }: Range): Reference | null {
    const { document, entities } = this.#context
    for (let k = first; k < end; k++) {
      const found = entities.at(k)?.entity
      if (found?.type === 'person') return null
      if (found) return stateOf(this.#context, found)
      if (document.tokens[k]!.tags.has('Preposition') || !isSpeakerNoun(document.tokens[k]!.normal)) continue
      return this.#resolve.ofPhrase({ first: k, end })
    }
    return null
  }

  /** Who wrote, sent or published it, in the sentences just before: "X a écrit aux dirigeants." */
  #writer(before: number): Reference | null {
    const { tokens, verbGroups, groupOf, sentences } = this.#context.document
    const first = sentences[Math.max(0, tokens[before]!.sentence - WRITTEN_WITHIN)]!.firstToken
    for (let k = before - 1; k >= first; k--) {
      const group = groupOf[k]! >= 0 ? verbGroups[groupOf[k]!]! : undefined
      if (group?.head !== k || group.person === null || !WRITING.has(group.lemma)) continue
      const writer = this.#resolve.ofVerb(group)
      if (writer) return writer
    }
    return null
  }
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
