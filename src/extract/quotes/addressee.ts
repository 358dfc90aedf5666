import { wordAt } from '../../text/at.ts'
import type { Context } from './context.ts'
import type { Cue, Range } from './draft.ts'
import { isMedium } from './medium.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { isComma, isQue, isStop } from './words.ts'

/** To whom something is said: a phrase ("à son homologue"), or the pronoun before the verb ("lui a-t-il dit"). */
export type Addressee = { readonly range: Range } | { readonly pronoun: number }

/** Verbs whose "à" or direct object is whom they speak to. */
const SPOKEN_TO = new Set(
  'dire déclarer affirmer assurer répondre répliquer rétorquer confier expliquer indiquer annoncer préciser rappeler répéter lancer glisser promettre demander écrire'.split(
    ' ',
  ),
)
const TOLD = new Set(['informer', 'avertir', 'prévenir', 'aviser', 'alerter', 'rassurer'])
const FARTHEST = 10
/** "à propos de X", "à l'issue de", "au sujet de": nobody is spoken to. */
const ADVERBIAL = new Set(
  'large propos issue occasion sujet cours terme titre travers cause égard micro antenne nouveau savoir endroit adresse image instar exception intention aube début lendemain moment nom'.split(
    ' ',
  ),
)

/** Whom a cue is addressed to, if the text says so. */
export function addresseeOf(context: Context, cue: Cue): Addressee | null {
  const { document, entities } = context
  const { tokens } = document
  const { lemma, firstToken, head, voice } = cue.group
  if (voice === 'passive') return null
  const told = TOLD.has(lemma)
  if (!told && !SPOKEN_TO.has(lemma)) return null
  for (let k = firstToken; k < head; k++) {
    if (tokens[k]!.normal === 'lui' || (told && tokens[k]!.normal === "l'")) return { pronoun: k }
  }
  const from = cue.subject ? Math.max(cue.subject.end, cue.end) : cue.end
  const end = Math.min(cue.sentence.endToken, from + FARTHEST)
  for (let k = from; k < end; k++) {
    const token = tokens[k]!
    if (isStop(token) || isQue(token) || token.kind === 'quote' || document.groupOf[k]! >= 0) return null
    if (isComma(token) && k > from) return null
    const object = told && k === cue.end && token.tags.has('Determiner') && !token.tags.has('Preposition')
    if (!object && !/^(?:à|au|aux)$/.test(token.normal)) continue
    const first = object ? k : k + 1
    if (!object && ADVERBIAL.has(wordAt(tokens, tokens[first]?.normal === "l'" ? first + 1 : first))) continue
    const range = { first, end: nounPhraseEnd(document, entities, first, cue.sentence.endToken) }
    return range.end > first && !isMedium(context, range) ? { range } : null
  }
  return null
}
