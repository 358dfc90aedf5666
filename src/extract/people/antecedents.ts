import { givenGender, type PeopleContext } from './context.ts'
import { type Antecedent, REPEATS } from './hold.ts'
import type { Holding, Names } from './holders.ts'
import type { RolePhrase } from './roles.ts'

/** Sentences that a pronoun reaches back. */
const BACK = 3

/** Which title "son homologue" repeats, as the titles of a text go by. */
export class Antecedents {
  readonly #context: PeopleContext
  readonly #names: Names
  /** The title last given to somebody of a surname (or of a given name). */
  readonly #titleOf = new Map<string, Antecedent>()
  #last: Antecedent | null = null
  /** The last one of each country, the last of all at the end. */
  readonly #lastOf = new Map<string | null, Antecedent>()
  /** The first whole title of a head, and of a head in a country: whose "le ministre" is, said later. */
  readonly #wholeOf = new Map<string, Antecedent>()
  /** A title alone: "⟦le chef de la diplomatie chinoise⟧ recevra son homologue". */
  #alone: Antecedent | null = null
  /** The token at which it stands. */
  #aloneAt = -1

  constructor(context: PeopleContext, names: Names) {
    this.#context = context
    this.#names = names
  }

  /** A title that nobody beside it bears. */
  pass(phrase: RolePhrase): void {
    if (REPEATS.has(phrase.office.lemma) || phrase.status !== 'current') return
    if (phrase.office.kind !== 'state' && phrase.office.kind !== 'envoy') return
    this.#aloneAt = phrase.first
    // "la ministre namibienne": of the portfolio that was told before.
    const short = !phrase.complement && !phrase.office.plural && phrase.office.lemma === 'ministre'
    const whole =
      short && phrase.countries.length < 2
        ? this.#wholeOf.get(key('ministre', phrase.countries[0]))
        : undefined
    this.#alone = whole ?? { phrase, role: { title: phrase.title, country: phrase.countries[0] ?? null } }
  }

  keep(holding: Holding): void {
    const { phrase, mention } = holding
    if (phrase.office.kind !== 'state' && phrase.office.kind !== 'envoy' && this.#last) return
    const { lemma } = phrase.office
    if (holding.role.title.includes(' '))
      for (const of of [lemma, key(lemma, holding.role.country)])
        if (!this.#wholeOf.has(of)) this.#wholeOf.set(of, holding)
    let fuller: Antecedent | undefined
    for (const word of mention.words) {
      // "le président X, médiateur de l'Union": his counterparts are presidents.
      const known = this.#titleOf.get(word)
      if (known?.phrase.office.kind === 'state' && phrase.office.kind !== 'state') return
      // "le ministre Attaf": no less the minister of Foreign Affairs that he was before.
      if (known?.role.title.startsWith(`${holding.role.title} `)) fuller = known
      else this.#titleOf.set(word, holding)
    }
    this.#last = fuller ?? holding
    const { country } = this.#last.role
    this.#lastOf.delete(country)
    this.#lastOf.set(country, this.#last)
  }

  /** Of the one named before it in the sentence; else of a title alone there; else the last one borne. */
  of(phrase: RolePhrase): Antecedent | null {
    if (!REPEATS.has(phrase.office.lemma)) return null
    const { tokens, document } = this.#context
    const { firstToken } = document.sentences[tokens[phrase.first]!.sentence]!
    let other: Antecedent | undefined
    for (let i = phrase.first - 1; i >= firstToken; i--) {
      const name = this.#names.opening.get(i)
      const known = name && this.#titleOf.get(name.words[name.words.length - 1]!)
      if (!known || this.#names.within.has(known.phrase) || !isAbroad(known, phrase)) continue
      // "le ministre X, avec l'ambassadeur Y, verra son homologue en charge du Budget": a minister.
      const portfolio = phrase.complement && known.phrase.office.kind !== 'state'
      if (!portfolio) return known
      other ??= known
    }
    if (other) {
      const last = this.#last
      return last?.phrase.office.kind === 'state' && isAbroad(last, phrase) ? last : other
    }
    const subject = this.#subjectBefore(phrase)
    if (subject && isAbroad(subject, phrase)) return subject
    const alone = this.#alone
    if (alone && (!this.#last || this.#context.sameSentence(this.#aloneAt, phrase.first))) return alone
    return this.#last && isAbroad(this.#last, phrase) ? this.#last : this.#foreign(phrase)
  }

  /** The last one who is not of the country of a counterpart. */
  #foreign(phrase: RolePhrase): Antecedent | null {
    return [...this.#lastOf.values()].filter((known) => isAbroad(known, phrase)).at(-1) ?? null
  }

  /** "Le président ira à Oslo. ⟦Il⟧ verra son homologue": whom the pronoun takes up, by gender, a few sentences back. */
  #subjectBefore(phrase: RolePhrase): Antecedent | null {
    const { tokens, document } = this.#context
    const sentence = document.sentences[tokens[phrase.first]!.sentence]!
    const before = tokens.slice(sentence.firstToken, phrase.first)
    const pronoun = before.find(({ normal }) => normal === 'il' || normal === 'elle')
    if (!pronoun) return null
    const other = pronoun.normal === 'il' ? 'f' : 'm'
    for (let back = 1; back <= BACK; back++) {
      const last = document.sentences[sentence.index - back]
      if (last?.kind !== 'text') return null
      const alone = back === 1 ? this.#alone : null
      if (alone && this.#aloneAt <= last.firstToken + 1 && this.#aloneAt >= last.firstToken) return alone
      for (let i = last.firstToken; i < last.endToken; i++) {
        const name = this.#names.opening.get(i)
        if (!name) continue
        const known = this.#titleOf.get(name.words[name.words.length - 1]!)
        const gender = name.honorific?.gender ?? known?.phrase.office.gender ?? givenGender(name.words[0]!)
        if (gender !== other) return known ?? null
      }
    }
    return null
  }
}

const key = (lemma: string, country: string | null | undefined): string =>
  country ? `${lemma} ${country}` : lemma

/** "son homologue ivoirien" is no Ivorian's, "son collègue de la Défense" anyone's. */
function isAbroad({ role }: Antecedent, phrase: RolePhrase): boolean {
  if (phrase.office.lemma !== 'homologue' || role.country === null) return true
  return !phrase.countries.includes(role.country)
}
