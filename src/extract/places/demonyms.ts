import { countryName } from '../../lexicon/countries.ts'
import { demonym, demonymReadings } from '../../lexicon/demonyms.ts'
import type { Token } from '../../text/document.ts'
import { oncePerWord } from '../../text/once-per-word.ts'
import { remembered } from '../../text/remembered.ts'
import type { PlaceCandidate } from '../candidates.ts'

/** Adjectives that are words of their own or names in most of their uses. */
const NOT_ALONE: ReadonlySet<string> = new Set(['somali', 'lao', 'vatican', 'vaticane', 'vaticans', 'papou'])

/**
 * An adjective of nationality or a name of inhabitants: "russe", "les Nord-Coréens", "russo-turc". A candidate for
 * each reading of the word that has a country; one that may mean either of two countries has both.
 */
export function demonymAt(tokens: readonly Token[], i: number): PlaceCandidate | undefined {
  const token = tokens[i]!
  const people = token.word && isDemonym(token) ? peopleOf(token.normal) : null
  if (!people) return undefined
  const { rule, place, countries } = people
  return {
    type: 'place',
    mentionKind: 'demonym',
    firstToken: i,
    endToken: i + 1,
    rule,
    confidence: 0.8,
    key: place.name,
    nested: true,
    place,
    countries,
  }
}

/** What a demonym says; null if it is that of no state of today. */
const peopleOf = remembered((normal): Pick<PlaceCandidate, 'rule' | 'place' | 'countries'> | null => {
  const countries = demonym(normal)
  if (countries.length === 0) return null
  const name = countries.map(countryName).join('-')
  const pair = demonymReadings(normal)!.length > 1
  return {
    rule: pair ? 'demonym-pair' : countries.length > 1 ? 'demonym-ambiguous' : 'demonym',
    place: { name, kind: 'country', country: countries.length === 1 ? countries[0]! : null },
    countries,
  }
})

export const isDemonym = oncePerWord(
  ({ normal }) => !NOT_ALONE.has(normal) && mayBeDemonym(normal) && demonymReadings(normal) !== undefined,
)

/** Cheap first look: the endings of demonyms. */
const ENDING =
  /(?:en|enne|is|ise|ain|aine|and|ande|ol|ole|an|ane|que|ques|ec|cs|cque|rc|se|sse|be|ne|ve|te|in|ar|are|bè|bé|bée|ri|rie|ni|nie|ti|tie|hi|hie|si|sie|li|lie|ol|on|onne|ate|ois|zi|zie|oi|khe?|kh|gol|gole|er|ère|cat|pou|poue|aï|aïe|ak|dik|dike|bek|bèke|oue|ouie|oui|iz|ze|ène|gar|yar|to|rin|rine)s?$/

function mayBeDemonym(normal: string): boolean {
  return normal.length >= 4 && ENDING.test(normal)
}
