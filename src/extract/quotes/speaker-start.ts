import { isSpeakerNoun } from '../../lexicon/speech-nouns.ts'
import { wordAt } from '../../text/at.ts'
import type { TextDocument } from '../../text/document.ts'
import type { EntityIndex } from '../mentions.ts'
import { isName, isOf, isPreposition, opensNounPhrase } from './words.ts'

export const HONORIFICS = new Set([
  'm.',
  'mm.',
  'mme',
  'mmes',
  'mlle',
  'dr',
  'mgr',
  'me',
  'monsieur',
  'madame',
  'sir',
  'lord',
  'cheikh',
])
const PRONOUNS = new Set([
  'celui-ci',
  'celle-ci',
  'ceux-ci',
  'celles-ci',
  'celui',
  'celle',
  'lui',
  'elle',
  'eux',
  'elles',
])

/** "une de nos", "l'un des", "de nombreux", "d'autres": where an indefinite quantity ends; `i` if none starts there. */
export function opensQuantity({ tokens }: TextDocument, i: number): number {
  const [first, second, third] = [tokens[i]!.normal, wordAt(tokens, i + 1), wordAt(tokens, i + 2)]
  if (/^d[e']$/.test(first)) return MANY.test(second) ? i + 2 : i
  const one = first === "l'" && /^une?$/.test(second)
  if (!one && !/^(?:une?|plusieurs|certaine?s|nombre|deux|trois)$/.test(first)) return i
  const [of, k] = one ? [third, i + 2] : [second, i + 1]
  if (of === 'des') return k + 1
  const next = wordAt(tokens, k + 1)
  return /^d[e']$/.test(of) && /^(?:ses|nos|leurs|ces|vos|mes|les|autres)$/.test(next) ? k + 2 : i
}

const MANY = /^(?:nombreu(?:x|ses)|hauts|hautes|autres|nouveaux|nouvelles|multiples|grands|grandes)$/

/** Whether a noun phrase that can name a speaker starts at the token. */
export function startsSpeaker(document: TextDocument, entities: EntityIndex, i: number): boolean {
  const token = document.tokens[i]!
  if (PRONOUNS.has(token.normal) || HONORIFICS.has(token.normal) || entities.at(i)) return true
  if (isName(token)) return true
  if (isSpeakerNoun(token.normal) && token.shape === 'lower' && !token.tags.has('Determiner')) return true
  const quantity = opensQuantity(document, i)
  if (!opensNounPhrase(token) && quantity === i) return false
  for (let k = Math.max(i + 1, quantity); k < Math.min(i + 6, document.tokens.length); k++) {
    const next = document.tokens[k]!
    if (entities.at(k) || isName(next) || isSpeakerNoun(next.normal)) return true
    if (next.kind !== 'word' || isPreposition(next) || isOf(next)) return false
  }
  return false
}
