import { demonymReadings } from '../lexicon/demonyms.ts'
import { isUpper } from './characters.ts'
import { wordOf } from './vocabulary.ts'

// Words that bad copy runs together, as agencies' sites do where a line of the wire ended: "leVietnam",
// "leministre", "ministrevietnamien", "entretenuavec".

/** Small words that are glued to the capitalised word after them: "leVietnam", "àMoscou". */
const SMALL = new Set(
  'le la les un une du des de au aux à en et ou par sur avec dans pour que qui est a ont son sa ses leur ce cette selon lors président ministre'.split(
    ' ',
  ),
)

/** A small word before the stem of an office or its like, as no longer word of French goes on. */
const BEFORE_OFFICE =
  /^(le|la|les|du|des|au|aux|un|une|son|sa|ses|par|et|avec|pour|que|de|selon)(?=(?:vice-|ex-)?(?:premi(?:er|ère)$|présidente?s?$|ministres?$|homologues?$|ambassad(?:eur|rice)s?$|gouvernement$|secrétaire$|chancel|délégation$|porte-parole$|représentante?s?$|gouverneure?$|émissaires?$|ministère$)|vice-premi(?:er|ère)$)/i

/** An office, or a body, before an adjective of nationality. */
const BEFORE_NATION =
  /^(présidente?|ministre|homologue|ambassad(?:eur|rice)|gouvernement|délégation|partie|peuple|diplomate|diplomatie|armée)(?=.{4})/

/** No longer word of French ends or begins so (held against a list of 336,000 forms). */
const ENDING = /.{4}(avec|pour|selon|depuis)$/
const OPENING = /^(avec|selon|lors(?=..{3})|cette|leurs(?=..{3}))(?=[a-zß-öø-ÿœ]{2})/

const SHORTEST = 8
const LONGEST = 40

/** Where a word run together with the one after it is to be cut ("le|Vietnam", "le|ministre"), or `end`. A brand ("iPhone") stays whole. */
export function runOnEnd(source: string, start: number, end: number): number {
  if (isUpper(source, start)) return end
  for (let at = start + 1; at < end && at - start <= 9; at++) {
    if (!isUpper(source, at)) continue
    if (end - at > 2 && SMALL.has(source.slice(start, at))) return at
    break
  }
  const length = end - start
  if (length < SHORTEST || length > LONGEST) return end
  const word = wordOf(source.slice(start, end))
  if (word.cut < 0) word.cut = findCut(word.text.toLowerCase())
  return word.cut > 0 ? start + word.cut : end
}

function findCut(word: string): number {
  const small = BEFORE_OFFICE.exec(word)
  if (small) return small[1]!.length
  const office = BEFORE_NATION.exec(word)
  if (office && demonymReadings(word.slice(office[1]!.length)) !== undefined) return office[1]!.length
  const opening = OPENING.exec(word)
  if (opening) return opening[1]!.length
  const ending = ENDING.exec(word)
  return ending ? word.length - ending[1]!.length : 0
}
