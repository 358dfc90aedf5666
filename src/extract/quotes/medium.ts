import { MEDIA_NOUNS } from '../../lexicon/speech-nouns.ts'
import type { Reference } from '../mentions.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { referTo } from './reference.ts'
import { isName } from './words.ts'

/** Whether a phrase names a medium: "l'agence X", "le quotidien X", "la presse locale". */
export function isMedium({ document, entities }: Context, { first, end }: Range): boolean {
  for (let k = first; k < Math.min(end, first + 5); k++) {
    const found = entities.at(k)?.entity
    if (found) return found.type === 'organization' && found.kind === 'media'
    if (MEDIA_NOUNS.has(document.tokens[k]!.normal)) return true
  }
  return false
}

/** The medium that a phrase names after its noun: le quotidien « X », "l'agence de presse lao (X)", "le journal". */
export function mediumIn(context: Context, { first, end }: Range): Reference | null {
  const { tokens } = context.document
  const head = tokens[first]!.tags.has('Determiner') && first + 1 < end ? first + 1 : first
  if (!MEDIA_NOUNS.has(tokens[head]!.normal)) return null
  // "les médias", "des journaux": many, and so none of those named
  const many = /[sx]$/.test(tokens[head]!.normal)
  if (end - head === 1 && tokens[first]!.normal !== 'la') return many ? null : lastMedium(context, first)
  return inParentheses(context, end) ?? named(context, head + 1, end)
}

/** The name after the noun, which need not be an entity that was found. */
function named(context: Context, from: number, end: number): Reference | null {
  const { document, entities } = context
  const { tokens, source } = document
  for (let k = from; k < end; k++) {
    const found = entities.at(k)
    if (found?.mention.kind === 'demonym' && tokens[k]!.shape === 'lower') continue
    if (found?.entity.type === 'organization' && tokens[k - 1]!.kind !== 'quote')
      return referTo(found.entity, found.mention)
    if (tokens[k]!.kind === 'quote') {
      const close = document.quotations[tokens[k]!.quotation]
      return close && close.endToken > k + 1 ? text(k + 1, Math.min(close.endToken, end)) : null
    }
    if (!isName(tokens[k]!) || tokens[k]!.normal === 'état') continue
    let last = k
    while (last < end && tokens[last]!.kind === 'word' && isName(tokens[last]!)) last++
    return text(k, last)
  }
  return null

  function text(a: number, b: number): Reference {
    return { ref: null, name: source.slice(tokens[a]!.start, tokens[b - 1]!.end) }
  }
}

/** "l'agence de presse lao (KPL)" */
function inParentheses({ document, entities }: Context, end: number): Reference | null {
  const { tokens, source } = document
  const [open, name, close] = [tokens[end], tokens[end + 1], tokens[end + 2]]
  if (open?.text !== '(' || !name || !isName(name) || close?.text !== ')') return null
  return { ref: entities.at(end + 1)?.entity.id ?? null, name: source.slice(name.start, name.end) }
}

/** "le journal", "l'agence" alone: the medium named last. */
function lastMedium({ entities }: Context, before: number): Reference | null {
  let best: Reference | null = null
  let at = -1
  for (const body of entities.organizations) {
    if (body.kind !== 'media') continue
    for (const { firstToken } of body.mentions) {
      if (firstToken < before && firstToken > at) {
        at = firstToken
        best = referTo(body)
      }
    }
  }
  return best
}
