import type { Office } from '../../lexicon/offices.ts'
import type { Span } from '../../text/span.ts'
import type { PeopleContext } from './context.ts'
import type { RoleDraft } from './role-draft.ts'
import { STATE_ADJECTIVES, TITLE_ADJECTIVES } from './title-adjectives.ts'
import type { TitleHead } from './title-head.ts'
import { NEWNESS } from './title-words.ts'

/** "le vice-ministre russe des Affaires étrangères" → "vice-ministre des Affaires étrangères". */
export function titleText(
  context: PeopleContext,
  first: number,
  i: number,
  head: TitleHead,
  draft: RoleDraft,
): string {
  const { tokens, document } = context
  const dropped = (k: number) => draft.drops.some(([from, to]) => k >= from && k < to)
  let text = ''
  // Adjectives next to a head in the plural: "les généraux ⟦rivaux⟧".
  let named = head.end
  while (
    head.office.plural &&
    named < draft.end &&
    tokens[named]!.shape === 'lower' &&
    !/^(?:de|du|des|d'|à|au|aux|en|et|pour|par)$/.test(tokens[named]!.normal)
  )
    named++
  for (let k = first; k < i; k++) {
    if (!NEWNESS.has(tokens[k]!.normal)) text += `${singularStatus(tokens[k]!.normal, head.office)} `
  }
  text += (head.former ? 'ex-' : '') + head.office.singular
  let previous: Span = tokens[head.end - 1]!
  for (let k = head.end; k < draft.end; k++) {
    const token = tokens[k]!
    if (dropped(k)) {
      previous = { start: token.start, end: token.end }
      if (!text.endsWith(' ')) text += ' '
      continue
    }
    if (draft.anaphor && k >= draft.anaphor.first && k < draft.anaphor.end) {
      if (k === draft.anaphor.first) text += ` ${draft.anaphor.text}`
      previous = token
      continue
    }
    const gap = token.start > previous.end
    if (gap && !text.endsWith(' ')) text += ' '
    const adjective =
      token.shape === 'Title' &&
      context.known[k]?.type !== 'organization' &&
      (TITLE_ADJECTIVES.test(token.normal) || STATE_ADJECTIVES.test(token.normal))
    if (head.office.plural && k < named && !adjective) {
      text += token.normal.replace(/aux$/, 'al').replace(/s$/, '')
      previous = token
      continue
    }
    text += adjective ? token.normal : document.source.slice(token.start, token.end)
    previous = token
  }
  // "la présidente de la République de Malte": the state's full name goes as a whole.
  let epithet = head.end
  while (epithet < draft.end && STATE_ADJECTIVES.test(tokens[epithet]!.normal)) epithet++
  const state = draft.drops.some(
    ([from]) => from === epithet && /^(?:de|du|des|d')$/.test(tokens[from]!.normal),
  )
  if (state && head.office.singular.endsWith('de la République')) {
    const epithets = tokens.slice(head.end, epithet).map((token) => token.normal)
    text = text.replace(` ${['de la République', ...epithets].join(' ')}`, '')
  }
  return UNEVEN.test(text)
    ? text
        .replace(/\s+/g, ' ')
        .replace(/ ,/g, ',')
        .replace(/(?<![ ,])[ ,]+$/, '')
    : text
}

/** A space that is no plain one, or before another, a comma or the end. */
const UNEVEN = / [ ,]|[^\S ]|[ ,]$/

function singularStatus(word: string, office: Office): string {
  if (!office.plural) return word
  return office.gender === 'f' ? word.replace(/s$/, '') : word.replace(/s$/, '')
}
