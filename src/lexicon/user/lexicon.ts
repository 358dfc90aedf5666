import type { TextDocument, Token } from '../../text/document.ts'
import { fold } from '../fold.ts'
import { groupedText } from '../grouped-table.ts'
import { NameTable, type PhraseMatch } from '../lookup.ts'
import { type Office, pluralOffice } from '../offices.ts'
import type {
  LexiconInput,
  UserOrganizationEntry,
  UserPersonEntry,
  UserPlaceEntry,
  UserRuleEntry,
} from './entries.ts'
import { UserWords } from './words.ts'

/** An entry of a user's lexicon with its kind. */
export type UserEntry =
  | { readonly type: 'person'; readonly entry: UserPersonEntry }
  | { readonly type: 'organization'; readonly entry: UserOrganizationEntry }
  | { readonly type: 'place'; readonly entry: UserPlaceEntry }

/** Rules compiled to be swept over a document (see src/tags/compromise.ts, which few runs need). */
interface RuleNet {
  sweep(document: TextDocument): readonly RuleMatch[]
}

export interface RuleMatch {
  readonly rule: UserRuleEntry
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
}

export type CompileRules = (rules: readonly UserRuleEntry[]) => RuleNet

/** The lexicons of a user, in the order given: what a later one says of a name replaces what an earlier one said. */
export class UserLexicon {
  readonly #names: Names<UserEntry>
  readonly #offices: Names<Office>
  readonly #people: ReadonlyMap<string, UserPersonEntry>
  readonly #net: RuleNet | null
  /** Verbs of saying, verbs and nouns of encounter. */
  readonly words: UserWords

  /** `compile` is asked only if there are rules; it throws an Error that says which rule is no good. */
  constructor(inputs: readonly LexiconInput[], compile: CompileRules | null = null) {
    const names: [string, UserEntry][] = []
    const offices: [string, Office][] = []
    const people = new Map<string, UserPersonEntry>()
    for (const { people: persons = [], organizations = [], places = [], roles = [] } of inputs) {
      for (const entry of persons) {
        for (const form of [entry.name, ...(entry.aliases ?? [])])
          names.push([form, { type: 'person', entry }])
        people.set(fold(entry.name), entry)
      }
      for (const entry of organizations) {
        const forms = [entry.name, ...(entry.acronym ? [entry.acronym] : []), ...(entry.aliases ?? [])]
        for (const form of forms) names.push([form, { type: 'organization', entry }])
      }
      for (const entry of places) {
        for (const form of [entry.name, ...(entry.aliases ?? [])])
          names.push([form, { type: 'place', entry }])
      }
      for (const { title, feminine, kind = 'body' } of roles) {
        offices.push(...formsOf(title, title, kind, feminine ? 'm' : null))
        if (feminine) offices.push(...formsOf(title, feminine, kind, 'f'))
      }
    }
    this.#names = new Names(names)
    this.#offices = new Names(offices)
    this.#people = people
    this.words = new UserWords(inputs)
    const rules = inputs.flatMap((input) => input.rules ?? [])
    this.#net = rules.length > 0 && compile ? compile(rules) : null
  }

  /** The longest name of the lexicon that starts at token `i`, written with a capital where the lexicon has one. */
  name(tokens: readonly Token[], i: number): PhraseMatch<UserEntry> | undefined {
    return this.#names.match(tokens, i)
  }

  /** The longest title of the lexicon that starts at token `i`. */
  office(tokens: readonly Token[], i: number): PhraseMatch<Office> | undefined {
    return this.#offices.match(tokens, i)
  }

  /** What the rules of the lexicon find, in text order; matches may overlap. */
  ruled(document: TextDocument): readonly RuleMatch[] {
    return this.#net?.sweep(document) ?? []
  }

  /** What the lexicon says of the person of a full name. */
  person(name: string): UserPersonEntry | undefined {
    return this.#people.get(fold(name))
  }
}

function formsOf(
  lemma: string,
  singular: string,
  kind: Office['kind'],
  gender: Office['gender'],
): [string, Office][] {
  return [
    [singular, { lemma, singular, kind, gender, plural: false }],
    [pluralOffice(singular), { lemma, singular, kind, gender, plural: true }],
  ]
}

const LINE_ENDS = /[|\r\n]+/g

/** Phrases with what they stand for, found by their longest match. */
class Names<T> {
  readonly #table: NameTable<{ readonly capital: boolean; readonly value: T }>
  readonly #values: { readonly capital: boolean; readonly value: T }[] = []

  constructor(phrases: readonly (readonly [phrase: string, value: T])[]) {
    const lines = new Map<string, string>()
    for (const [phrase, value] of phrases) {
      const spelt = phrase.replace(LINE_ENDS, ' ').replace(/\s+/g, ' ').trim()
      lines.set(fold(spelt), String(this.#values.length))
      this.#values.push({ capital: startsWithCapital(spelt), value })
    }
    this.#table = new NameTable([groupedText(lines)], (cells) => ({
      value: this.#values[Number(cells)]!,
      lowerEnd: false,
    }))
  }

  match(tokens: readonly Token[], i: number): PhraseMatch<T> | undefined {
    if (this.#values.length === 0) return undefined
    const found = this.#table.match(tokens, i)
    if (!found) return undefined
    const { capital, value } = found.value
    if (capital && !startsWithCapital(tokens[i]!.text)) return undefined
    return { ...found, value }
  }
}

function startsWithCapital(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}
