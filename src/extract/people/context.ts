import { plainName } from '../../lexicon/fold.ts'
import { type Gender, givenName } from '../../lexicon/given-names.ts'
import { JOINED_ARTICLE } from '../../lexicon/name-words.ts'
import { isClosedClass } from '../../tags/tag-sets.ts'
import { groupAt } from '../../text/at.ts'
import type { Sentence, TextDocument, Token } from '../../text/document.ts'
import type { NameCandidate } from '../candidates.ts'
import { ACCEPTED } from '../settle.ts'

const LOWER = 0
const CAPITAL = 1
const JOINED = 2

/** What the finders of persons ask about a document's tokens. */
export class PeopleContext {
  readonly document: TextDocument
  readonly tokens: readonly Token[]
  /** The surest place or organisation candidate over each token. */
  readonly known: readonly (NameCandidate | undefined)[]
  /** Words that the document writes in lower case. */
  readonly lowers: ReadonlySet<string>
  private readonly capitals: Uint8Array

  constructor(document: TextDocument, candidates: readonly NameCandidate[]) {
    this.document = document
    this.tokens = document.tokens
    this.known = surest(document.tokens.length, candidates)
    const lowers = new Set<string>()
    this.capitals = new Uint8Array(document.tokens.length)
    let shouted = false
    for (const token of document.tokens) {
      if (token.kind !== 'word' || token.clitic) continue
      if (token.shape === 'lower') lowers.add(token.normal)
      const sentence = document.sentences[token.sentence]!
      if (sentence.kind === 'debris') continue
      if (token.i === sentence.firstToken) shouted = isShouted(document.tokens, sentence)
      this.capitals[token.i] = shouted && isPlainWord(token) ? LOWER : capitalOf(token)
    }
    this.lowers = lowers
  }

  /** A word with a capital, or an Arabic article joined to one ("al-Zoubi"), outside the page's debris. */
  isCapital(i: number): boolean {
    return this.capitals[i] !== LOWER && this.capitals[i] !== undefined
  }

  /** "al-Zoubi": no capital of its own at the front. */
  isJoined(i: number): boolean {
    return this.capitals[i] === JOINED
  }

  sameSentence(a: number, b: number): boolean {
    return this.tokens[a]?.sentence === this.tokens[b]?.sentence
  }

  /** The token at `i` if it stands in sentence `sentence`. */
  within(i: number, sentence: number): Token | undefined {
    const token = this.tokens[i]
    return token?.sentence === sentence ? token : undefined
  }

  /** What the source has from one token up to another. */
  textOf(first: number, end: number): string {
    return this.document.source.slice(this.tokens[first]!.start, this.tokens[end - 1]!.end)
  }

  /** Gender of a given name, "Jean-Pierre" by its parts; undefined if it is none. */
  given(i: number): Gender | null | undefined {
    const { word, normal } = this.tokens[i]!
    if (!word) return givenGender(plainName(normal))
    if (word.given === '-') word.given = givenGender(plainName(normal))
    return word.given
  }

  isGiven(i: number): boolean {
    return this.given(i) !== undefined
  }

  /** The first word of its sentence, of a quotation or after a colon: its capital says nothing. */
  startsSentence(i: number): boolean {
    const token = this.tokens[i]!
    const before = this.tokens[i - 1]
    if (!before || before.sentence !== token.sentence) return true
    if (before.kind === 'quote') return before.text !== '»' && before.text !== '”'
    return before.kind === 'punctuation' && /^[:–—\-•(…|>/.!?]+$/.test(before.text)
  }

  /** A finite verb or another word of a verb group. */
  inVerbGroup(i: number): boolean {
    return groupAt(this.document, i) !== undefined
  }
}

export function givenGender(plain: string): Gender | null | undefined {
  const whole = givenName(plain)
  if (whole !== undefined || !plain.includes('-')) return whole
  const parts = plain.split('-')
  const genders = parts.map((part) => givenName(part))
  return genders.every((gender) => gender !== undefined) ? genders[0] : undefined
}

/** Most of a headline's words are in capitals: there they say nothing. */
function isShouted(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  let words = 0
  let upper = 0
  for (let i = firstToken; i < endToken && words < 40; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || token.text.length < 2) continue
    words++
    if (token.shape === 'lower' || token.shape === 'Title') continue
    if (token.shape === 'UPPER' || token.text === token.text.toUpperCase()) upper++
  }
  return words >= 4 && upper / words > 0.7
}

/** In a headline in capitals, a word of a closed class or a verb. */
function isPlainWord(token: Token): boolean {
  const { tags } = token
  return token.verbs.length > 0 || token.normal.endsWith("'") || isClosedClass(tags)
}

function capitalOf(token: Token): number {
  switch (token.shape) {
    case 'Title':
    case 'UPPER':
    case 'Initial':
      return CAPITAL
    case 'miXed':
      if (JOINED_ARTICLE.test(token.text)) return JOINED
      return token.text.charAt(0) !== token.text.charAt(0).toLowerCase() ? CAPITAL : LOWER
    default:
      return LOWER
  }
}

function surest(length: number, candidates: readonly NameCandidate[]): (NameCandidate | undefined)[] {
  const known = new Array<NameCandidate | undefined>(length).fill(undefined)
  for (const candidate of candidates) {
    if (candidate.type === 'place' && candidate.mentionKind === 'demonym') continue
    if (candidate.nested || candidate.confidence < ACCEPTED) continue
    for (let i = candidate.firstToken; i < candidate.endToken; i++) {
      const other = known[i]
      if (!other || beats(candidate, other)) known[i] = candidate
    }
  }
  return known
}

/** The longer name wins, then the surer one. */
function beats(a: NameCandidate, b: NameCandidate): boolean {
  const lengths = a.endToken - a.firstToken - (b.endToken - b.firstToken)
  return lengths !== 0 ? lengths > 0 && a.confidence >= b.confidence - 0.3 : a.confidence > b.confidence
}
