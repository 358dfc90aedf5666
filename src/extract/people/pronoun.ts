import type { VerbGroup } from '../../tags/verb.ts'
import { wordAt } from '../../text/at.ts'
import { givenGender, type PeopleContext } from './context.ts'
import type { Names } from './holders.ts'
import type { NameMention } from './mention.ts'

/** "X a parlé. ⟦Il⟧ a été ministre": the one person of the sentence before, if the gender fits; else undefined. */
export function namedByPronoun(
  context: PeopleContext,
  names: Names,
  group: VerbGroup,
): NameMention | undefined {
  const pronoun = context.tokens[group.subjectPronoun]?.normal
  if (pronoun !== 'il' && pronoun !== 'elle') return undefined
  // "on ne sait ⟦s'il⟧ est ministre"
  if (/^(?:s'|si)$/.test(wordAt(context.tokens, group.subjectPronoun - 1))) return undefined
  const { tokens, document } = context
  const sentence = document.sentences[tokens[group.subjectPronoun]!.sentence]!
  const before = document.sentences[sentence.index - 1]
  if (before?.kind !== 'text') return undefined
  let found: NameMention | undefined
  for (let i = before.firstToken; i < group.subjectPronoun; i++) {
    const name = names.opening.get(i)
    if (!name || name === found) continue
    if (found && name.words.at(-1) !== found.words.at(-1)) return undefined
    found = name
  }
  const gender = found?.honorific?.gender ?? (found && givenGender(found.words[0]!))
  return gender && gender !== (pronoun === 'il' ? 'm' : 'f') ? undefined : found
}
