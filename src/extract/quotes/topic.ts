import type { Reference } from '../mentions.ts'
import type { Context } from './context.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import type { Gender } from './pronouns.ts'
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
/** "l'agence", "l'organisation", "l'armée", "l'autorité". */
const FEMININE_ENDING = /(?:[tsx]ion|union|té|[ae]nce|ade|ée|ie)$/
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
  const phraseEnd = nounPhraseEnd(document, entities, k, end)
  const country = countryAt(context, k + 1)
  const found = country ?? organizationIn(context, k, phraseEnd)
  if (!found && !BODIES.has(tokens[k + 1]!.normal)) return null
  const own = country
    ? genderOfCountry(tokens[k + 1]!.normal)
    : genderOf(article.normal, tokens[k + 1]!.normal)
  if (gender === null || own !== gender) return null
  const verb = tokens[phraseEnd]
  const group = verb && groupOf[verb.i]! >= 0 ? verbGroups[groupOf[verb.i]!]! : undefined
  if (group?.person !== 3 || !group.perfect) return null
  for (let i = group.endToken; i < end && !SUBORDINATE.test(tokens[i]!.normal); i++)
    if (entities.at(i)?.entity.type === 'person') return null
  if (found) return referTo(found.entity, found.mention)
  return { ref: null, name: document.source.slice(tokens[k + 1]!.start, tokens[k + 1]!.end) }
}

/** "⟦L'Inde⟧ avait gelé les pourparlers. Elle …" */
function countryAt({ entities }: Context, k: number): ReturnType<Context['entities']['at']> {
  const found = entities.at(k)
  const named =
    found?.entity.type === 'place' && found.entity.kind === 'country' && found.mention.kind === 'name'
  return named && found.mention.firstToken === k ? found : undefined
}

/** "la France", "le Mali"; "le Mexique" is masculine though it ends in -e. */
const genderOfCountry = (name: string): Gender =>
  name.endsWith('e') && !MASCULINE_IN_E.test(name) ? 'f' : 'm'
const MASCULINE_IN_E = /^(?:mexique|mozambique|cambodge|zimbabwe|belize|suriname)$/

function organizationIn(
  { entities }: Context,
  first: number,
  end: number,
): ReturnType<Context['entities']['at']> {
  for (let k = first; k < end; k++) {
    const found = entities.at(k)
    if (found?.entity.type === 'person') return undefined
    if (found?.entity.type === 'organization') return found
  }
  return undefined
}

function genderOf(article: string, noun: string): Gender {
  if (article === "l'") return FEMININE_ENDING.test(noun) ? 'f' : 'm'
  if (MASCULINE.test(article)) return 'm'
  return FEMININE.test(article) ? 'f' : null
}
