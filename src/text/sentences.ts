import { ABBREVIATIONS_MAYBE_LAST } from './abbreviations.ts'
import { isUpper } from './characters.ts'
import type { Sentence, SentenceKind, Token } from './document.ts'
import type { Span } from './span.ts'
import { GAP, type Gap, type Tokenized } from './tokens.ts'
import { wordOf } from './vocabulary.ts'

const STOP = /^(?:[.!?]+|…)$/
const CLOSERS = new Set(['»', '”', '"', '’', "'", "''", '›', ')', ']'])
const OPENERS = new Set(['«', '“', '„', '‘', '"', '‹', '(', '[', '–', '—', '-', '>', '•'])

/** Tokens of the longest sentence: one that never stops is cut, so that what reads within sentences stays linear. */
const LONGEST = 600

/** Cuts tokens into sentences and sets each token's `sentence` and `index`. Debris makes sentences of its own. */
export function findSentences(
  source: string,
  { tokens, gaps }: Tokenized,
  debris: readonly Span[],
): Sentence[] {
  const sentences: Sentence[] = []
  const wrapped = isHardWrapped(source)
  let first = 0
  let paragraph = 0
  let d = 0
  const inDebris = (token: Token) => {
    while (d < debris.length && debris[d]!.end <= token.start) d++
    return d < debris.length && debris[d]!.start <= token.start
  }
  let current = tokens.length > 0 && inDebris(tokens[0]!)
  for (let i = 1; i <= tokens.length; i++) {
    const last = i === tokens.length
    const next = last ? false : inDebris(tokens[i]!)
    const broken = last || breaksLine(tokens, gaps, i, wrapped)
    const goesOn = () => current || (i - first < LONGEST && !endsSentence(source, tokens, first, i))
    if (!broken && next === current && goesOn()) continue
    sentences.push(
      close(tokens, first, i, sentences.length, paragraph, current ? 'debris' : broken ? 'headline' : 'text'),
    )
    if (broken) paragraph++
    first = i
    current = next
  }
  return sentences
}

/** A line break ends a sentence, unless the text is wrapped at a width or the line runs on in lower case. */
function breaksLine(tokens: readonly Token[], gaps: readonly Gap[], i: number, wrapped: boolean): boolean {
  const gap = gaps[i]!
  if (gap === GAP.blankLine) return true
  if (gap !== GAP.line) return false
  const before = tokens[i - 1]!
  const after = tokens[i]!
  // An item of a list, whatever the width.
  if (wrapped) return /^[-–—•]$/.test(after.text) && /^[:;.]$/.test(before.text)
  const runsOn =
    after.kind === 'word' &&
    after.shape === 'lower' &&
    (before.kind === 'word' || before.kind === 'number' || before.text === ',')
  return !runsOn
}

/** Most single line breaks fall inside sentences and no line is long: mail, teletype, text cut at 72 columns. */
function isHardWrapped(source: string): boolean {
  const lines = source.slice(0, 20_000).split('\n')
  let joints = 0
  let open = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!.trimEnd()
    if (line.length > 120) return false
    if (line === '' || lines[i + 1]!.trim() === '') continue
    joints++
    if (line.length >= 40 && !/[.!?…:»"”)|]$/.test(line)) open++
  }
  return joints >= 3 && open / joints > 0.6
}

/** Whether a sentence ends between tokens i-1 and i. */
function endsSentence(source: string, tokens: readonly Token[], first: number, i: number): boolean {
  const next = tokens[i]!
  if (isCloser(next)) return false
  let stop = i - 1
  while (stop > first && isCloser(tokens[stop]!)) stop--
  const token = tokens[stop]!
  if (token.kind === 'punctuation' ? !STOP.test(token.text) : !mayEndSentence(token)) return false
  if (next.kind === 'number') return token.kind === 'punctuation'
  return (
    isUpper(source, next.start) || next.kind === 'address' || OPENERS.has(next.text) || next.kind === 'symbol'
  )
}

/** A mark that closes what came before: never with white space before it, guillemets and brackets aside. */
function isCloser(token: Token): boolean {
  if (!CLOSERS.has(token.text)) return false
  return (
    !token.spaced ||
    token.text === '»' ||
    token.text === ')' ||
    token.text === ']' ||
    token.text === '›' ||
    token.text === '”'
  )
}

/** "etc.", "déc.", "av. J.-C." may be a sentence's last word; "M." and initials never are. */
function mayEndSentence(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.normal.endsWith('.') &&
    ABBREVIATIONS_MAYBE_LAST.has(token.normal.slice(0, -1))
  )
}

function close(
  tokens: readonly Token[],
  first: number,
  end: number,
  index: number,
  paragraph: number,
  kind: SentenceKind,
): Sentence {
  for (let i = first; i < end; i++) {
    const token = tokens[i]!
    token.sentence = index
    token.index = [index, i - first]
  }
  accent(tokens, first, end)
  const whole = kind === 'headline' && hasFullStop(tokens, first, end) ? 'text' : kind
  return {
    index,
    kind: whole,
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    firstToken: first,
    endToken: end,
    paragraph,
  }
}

/** "A Paris, …": a capital that opens a sentence without its accent is the preposition; "A été élu" is the verb. */
function accent(tokens: readonly Token[], first: number, end: number): void {
  const at = first + 1 < end && OPENERS.has(tokens[first]!.text) ? first + 1 : first
  const [token, next] = [tokens[at]!, at + 1 < end ? tokens[at + 1] : undefined]
  if (token.text !== 'A' || !next?.spaced || (next.kind !== 'word' && next.kind !== 'number')) return
  if (/(?:[éiu]|ée?s?|is|it)$/.test(next.normal) && next.normal !== 'côté' && next.shape === 'lower') return
  const word = wordOf('À')
  token.word = word
  token.normal = word.normal
  token.shape = word.shape
}

function hasFullStop(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = end - 1; i >= Math.max(first, end - 4); i--) {
    const token = tokens[i]!
    if (STOP.test(token.text) || token.text === ':') return true
    if (!CLOSERS.has(token.text)) return false
  }
  return false
}
