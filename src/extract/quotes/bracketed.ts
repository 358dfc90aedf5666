import { isSpeakerNoun, MEDIA_NOUNS } from '../../lexicon/speech-nouns.ts'
import type { Mention, Person } from '../mentions.ts'
import { trim } from './clause-end.ts'
import type { Context } from './context.ts'
import { type Draft, indirectDraft } from './draft.ts'
import { hasFinite } from './words.ts'

/** Tokens between the brackets, at most. */
const LONGEST = 14

/** "Le port rouvrira lundi (ministre)": a headline's clause, and in brackets who says so. */
export function bracketed(context: Context): Draft[] {
  const { document, entities } = context
  const { tokens, sentences } = document
  const found: Draft[] = []
  const holders = byTitle(entities.people)
  for (const { kind, firstToken, endToken } of sentences) {
    if (kind !== 'headline' || endToken - firstToken < 3 || tokens[endToken - 1]!.text !== ')') continue
    let open = endToken - 2
    while (open > firstToken && tokens[open]!.text !== '(' && endToken - open <= LONGEST) open--
    if (tokens[open]!.text !== '(') continue
    const first = open + 1
    const head = tokens[tokens[first]!.tags.has('Determiner') ? first + 1 : first]!
    const at = entities.at(first)
    const person = at?.entity.type === 'person' && at.mention.kind === 'name'
    if (!person && (!isSpeakerNoun(head.normal) || head.shape !== 'lower' || MEDIA_NOUNS.has(head.normal)))
      continue
    const end = trim(document, firstToken, open)
    if (!hasFinite(document, firstToken, end) || tokens.slice(firstToken, end).some((t) => t.quotation >= 0))
      continue
    const said = { first, end: endToken - 1 }
    const named = person ? undefined : holderOf(holders.get(head.normal) ?? [], endToken)
    const range = named ? { first: named.firstToken, end: named.endToken } : said
    found.push(
      indirectDraft([{ first: firstToken, end }], said, { by: 'phrase', range }, false, 'headline-brackets'),
    )
  }
  return found
}

/** "(porte-parole)": where the article goes on to name the one person who has that title. */
function holderOf(holders: readonly Person[], after: number): Mention | undefined {
  return holders.length === 1
    ? holders[0]!.mentions.find((m) => m.kind === 'name' && m.firstToken >= after)
    : undefined
}

/** Persons by the first words of their titles. */
function byTitle(people: readonly Person[]): Map<string, Person[]> {
  const found = new Map<string, Person[]>()
  for (const person of people)
    for (const word of new Set(person.roles.map((role) => role.title.split(' ')[0]!)))
      found.set(word, [...(found.get(word) ?? []), person].slice(0, 2))
  return found
}
