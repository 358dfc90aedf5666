import type { PeopleContext } from '../extract/people/context.ts'
import type { NameMention } from '../extract/people/mention.ts'
import type { RolePhrase } from '../extract/people/roles.ts'
import type { VerbGroup } from '../tags/verb.ts'
import { groupAt, wordAt } from '../text/at.ts'
import { plainTitle } from './person-roles.ts'

/** Somebody whose country the article tells: by a title or a name, at its first token. */
interface KnownAt {
  readonly token: number
  readonly code: string
  /** As `plainTitle` gives it; empty for a name. */
  readonly title: string
}

/** A person's mentions, what his titles are, and his country as far as titles and names themselves tell. */
export interface SurePerson {
  readonly mentions: readonly NameMention[]
  readonly titles: readonly string[]
  readonly code: string
}

const COMPANY = /^(?:accompagner|escorter|entourer|flanquer)$/
const BY = /^(?:par|de|d'|du|des)$/

/** Whose country is known where, to tell that of those who go with them or serve under them. */
export class KnownCountries {
  readonly #context: PeopleContext
  readonly #known: readonly KnownAt[]

  constructor(
    context: PeopleContext,
    roles: readonly RolePhrase[],
    attached: ReadonlySet<RolePhrase>,
    persons: readonly SurePerson[],
  ) {
    this.#context = context
    const codesOf = new Map<string, Set<string>>()
    const known: KnownAt[] = []
    const tell = (title: string, code: string) =>
      codesOf.set(title, (codesOf.get(title) ?? new Set()).add(code))
    for (const { title, countries } of roles)
      if (countries.length === 1) tell(plainTitle(title), countries[0]!)
    for (const { mentions, titles, code } of persons) {
      for (const title of titles) tell(title, code)
      for (const { firstToken: token } of mentions) known.push({ token, code, title: '' })
    }
    for (const phrase of roles) {
      if (phrase.supranational || phrase.office.plural || phrase.office.lemma === 'homologue') continue
      const title = plainTitle(phrase.title)
      const told = codesOf.get(title)
      // "Le Premier ministre" alone: of the one who is known as such.
      const alone = !attached.has(phrase) && told?.size === 1 ? [...told][0]! : null
      const code = phrase.countries.length === 1 ? phrase.countries[0]! : alone
      if (code) known.push({ token: phrase.first, code, title })
    }
    this.#known = known.sort((a, b) => a.token - b.token)
  }

  /** "le Premier ministre sera accompagné ⟦de la ministre X⟧": of the country of the one with whom they go. */
  company(phrase: RolePhrase): string | null {
    const { document, tokens } = this.#context
    const sentence = this.#sentenceOf(phrase)
    const verb = this.#verbBefore(phrase.first, sentence.firstToken, COMPANY)
    if (!verb || !BY.test(wordAt(tokens, verb.endToken))) return null
    if (verb.voice !== 'passive' && verb.tense !== 'past-participle') return null
    const led = this.#in(sentence.firstToken, verb.firstToken).at(-1)
    if (led) return led.code
    const before = document.sentences[sentence.index - 1]
    const pronoun = tokens
      .slice(sentence.firstToken, verb.firstToken)
      .some(({ normal }) => normal === 'il' || normal === 'elle')
    return pronoun && before?.kind === 'text'
      ? (this.#in(before.firstToken, before.endToken)[0]?.code ?? null)
      : null
  }

  /** "le porte-parole ⟦du ministère des Finances⟧": of the country whose minister of it is named, if one is. */
  ministry(phrase: RolePhrase): string | null {
    const title = plainTitle(phrase.title)
    const at = title.indexOf(' ministere ')
    if (at < 0) return null
    const portfolio = title.slice(at + ' ministere '.length)
    const own = this.#known.filter((known) => known.title.endsWith(`ministre ${portfolio}`))
    const { firstToken } = this.#sentenceOf(phrase)
    const beside = own.findLast(({ token }) => token >= firstToken && token < phrase.first)
    if (beside) return beside.code
    const codes = new Set(own.map(({ code }) => code))
    return codes.size === 1 ? [...codes][0]! : null
  }

  /** Whether those who stand between two tokens are all of other countries, and somebody does. */
  others(code: string, from: number, to: number): boolean {
    const there = this.#in(from, to)
    return there.length > 0 && there.every((known) => known.code !== code)
  }

  #sentenceOf({ first }: RolePhrase) {
    const { document, tokens } = this.#context
    return document.sentences[tokens[first]!.sentence]!
  }

  #in(from: number, to: number): readonly KnownAt[] {
    return this.#known.filter(({ token }) => token >= from && token < to)
  }

  /** The last verb group before a token whose verb is one of some, with no other finite verb between. */
  #verbBefore(to: number, from: number, verbs: RegExp): VerbGroup | null {
    const { document } = this.#context
    for (let i = to - 1; i >= from; i--) {
      const group = groupAt(document, i)
      if (!group) continue
      if (verbs.test(group.lemma)) return group
      if (group.person !== null) return null
    }
    return null
  }
}
