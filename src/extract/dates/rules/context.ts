import type { Reader } from '../reader.ts'

const BEFORE_BARE_MONTH: ReadonlySet<string> = new Set(
  "en de d' dès depuis avant après à pour vers entre courant fin début mi et ou dernier jusqu'à jusqu'en jusque ce du".split(
    ' ',
  ),
)

/** A month alone, without day or year, is one only where a time may stand: "en mars", "dès août", "de mai à juin". */
export function bareMonthStands(r: Reader, i: number): boolean {
  const token = r.token(i)!
  const next = r.token(i + 1)
  if (token.shape === 'Title' && next?.shape === 'Title' && next.kind === 'word') return false
  const before = r.word(i - 1)
  if (token.shape === 'Title' && i > r.first) {
    const previous = r.token(i - 1)
    if (previous?.shape === 'Title' && !r.look(i - 1).month && i - 1 > r.first) return false
    if (token.normal === 'mars' || token.normal === 'avril' || token.normal === 'mai')
      return before === 'en' && token.normal !== 'mars'
  }
  if (before === '' || before === '(' || before === ':')
    return token.normal !== 'mars' && token.normal !== 'mai' && token.normal !== 'avril'
      ? next?.kind !== 'word' || token.shape !== 'Title'
      : false
  if (before === '-') return r.look(i - 2).month !== undefined
  if (before === ',' || before === 'et' || before === 'ou')
    return r.look(i - 2).month !== undefined || r.isNumber(i - 2)
  return BEFORE_BARE_MONTH.has(before)
}

const AFTER_YEAR_COUNTED =
  /^(?:euros?|dollars?|francs?|roubles?|yuans?|yens?|livres?|personnes|hommes|femmes|soldats|militaires|policiers|morts|blessés|victimes|habitants|emplois|logements|exemplaires|kilomètres|mètres|km|m|kg|tonnes|pages|voix|points|ans|jours|heures|fois|mots|civils|réfugiés|migrants|entreprises|places|élèves|signatures|manifestants|combattants|casques|têtes|pièces|milliards?|millions?)$/

/** Nothing is counted by the number before token `i`. */
export function nothingCounted(r: Reader, i: number): boolean {
  const next = r.token(i)
  if (!next) return true
  if (next.kind === 'symbol') return !/^[%€$£°]/.test(next.text)
  if (next.kind === 'number') return false
  // "2014 UZ224": a designation.
  if (next.kind === 'word' && /\d/.test(next.normal)) return false
  return !AFTER_YEAR_COUNTED.test(next.normal)
}
