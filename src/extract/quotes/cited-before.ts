import type { Quotation, Sentence } from '../../text/document.ts'
import type { Context } from './context.ts'
import type { Draft } from './draft.ts'
import { draftOf, isColon, sentenceOf } from './statement.ts'
import { isTitle } from './terms.ts'
import { lastFinite } from './words.ts'

/** X a dit : « A »; "X : « A »". */
export function citedBefore(context: Context, statement: readonly Quotation[]): Draft | undefined {
  const { document } = context
  const { open } = statement[0]!
  const before = document.tokens[open - 1]
  if (!isColon(before)) return undefined
  const sentence = sentenceOf(context, open - 1)
  const cues = context
    .cuesOf(sentence.index)
    .filter((c) => c.end < open && !c.quoted && c.constructions !== 'w')
  const cue = cues.findLast((c) => /[qc]/.test(c.constructions) || c.group.person !== null) ?? cues.at(-1)
  if (cue) {
    context.used.add(cue)
    return draftOf('direct', statement, cue, { by: 'cue', cue }, 'cue-colon-marks')
  }
  if (isTitle(context, statement[0]!)) return undefined
  const attribution = context.attributionsOf(sentence.index).findLast((a) => a.end < open)
  if (attribution) {
    context.used.add(attribution)
    return draftOf(
      'direct',
      statement,
      attribution.cue,
      { by: 'phrase', range: attribution.speaker },
      'selon-colon-marks',
    )
  }
  const group = lastFinite(document, sentence.firstToken, open - 1)
  if (group && saysWhatIsWritten(context, sentence, open)) return undefined
  if (group)
    return draftOf(
      'direct',
      statement,
      { first: group.firstToken, end: group.endToken },
      { by: 'subject', group },
      'verb-colon-marks',
    )
  const range = { first: labelStart(context, sentence, open - 1), end: open - 1 }
  return range.end > range.first
    ? draftOf('direct', statement, null, { by: 'phrase', range }, 'name-colon-marks')
    : undefined
}

/** "Un slogan fleurit : « A »": words on a wall, a banner, a placard. */
function saysWhatIsWritten({ document }: Context, sentence: Sentence, end: number): boolean {
  for (let k = sentence.firstToken; k < end; k++) if (WRITTEN.has(document.tokens[k]!.normal)) return true
  return false
}

const WRITTEN = new Set(
  'slogan slogans banderole banderoles pancarte pancartes inscription graffiti graffitis affiche affiches devise proverbe adage titre refrain'.split(
    ' ',
  ),
)

/** "17 h – Un tweet. Le ministre X : « A »": the label starts after the last full stop or dash before the colon. */
function labelStart({ document }: Context, sentence: Sentence, colon: number): number {
  for (let k = colon - 1; k > sentence.firstToken; k--) {
    if (/^[–—.:;!?-]$/.test(document.tokens[k]!.text)) return k + 1
  }
  return sentence.firstToken
}
