import { isSpeakerNoun } from '../../lexicon/speech-nouns.ts'
import type { Quotation, Sentence } from '../../text/document.ts'
import type { Context } from './context.ts'
import type { Draft, Range } from './draft.ts'
import { sentenceOf } from './statement.ts'
import { hasFinite, isComma } from './words.ts'

/** Tokens of a line that only tells who speaks, at most. */
const LONGEST = 24

/**
 * The line that names who makes a statement: "— X, directrice de Y" after it; or, where the statement is a paragraph of
 * its own, "X, directrice de Y" before or after it, as in lists of sayings.
 */
export function signatureOf(
  context: Context,
  statement: readonly Quotation[],
  drafts: readonly Draft[],
): Range | null {
  const { sentences } = context.document
  const { open } = statement[0]!
  const { close, endToken } = statement.at(-1)!
  const here = sentenceOf(context, open)
  const last = sentenceOf(context, Math.max(close, endToken - 1))
  const [before, after] = [sentences[here.index - 1], sentences[last.index + 1]]
  const dashed = after && dashedName(context, after)
  if (dashed) return dashed
  const inline = close >= 0 && open === here.firstToken ? inlineName(context, close + 1) : null
  if (inline) return inline
  const alone =
    open === here.firstToken && before?.paragraph !== here.paragraph && after?.paragraph !== last.paragraph
  if (!alone) return null
  const heading = before && titledLine(context, before)
  // The line under the statement before is that one's.
  const previous = drafts.at(-1)?.speaker
  const taken = heading && previous?.by === 'phrase' && isWithin(previous.range, heading)
  if (heading && !taken) return heading
  return after ? titledLine(context, after) : null
}

const isWithin = (inner: Range, outer: Range) => outer.first <= inner.first && inner.end <= outer.end

/** "— X, directrice de Y". */
function dashedName({ document, entities }: Context, { firstToken, endToken }: Sentence): Range | null {
  if (!/^[—–-]+$/.test(document.tokens[firstToken]!.text)) return null
  const named = entities.at(firstToken + 1)?.mention.kind === 'name'
  return named && !hasFinite(document, firstToken, endToken) ? { first: firstToken + 1, end: endToken } : null
}

/** « A » (X, directrice de Y): the rest of the paragraph from `at` on, if it is a name with a title and nothing else. */
function inlineName({ document, entities }: Context, at: number): Range | null {
  const { tokens, sentences } = document
  const sentence = tokens[at] && sentences[tokens[at]!.sentence]!
  const paragraph = sentences[tokens[at - 1]!.sentence]!.paragraph
  if (!sentence || sentence.paragraph !== paragraph || sentence.endToken - at > LONGEST) return null
  if (sentences[sentence.index + 1]?.paragraph === paragraph) return null
  const opened = /^[(—–-]$/.test(tokens[at]!.text)
  const first = opened ? at + 1 : at
  const named = entities.at(first)
  if (named?.entity.type !== 'person' || named.mention.kind !== 'name') return null
  let end = sentence.endToken
  while (end > first && /^[).]$/.test(tokens[end - 1]!.text)) end--
  const { endToken } = named.mention
  const titled = isComma(tokens[endToken]) && opensTitle(tokens, endToken + 1, end)
  if (!titled && !(opened && endToken === end)) return null
  return hasFinite(document, first, end) ? null : { first, end }
}

/** "X, directrice de Y", "X (Norvège)": a paragraph that is a name with a title; a name alone may be the author's. */
function titledLine({ document, entities }: Context, sentence: Sentence): Range | null {
  const { tokens, sentences } = document
  const { firstToken, endToken, index, paragraph, kind } = sentence
  if (kind === 'debris' || endToken - firstToken > LONGEST || hasFinite(document, firstToken, endToken))
    return null
  if (sentences[index - 1]?.paragraph === paragraph || sentences[index + 1]?.paragraph === paragraph)
    return null
  const named = entities.at(firstToken)
  if (named?.entity.type !== 'person' || named.mention.kind !== 'name') return null
  if (/^[.:?!]$/.test(tokens[endToken - 1]!.text)) return null
  const { endToken: end } = named.mention
  const bracketed = tokens[end]?.text === '(' && tokens[endToken - 1]!.text === ')'
  if (!bracketed && !(isComma(tokens[end]) && opensTitle(tokens, end + 1, endToken))) return null
  return { first: firstToken, end: endToken }
}

/** "directrice de Y", "le ministre de Z": a title within the first words. */
function opensTitle(tokens: Context['document']['tokens'], first: number, end: number): boolean {
  for (let k = first; k < Math.min(end, first + 3); k++) if (isSpeakerNoun(tokens[k]!.normal)) return true
  return false
}
