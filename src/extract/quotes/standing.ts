import type { Quotation, Token } from '../../text/document.ts'
import type { Context } from './context.ts'
import type { Cue, Draft } from './draft.ts'
import { ownerOf } from './owned.ts'
import { signatureOf } from './signed.ts'
import { draftOf, isClause, opensSentence, sentenceOf, spansOf } from './statement.ts'
import { hasFinite, isComma } from './words.ts'

/** « A », a dit X, « B » and « B » that opens a paragraph or sentence right after: the same statement goes on. */
export function continued(
  context: Context,
  statement: readonly Quotation[],
  drafts: readonly Draft[],
): Draft | undefined {
  const previous = drafts.at(-1)
  const { document } = context
  const { open } = statement[0]!
  const cue = previous?.cue
  if (!previous || !cue || previous.kind === 'indirect' || cue.first > open) return undefined
  const lastSpan = previous.spans.at(-1)!
  if (
    lastSpan.end > cue.first ||
    document.tokens[lastSpan.end - 1]!.sentence < document.tokens[open]!.sentence - 1
  )
    return undefined
  if (!isComma(document.tokens[open - 1]) || hasFinite(document, cue.end, open)) return undefined
  // "…, déclare X. Selon Y, « … »": another sentence
  for (let k = cue.end; k < open; k++) if (/^[.!?]$/.test(document.tokens[k]!.text)) return undefined
  const first = document.tokens[statement[0]!.firstToken]!
  if (first.shape !== 'lower' && !/^[,…]/.test(first.text)) return undefined
  previous.spans.push(...spansOf(statement))
  return previous
}

/** A statement that is its own sentence, after another of the same speaker or a sentence that announces it. */
export function standing(
  context: Context,
  statement: readonly Quotation[],
  drafts: readonly Draft[],
): Draft | undefined {
  if (!isClause(context, statement) || !opensSentence(context, statement)) return undefined
  const { document } = context
  const sentence = sentenceOf(context, statement[0]!.open)
  const end = statement.at(-1)!
  const next = document.sentences[sentenceOf(context, Math.max(end.close, end.endToken - 1)).index + 1]
  const said = next && context.cuesOf(next.index).find((c) => announcesBack(context, c))
  if (said) {
    context.used.add(said)
    return draftOf('direct', statement, said, { by: 'cue', cue: said }, 'marks-then-sentence')
  }
  const owned = next && ownerOf(context, next)
  if (owned) return draftOf('direct', statement, null, { by: 'phrase', range: owned }, 'marks-then-owner')
  const signed = signatureOf(context, statement, drafts)
  if (signed) return draftOf('direct', statement, null, { by: 'phrase', range: signed }, 'marks-then-name')
  const previous = drafts.at(-1)
  if (previous && answersNext(context, statement, previous))
    return draftOf('direct', statement, null, { by: 'quote', draft: previous }, 'interview-answer')
  if (previous) {
    const gap =
      sentence.index -
      document.tokens[Math.max(previous.spans.at(-1)!.end, previous.cue?.end ?? 0) - 1]!.sentence
    if (gap <= 1)
      return draftOf('direct', statement, null, { by: 'quote', draft: previous }, 'marks-continued')
  }
  const before = document.sentences[sentence.index - 1]
  const cue =
    before &&
    context
      .cuesOf(before.index)
      .findLast((c) => !c.quoted && c.group.person !== null && c.constructions !== 'w')
  if (cue && before.paragraph >= sentence.paragraph - 1)
    return draftOf('direct', statement, null, { by: 'cue', cue }, 'sentence-then-marks')
  const attribution = before && context.attributionsOf(before.index).at(-1)
  if (attribution && before.paragraph === sentence.paragraph)
    return draftOf(
      'direct',
      statement,
      null,
      { by: 'phrase', range: attribution.speaker },
      'selon-then-marks',
    )
  const { close, endToken, open } = statement.at(-1)!
  const stops = (token: Token | undefined) => token !== undefined && /^[.!?…]/.test(token.text)
  const whole = close >= 0 && (stops(document.tokens[endToken - 1]) || stops(document.tokens[close + 1]))
  return whole && sentence.kind === 'text' && before?.paragraph === sentence.paragraph
    ? draftOf('direct', statement, null, { by: 'near', at: open }, 'marks-alone')
    : undefined
}

/** In an interview the answers are paragraphs in marks, the first with a name, and a question stands between two. */
function answersNext(context: Context, statement: readonly Quotation[], previous: Draft): boolean {
  if (previous.rule !== 'name-colon-marks' && previous.rule !== 'interview-answer') return false
  const { tokens, sentences } = context.document
  const { open } = statement[0]!
  const { close, endToken } = statement.at(-1)!
  const here = sentenceOf(context, open)
  const last = sentenceOf(context, Math.max(close, endToken - 1))
  const after = sentences[last.index + 1]
  const told = tokens[previous.spans.at(-1)!.end - 1]!
  const gap = here.paragraph - sentences[told.sentence]!.paragraph
  return open === here.firstToken && gap === 2 && (!after || after.paragraph > last.paragraph)
}

/** "C'est ce qu'a déclaré X."; not "Voici ce qu'écrit X : …", which announces what follows. */
export function announcesBack({ document }: Context, cue: Cue): boolean {
  const { tokens } = document
  const k = cue.first - 1
  if (tokens[k - 2]?.normal === 'voici' || tokens[cue.sentence.endToken - 1]!.text === ':') return false
  return tokens[k]?.normal === "qu'" && tokens[k - 1]?.normal === 'ce' && k - 3 <= cue.sentence.firstToken + 2
}
