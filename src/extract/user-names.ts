import { plainName } from '../lexicon/fold.ts'
import type { RuleMatch, UserEntry } from '../lexicon/user/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import type { NameCandidate } from './candidates.ts'
import type { NameMention } from './people/mention.ts'

/** A user's own word beats what the rules make of the same tokens. */
const SURE = 2
export const USER_RULE = 'user-lexicon'

/** A name that the lexicon spells out beats one that a pattern finds. */
const SURE_BY_PATTERN = 1.5
const PATTERN_RULE = 'user-rule'

export interface UserNames {
  readonly candidates: readonly NameCandidate[]
  readonly people: readonly NameMention[]
}

const NONE: UserNames = { candidates: [], people: [] }

/** The names of the user's lexicon in a document. */
export function findUserNames(document: TextDocument): UserNames {
  const { lexicon, tokens } = document
  if (!lexicon) return NONE
  const candidates: NameCandidate[] = []
  const people: NameMention[] = []
  for (const sentence of document.sentences) {
    if (sentence.kind === 'debris') continue
    for (let i = sentence.firstToken; i < sentence.endToken; ) {
      const found = lexicon.name(tokens, i)
      if (!found) {
        i++
        continue
      }
      const { value, endToken } = found
      if (value.type === 'person') people.push(personMention(document, i, endToken, value.entry.name))
      else candidates.push(candidateOf(value, i, endToken))
      i = endToken
    }
  }
  for (const match of lexicon.ruled(document)) {
    const { firstToken, endToken, rule } = match
    const found = { confidence: SURE_BY_PATTERN, rule: PATTERN_RULE }
    const name = nameOf(document, match)
    if (rule.as === 'person') {
      people.push({ ...personMention(document, firstToken, endToken, name), ...found })
    } else {
      const { country, type } = rule
      const entry = { name, ...(country && { country }), ...(type && { type }) }
      const value = { type: rule.as, entry } as Exclude<UserEntry, { type: 'person' }>
      candidates.push({ ...candidateOf(value, firstToken, endToken), ...found })
    }
  }
  return { candidates, people }
}

function nameOf({ source, tokens }: TextDocument, { firstToken, endToken }: RuleMatch): string {
  return source.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end).replace(/\s+/g, ' ')
}

function personMention(
  { source, tokens }: TextDocument,
  firstToken: number,
  endToken: number,
  name: string,
): NameMention {
  const start = tokens[firstToken]!.start
  const end = tokens[endToken - 1]!.end
  return {
    start,
    end,
    text: source.slice(start, end),
    firstToken,
    endToken,
    rule: USER_RULE,
    confidence: SURE,
    honorific: null,
    words: name.split(/\s+/).map((word) => plainName(word.toLowerCase())),
    full: name,
  }
}

function candidateOf(
  value: Exclude<UserEntry, { type: 'person' }>,
  firstToken: number,
  endToken: number,
): NameCandidate {
  const { name, country = null } = value.entry
  const base = { firstToken, endToken, rule: USER_RULE, confidence: SURE, key: name, nested: false } as const
  if (value.type === 'place') {
    const place = { name, kind: value.entry.type ?? 'city', country } as const
    return { ...base, type: 'place', mentionKind: 'name', place, countries: country ? [country] : [] }
  }
  const { acronym = null, type: kind = 'other' } = value.entry
  return {
    ...base,
    type: 'organization',
    mentionKind: 'name',
    organization: { name, acronym, kind, country },
  }
}
