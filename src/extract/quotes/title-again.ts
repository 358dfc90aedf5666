import { BODY_NOUNS, OFFICE_HOLDERS, SPEAKING_THINGS } from '../../lexicon/speech-nouns.ts'
import { wordAt } from '../../text/at.ts'
import type { Reference } from '../mentions.ts'
import type { Context } from './context.ts'
import { type Discourse, fits } from './discourse.ts'
import type { Range } from './draft.ts'
import { isBareTitle } from './phrase.ts'
import { genderOf } from './pronouns.ts'
import { countriesOf } from './role-match.ts'
import type { Things } from './things.ts'
import { isPlural } from './words.ts'

/** Titles that go with a name and tell no office. */
const RANK =
  /^(?:général|colonel|capitaine|commandant|lieutenant|amiral|maréchal|docteur|professeur|maître|cheikh)/i

/** What anybody may be called who speaks for a state or body. */
const AT_LARGE =
  /^(?:porte-parole|diplomate|responsable|officielle?|dirigeante?|parlementaire|élue?|juriste)$/

/** "le même responsable", "la même source": who spoke last, a person or not as the noun tells. */
export function sameAgain(
  { document }: Context,
  discourse: Discourse,
  { first, end }: Range,
): Reference | null {
  const { tokens } = document
  const source = tokens.slice(first, end).some((t) => t.normal === 'source' || t.normal === 'sources')
  return (
    (source ? discourse.lastSpoken(first, (e) => !e.person) : null) ??
    discourse.lastSpoken(first) ??
    discourse.last(first, genderOf(tokens[first]!.normal))
  )
}

/** "« A », a dit Peskov. « B », a ajouté le porte-parole du Kremlin": who spoke just before and has no title in the text. */
export function untitled(context: Context, discourse: Discourse, range: Range): Reference | null {
  const { tokens } = context.document
  const [article, head] = [tokens[range.first]!.normal, wordAt(tokens, range.first + 1)]
  if (!/^(?:le|la|l')$/.test(article) || !(OFFICE_HOLDERS.has(head) || AT_LARGE.test(head))) return null
  const near = discourse.near(range.first) ?? discourse.near(openingBefore(context, range.first))
  if (!near?.person || !fits(context, near.person, genderOf(article))) return null
  const { roles, country } = near.person
  if (!roles.every(({ title }) => RANK.test(title))) return null
  const countries = countriesOf(context, range)
  if (countries.size === 0) return near.reference
  // "la parlementaire ⟦namibienne⟧": of one whose country is untold, if nobody else is of that country
  const fitting = country
    ? countries.has(country)
    : range.end - range.first === 3 &&
      !context.entities.people.some((p) => p.country !== null && countries.has(p.country))
  return fitting ? near.reference : null
}

/** « A. B », a insisté le diplomate: where the marks open, maybe sentences before. */
function openingBefore({ document: { tokens, quotations, sentences } }: Context, at: number): number {
  const { firstToken } = sentences[tokens[at]!.sentence]!
  for (let k = at - 1; k >= firstToken; k--) {
    const q = tokens[k]!.kind === 'quote' ? quotations[tokens[k]!.quotation] : undefined
    if (q?.close === k) return q.open
  }
  return at
}

/** "le médiateur", "le communiqué" that nothing else explains: who spoke last. */
export function takenUpByTitle(
  context: Context,
  discourse: Discourse,
  things: Things,
  range: Range,
): Reference | null {
  const { tokens } = context.document
  if (!isBareTitle(context, range)) return null
  const head = tokens[range.first + 1]!
  if (SPEAKING_THINGS.has(head.normal)) return things.of({ first: range.first + 1, end: range.end })
  const again = discourse.namedLike(range.first, head.normal)
  if (again) return again
  if (isPlural(head.normal) || BODY_NOUNS.has(head.normal)) return null
  const near = discourse.near(range.first)
  return near?.person && fits(context, near.person, genderOf(tokens[range.first]!.normal))
    ? near.reference
    : null
}
