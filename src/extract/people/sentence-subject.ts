import { groupAt } from '../../text/at.ts'
import type { PeopleContext } from './context.ts'
import type { Names } from './holders.ts'
import type { NameMention } from './mention.ts'
import type { RolePhrase } from './roles.ts'

/** "Après un entretien avec ⟦le ministre⟧, Mme X a parlé": a title inside what leads up to another subject. */
export function isNewSubject(context: PeopleContext, phrase: RolePhrase, mention: NameMention): boolean {
  const { tokens, document } = context
  const { firstToken } = document.sentences[tokens[phrase.first]!.sentence]!
  const lead = tokens[firstToken]!
  const article = tokens[phrase.determiner]
  if (!article || !lead.tags.has('Preposition') || firstToken === phrase.determiner) return false
  const led = /^(?:du|au)$/.test(article.normal) || tokens[phrase.determiner - 1]!.tags.has('Preposition')
  if (!led || tokens[phrase.end]?.text !== ',' || lead.normal === 'selon') return false
  const finite = (at: number) => groupAt(document, at)?.person != null
  if (!finite(mention.endToken)) return false
  for (let at = firstToken; at < phrase.first; at++) if (finite(at)) return false
  return true
}

/** "⟦X⟧, élu du parti, qui en est à son mandat, devient …": where the name ends that opens the sentence before asides. */
export function subjectEnd(context: PeopleContext, names: Names, verb: number): number {
  const { tokens, document } = context
  if (tokens[verb - 1]?.text !== ',') return verb
  const { firstToken } = document.sentences[tokens[verb]!.sentence]!
  const name = names.opening.get(firstToken)
  if (!name || tokens[name.endToken]?.text !== ',') return verb
  let relative = false
  for (let at = name.endToken; at < verb; at++) {
    if (tokens[at]!.text === ',') relative = false
    if (tokens[at]!.tags.has('Relative')) relative = true
    if (!relative && (groupAt(document, at)?.person ?? null) !== null) return verb
  }
  return name.endToken
}
