import nlp from 'compromise/one'
import { classAt, LETTER } from '../text/characters.ts'
import type { Sentence, TextDocument, Token } from '../text/document.ts'
import { readDocument } from '../text/read.ts'
import { tagDocument } from './tag.ts'

/** A phrase rule in compromise's match syntax over our tokens: words in lower case, `#Tag` for the tags of tag-sets.ts. */
export interface PhraseRule {
  readonly match: string
}

export interface PhraseMatch<Rule extends PhraseRule = PhraseRule> {
  readonly rule: Rule
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
}

// What compromise's own types leave out or leave as `any`: all that is used of it is named here.
interface Swept {
  readonly found: readonly {
    readonly match: string
    readonly view: { readonly pointer: readonly [number, number, number][] }
  }[]
}
interface View {
  sweep(net: unknown, options: { tagger: false }): Swept
}
interface ParsedNet {
  readonly hooks: Readonly<Record<string, readonly ParsedRule[]>>
  readonly always: readonly ParsedRule[]
}
interface ParsedRule {
  readonly match: string
  readonly needs: readonly string[]
  readonly wants: readonly string[]
}
interface Engine {
  (text: string): View
  plugin(plugin: object): unknown
  buildNet(matches: { match: string }[]): ParsedNet
  world(): { hooks: string[] }
}

let engine: Engine | undefined
/** Sentences handed to the tokenizer of the plugin in place of a text, and taken by it at once. */
let handed: Token[][] | undefined

/** compromise with a French tokenizer and none of its own computations; set up at first use. */
function french(): Engine {
  if (engine) return engine
  engine = nlp as unknown as Engine
  engine.plugin({ methods: { one: { tokenize: { fromString } } } })
  engine.world().hooks = []
  return engine
}

function fromString(text: string): Token[][] {
  if (handed) return handed
  const document = readDocument({ id: 'compromise', text })
  tagDocument(document)
  return document.sentences.map((s) => document.tokens.slice(s.firstToken, s.endToken))
}

/** Rules compiled once, applied to a document by one sweep of the sentences that hold a word some rule needs. */
export class PhraseNet<Rule extends PhraseRule = PhraseRule> {
  readonly #net: ParsedNet
  readonly #rules: ReadonlyMap<string, Rule>
  readonly #anchors: ReadonlySet<string>

  constructor(rules: readonly Rule[]) {
    this.#net = french().buildNet(rules.map(({ match }) => ({ match })))
    // Of two rules with one pattern, the later holds.
    this.#rules = new Map(rules.map((rule) => [rule.match, rule]))
    this.#anchors = anchorsOf(this.#net)
  }

  /** All matches, in text order. */
  sweep(document: TextDocument): PhraseMatch<Rule>[] {
    const wanted = document.sentences.filter((sentence) => this.#mayMatch(document, sentence))
    if (wanted.length === 0) return []
    handed = wanted.map((s) => document.tokens.slice(s.firstToken, s.endToken))
    const view = french()('.')
    handed = undefined
    const matches = view.sweep(this.#net, { tagger: false }).found.map(({ match, view: { pointer } }) => {
      const [sentence, start, end] = pointer[0]!
      const first = document.sentences[sentence]!.firstToken
      return { rule: this.#rules.get(match)!, firstToken: first + start, endToken: first + end }
    })
    return matches.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken)
  }

  #mayMatch({ tokens }: TextDocument, sentence: Sentence): boolean {
    if (sentence.kind === 'debris') return false
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (this.#anchors.has(tokens[i]!.normal)) return true
    }
    return false
  }
}

/** For each rule the longest word it cannot match without (or all words of a choice). */
function anchorsOf(net: ParsedNet): Set<string> {
  const anchors = new Set<string>()
  for (const rule of [...Object.values(net.hooks).flat(), ...net.always]) {
    const words = rule.needs.filter((need) => classAt(need, 0) === LETTER)
    if (words.length > 0) anchors.add(words.reduce((a, b) => (b.length > a.length ? b : a)))
    else if (rule.wants.length > 0) for (const word of rule.wants) anchors.add(word)
    else throw new Error(`the rule "${rule.match}" names no word`)
  }
  return anchors
}
