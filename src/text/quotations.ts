import type { Quotation, TextDocument, Token, Warning } from './document.ts'

/** What a mark can be: it opens, closes, or its side is told by what stands around it. */
type Side = 'open' | 'close'

const FAMILY: Readonly<Record<string, string>> = {
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'single-guillemet',
  '›': 'single-guillemet',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '"': 'straight',
  "''": 'straight',
  '＂': 'straight',
  '’’': 'straight',
  '‘’': 'straight',
  '``': 'straight',
  '‘': 'single',
  '‚': 'single',
  '’': 'single',
  "'": 'apostrophe',
}
const OPENERS = new Set(['«', '‹', '“', '„', '‟', '‘', '‚', '``'])
const CLOSERS = new Set(['»', '›', '”', '’'])
/** A statement that runs on without a closing mark is followed over at most so many paragraphs. */
const MOST_PARAGRAPHS = 8
/** Marks looked at after one that may close a quotation of another kind. */
const FARTHEST_CLOSER = 12
/** No article nests quotations as deep. */
const DEEPEST_NEWS = 6
/** More warnings of one document say nothing more. */
const MOST_WARNINGS = 100
/** Deeper than this, unclosed marks are left as they nest. */
const DEEPEST_REPAIR = 4
const NO_FOLLOWER = /^[,.;:!?)\]…]/

type Draft = { -readonly [K in keyof Quotation]: Quotation[K] }

interface Open {
  readonly quotation: Draft
  readonly family: string
}

/**
 * Pairs the quotation marks of a document, sets `document.quotations` and each token's `quotation`. Marks that do
 * not pair are repaired with a warning; a paragraph that opens with the mark of the statement before it continues it.
 */
export function pairQuotations(document: TextDocument): void {
  const pairing = new Pairing(document)
  const { tokens } = document
  for (let i = 0; i < tokens.length; i++) {
    if (pairing.startsParagraph(i)) pairing.atParagraph(i)
    const token = tokens[i]!
    if (token.kind === 'quote') pairing.take(token)
    else token.quotation = pairing.top
  }
  pairing.finish()
}

class Pairing {
  readonly #document: TextDocument
  readonly #stack: Open[] = []
  /** For each quote token, the next one in the text. */
  readonly #marks: number[]
  #nextMark = 0
  #warned = 0

  constructor(document: TextDocument) {
    this.#document = document
    document.quotations = []
    this.#marks = document.tokens.filter((t) => t.kind === 'quote').map((t) => t.i)
  }

  get top(): number {
    return this.#stack.at(-1)?.quotation.index ?? -1
  }

  startsParagraph(i: number): boolean {
    return i > 0 && this.#stack.length > 0 && this.#paragraph(i) !== this.#paragraph(i - 1)
  }

  #paragraph(i: number): number {
    return this.#document.sentences[this.#document.tokens[i]!.sentence]!.paragraph
  }

  /** Closes what the next paragraphs do not carry on. */
  atParagraph(i: number): void {
    const outer = this.#stack[0]!
    const next = this.#markFrom(i)
    const mark = next === undefined ? undefined : this.#document.tokens[next]!
    const near = next !== undefined && this.#paragraph(next) - this.#paragraph(i) <= MOST_PARAGRAPHS
    if (mark && near && outer.family !== 'apostrophe' && FAMILY[mark.text] === outer.family) {
      const opens =
        outer.family === 'straight' ? this.#looksOpening(mark) : this.#side(mark, outer.family) === 'open'
      if (!opens) return
      // « First paragraph. ¶ « Second paragraph. »: one statement, its mark repeated.
      if (next === i) {
        this.#unwind(0, i, false)
        return
      }
    }
    this.#unwind(0, i, true)
  }

  #markFrom(i: number): number | undefined {
    while (this.#nextMark < this.#marks.length && this.#marks[this.#nextMark]! < i) this.#nextMark++
    return this.#marks[this.#nextMark]
  }

  take(token: Token): void {
    const family = FAMILY[token.text] ?? 'straight'
    const open = this.#openOf(family)
    const side = this.#side(token, family)
    if (side === 'open') this.#open(token, family)
    else if (open >= 0) this.#close(token, open)
    else if (this.#closesOther(token, family)) {
      this.#warn('mixed-quotation', 'A quotation is closed by a mark of another kind', token)
      this.#close(token, this.#stack.length - 1)
    } else {
      token.quotation = this.top
      if (family !== 'apostrophe' && token.text !== '’')
        this.#warn('unopened-quotation', 'A quotation mark closes nothing', token)
    }
  }

  /** Place on the stack of the innermost quotation that a mark of this family can close. */
  #openOf(family: string): number {
    for (let k = this.#stack.length - 1; k >= Math.max(0, this.#stack.length - 3); k--) {
      if (this.#stack[k]!.family === family) return k
    }
    return -1
  }

  #side(token: Token, family: string): Side {
    const { tokens, source } = this.#document
    const next = tokens[token.i + 1]
    const isOpen = this.#openOf(family) >= 0
    const endsWord = !token.spaced && !/^[([]$/.test(tokens[token.i - 1]?.text ?? '')
    const ahead = source[token.end] ?? '\n'
    const startsWord = next !== undefined && !/\s/.test(ahead)
    if (OPENERS.has(token.text)) {
      // « … «, or “ … “: a mark turned the wrong way at the end of its quotation.
      const closes =
        isOpen && (next === undefined || NO_FOLLOWER.test(next.text) || (endsWord && !startsWord))
      return closes ? 'close' : 'open'
    }
    if (CLOSERS.has(token.text))
      return !isOpen &&
        token.text !== '’' &&
        this.#opensGap(token) &&
        startsWord &&
        !NO_FOLLOWER.test(next.text)
        ? 'open'
        : 'close'
    if (family === 'apostrophe') return !endsWord && startsWord ? 'open' : 'close'
    if (!isOpen) return 'open'
    return startsWord && !endsWord && !NO_FOLLOWER.test(next.text) && this.#stack.at(-1)!.family !== family
      ? 'open'
      : 'close'
  }

  /** "… »: no mark of the innermost quotation's own kind comes any more in its paragraph. */
  #closesOther(token: Token, family: string): boolean {
    const inner = this.#stack.at(-1)
    if (!inner || !CLOSERS.has(token.text) || token.text === '’' || family === inner.family) return false
    if (inner.family === 'apostrophe' || inner.family === 'single') return false
    const { tokens } = this.#document
    const paragraph = this.#paragraph(token.i)
    let at = this.#indexOf(token.i) + 1
    for (const last = at + FARTHEST_CLOSER; at < Math.min(last, this.#marks.length); at++) {
      const mark = tokens[this.#marks[at]!]!
      if (this.#paragraph(mark.i) !== paragraph) return true
      if (FAMILY[mark.text] === inner.family) return false
    }
    return at >= this.#marks.length
  }

  #indexOf(i: number): number {
    let low = 0
    let high = this.#marks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#marks[middle]! < i) low = middle + 1
      else high = middle
    }
    return low
  }

  /** White space, an elided word or the end of a sentence before it: `l'”accord”`, `… dit.”Le …`. */
  #opensGap(token: Token): boolean {
    return token.spaced || /['’.!?…]$/.test(this.#document.tokens[token.i - 1]?.text ?? '')
  }

  /** White space before it and none after it. */
  #looksOpening(token: Token): boolean {
    const ahead = this.#document.source[token.end] ?? '\n'
    return (token.spaced || this.startsParagraph(token.i)) && !/\s/.test(ahead)
  }

  #open(token: Token, family: string): void {
    const { quotations } = this.#document
    const parent = this.#stack.at(-1)?.quotation
    const quotation: Draft = {
      index: quotations.length,
      start: token.start,
      end: token.end,
      open: token.i,
      close: -1,
      firstToken: token.i + 1,
      endToken: token.i + 1,
      depth: parent ? parent.depth + 1 : 0,
      parent: parent ? parent.index : -1,
    }
    quotations.push(quotation)
    if (quotation.depth === DEEPEST_NEWS)
      this.#warn('nested-quotation', 'A quotation stands deep in others', token)
    this.#stack.push({ quotation, family })
    token.quotation = quotation.index
  }

  #close(token: Token, at: number): void {
    this.#unwind(at + 1, token.i, true)
    const { quotation } = this.#stack.pop()!
    quotation.close = token.i
    quotation.endToken = token.i
    quotation.end = token.end
    token.quotation = quotation.index
  }

  /** Ends all quotations from `at` on the stack before token `i`, none of which has its closing mark. */
  #unwind(at: number, i: number, warn: boolean): void {
    while (this.#stack.length > at) {
      const { quotation, family } = this.#stack.pop()!
      quotation.endToken = i
      quotation.end = this.#document.tokens[i - 1]!.end
      if (family === 'apostrophe' || family === 'single') this.#forget(quotation)
      else if (quotation.depth < DEEPEST_REPAIR) this.#cutBeforeChild(quotation, family)
      if (warn && quotation.open >= 0)
        this.#warn('unclosed-quotation', 'A quotation has no closing mark', quotation)
    }
  }

  /** « A, dit X. Puis « B »: the first was never closed, and the second is not inside it. */
  #cutBeforeChild(quotation: Draft, family: string): void {
    const { quotations, tokens, sentences } = this.#document
    let child: Quotation | undefined
    for (let k = quotation.index + 1; k < quotations.length && !child; k++) {
      const other = quotations[k]!
      const forgotten = other.open < 0
      if (!forgotten && other.parent === quotation.index && FAMILY[tokens[other.open]!.text] === family)
        child = other
    }
    if (!child) return
    const sentence = sentences[tokens[child.open]!.sentence]!
    const end = tokens[quotation.open]!.sentence < sentence.index ? sentence.firstToken : child.open
    const last = quotation.endToken
    quotation.endToken = end
    quotation.end = tokens[end - 1]!.end
    for (let i = end; i < last; i++) {
      if (tokens[i]!.quotation === quotation.index) tokens[i]!.quotation = quotation.parent
    }
    for (let k = quotation.index + 1; k < quotations.length; k++) {
      const other = quotations[k]!
      if (other.open < end) continue
      other.depth--
      if (other.parent === quotation.index) other.parent = quotation.parent
    }
  }

  /** A single straight mark that nothing closes was an apostrophe: it holds no quotation. */
  #forget(quotation: Draft): void {
    const { tokens } = this.#document
    for (let i = quotation.open; i < quotation.endToken; i++) {
      if (tokens[i]!.quotation === quotation.index) tokens[i]!.quotation = quotation.parent
    }
    quotation.endToken = quotation.firstToken
    quotation.open = -1
  }

  finish(): void {
    this.#unwind(0, this.#document.tokens.length, true)
    dropForgotten(this.#document)
  }

  #warn(code: string, message: string, { start, end }: { start: number; end: number }): void {
    if (++this.#warned > MOST_WARNINGS) return
    const warning: Warning = { code, message, start, end }
    this.#document.warnings.push(warning)
  }
}

/** Takes the forgotten out of the list and numbers the rest anew. */
function dropForgotten(document: TextDocument): void {
  if (document.quotations.every((q) => q.open >= 0)) return
  const renumbered = new Map<number, number>([[-1, -1]])
  const kept = document.quotations.filter((q) => q.open >= 0)
  for (const [k, q] of kept.entries()) renumbered.set(q.index, k)
  const parents = document.quotations.map((q) => q.parent)
  const keptParent = (index: number): number => {
    let at = index
    while (at >= 0 && !renumbered.has(at)) at = parents[at]!
    return renumbered.get(at)!
  }
  for (const token of document.tokens) token.quotation = keptParent(token.quotation)
  for (const q of kept) {
    q.parent = keptParent(q.parent)
    q.index = renumbered.get(q.index)!
    q.depth = q.parent < 0 ? 0 : kept[q.parent]!.depth + 1
  }
  document.quotations = kept
}
