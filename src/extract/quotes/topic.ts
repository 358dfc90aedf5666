import type { Reference } from '../mentions.ts'
import type { Context } from './context.ts'
import type { Gender } from './discourse.ts'
import { referTo } from './reference.ts'
import { isComma, isTimeWord } from './words.ts'

const SUBORDINATE = /^(?:qui|que|qu'|dont|où)$/
/** Bodies that stand without a name: "le Conseil", "la commission". */
const BODIES = new Set(
  'conseil commission comité parlement assemblée gouvernement ministère présidence cabinet tribunal cour parti mouvement syndicat armée police coalition fonds banque sénat congrès junte'.split(
    ' ',
  ),
)
const MASCULINE = /^(?:le|ce|un)$/
const FEMININE = /^(?:la|cette|une)$/

/**
 * "Le Conseil a levé les sanctions. Il …": the body that is the subject of a sentence of the past, which a pronoun of
 * its gender takes up. Null where a person stands in its main clause, who is as likely.
 */
export function bodyTopic(
  context: Context,
  sentence: number,
  before: number,
  gender: Gender,
): Reference | null {
  const { document, entities } = context
  const { tokens, sentences, groupOf, verbGroups } = document
  const { firstToken, endToken } = sentences[sentence]!
  const end = Math.min(endToken, before)
  let k = firstToken
  while (k < end && isTimeWord(tokens, k)) k++
  if (k > firstToken && isComma(tokens[k])) k++
  const article = tokens[k]
  if (!article || k + 1 >= end) return null
  const found = entities.at(k + 1)
  const named = found?.entity.type === 'organization' && found.mention.firstToken <= k + 1
  const noun = !found && BODIES.has(tokens[k + 1]!.normal)
  if (!named && !noun) return null
  if (gender === null || genderOfArticle(article.normal) !== gender) return null
  const phraseEnd = named ? found.mention.endToken : k + 2
  const verb = tokens[phraseEnd]
  const group = verb && groupOf[verb.i]! >= 0 ? verbGroups[groupOf[verb.i]!]! : undefined
  if (group?.person !== 3 || !group.perfect) return null
  for (let i = group.endToken; i < end && !SUBORDINATE.test(tokens[i]!.normal); i++)
    if (entities.at(i)?.entity.type === 'person') return null
  if (named) return referTo(found.entity, found.mention)
  return { ref: null, name: document.source.slice(tokens[k + 1]!.start, tokens[k + 1]!.end) }
}

function genderOfArticle(article: string): Gender {
  if (MASCULINE.test(article)) return 'm'
  return FEMININE.test(article) ? 'f' : null
}
