import { MEDIA_NOUNS } from '../../lexicon/speech-nouns.ts'
import type { Sentence } from '../../text/document.ts'
import type { Context } from './context.ts'
import type { Draft, Range } from './draft.ts'
import { isMedium } from './medium.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { opensNounPhrase } from './words.ts'

/** Prepositions by which a medium is spoken to or in: "à la BBC", "dans Le Monde", "sur France 24". */
const INTO = new Set(['à', 'au', 'aux', 'dans', 'sur', 'avec', 'auprès', 'chez', 'pour'])
/** Before "par": "cité par", "repris par l'agence". */
const PASSED_ON =
  /^(?:citée?s?|reprise?s?|relayée?s?|rapportée?s?|diffusée?s?|publiée?s?|interrogée?s?|interviewée?s?|jointe?s?|contactée?s?)$/
/** Before "de": "dans les colonnes du Monde", "au micro de RFI". */
const PARTS = new Set(['colonnes', 'micro', 'antenne', 'plateau', 'page', 'pages', 'édition', 'ondes'])

/** Tokens before and after a quote and its cue in which a medium is looked for. */
const FARTHEST = 80

/**
 * The medium that relays a quote, named in the sentence of its cue: "cité par l'agence X", "a déclaré Y au quotidien
 * Z", "dans un entretien à la BBC". Null if there is none; what the quote itself says is not looked at.
 */
export function relayOf(context: Context, draft: Draft): Range | null {
  const { document } = context
  const at = draft.cue?.first ?? draft.spans[0]!.first
  const sentence = document.sentences[document.tokens[at]!.sentence]!
  const from = Math.max(sentence.firstToken, Math.min(at, draft.spans[0]!.first) - FARTHEST)
  const said = Math.max(draft.cue?.end ?? 0, draft.spans.at(-1)!.end)
  const to = Math.min(sentence.endToken, said + FARTHEST)
  for (let k = from; k < to; k++) {
    const inside = draft.spans.find((span) => span.first <= k && k < span.end)
    if (inside) {
      k = inside.end - 1
      continue
    }
    const medium = mediumAfter(context, k, sentence)
    if (medium) return medium
  }
  return null
}

/** The medium after the preposition at `k`. */
function mediumAfter(context: Context, k: number, sentence: Sentence): Range | null {
  const { document, entities } = context
  const { tokens } = document
  const token = tokens[k]!
  if (token.quotation >= 0) return null
  const { normal } = token
  const before = tokens[k - 1]
  const passed = normal === 'par' && before !== undefined && PASSED_ON.test(before.normal)
  const part = /^(?:de|du|d'|des)$/.test(normal) && before !== undefined && PARTS.has(before.normal)
  if (!passed && !part && !INTO.has(normal)) return null
  let first = k + 1
  if (tokens[first]?.normal === 'de' && normal === 'auprès') first++
  const head = tokens[first]?.tags.has('Determiner') || tokens[first]?.normal === "l'" ? first + 1 : first
  if (head >= sentence.endToken) return null
  const found = entities.at(head)
  const named = found?.entity.type === 'organization' && found.entity.kind === 'media'
  if (!named && (!MEDIA_NOUNS.has(tokens[head]!.normal) || (!passed && isAnyPress(context, head))))
    return null
  const range = { first, end: nounPhraseEnd(document, entities, first, sentence.endToken) }
  return isMedium(context, range) ? range : null
}

/** "à la presse", with nothing that tells which. */
function isAnyPress({ document: { tokens } }: Context, head: number): boolean {
  if (!/^(?:presse|médias|journaux)$/.test(tokens[head]!.normal)) return false
  const next = tokens[head + 1]
  return (
    next?.kind !== 'word' || next.tags.has('Preposition') || next.tags.has('Verb') || opensNounPhrase(next)
  )
}

/** "…, rapporte l'agence X, citant Y": who is cited, after the phrase that ends at `at`; null if nobody is. */
export function citedAfter(context: Context, at: number, end: number): Range | null {
  const { document, entities } = context
  const { tokens } = document
  const k = tokens[at]?.text === ',' ? at + 1 : at
  if (k + 1 >= end || !/^(?:citant|citent)$/.test(tokens[k]!.normal)) return null
  return { first: k + 1, end: nounPhraseEnd(document, entities, k + 1, end) }
}
