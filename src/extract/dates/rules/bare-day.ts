import type { Parsed } from '../expression.ts'
import type { Reader } from '../reader.ts'

const AFTER_BARE_DAY =
  /^(?:à|au|aux|en|pour|par|lors|vers|dans|sur|avec|et|puis|ou|jusqu'|mais|avant|après|plutôt|il|elle|ils|elles|on|dernier|prochain|au|chez|contre)$/

/** "le 5", "le 16 à 18h": a day of a month that the article has told, or of the one at hand. */
export function readBareDay(r: Reader, i: number): Parsed | null {
  const day = r.dayNumber(i)
  if (!day || day.n < 1 || day.n > 31 || !/^\d{1,2}(?:er)?$/.test(r.word(i))) return null
  if (!dayArticle(r, i)) return null
  const next = r.token(day.end)
  if (next && next.kind === 'number') return null
  if (next?.kind === 'word' && !AFTER_BARE_DAY.test(next.normal)) return null
  if (next?.kind === 'symbol' || r.isHyphen(day.end) || next?.kind === 'quote') return null
  if (
    r.word(day.end) === 'à' &&
    r.isNumber(day.end + 1) &&
    !/h|heures|:/.test(r.word(day.end + 1) + r.word(day.end + 2))
  )
    return null
  const { side } = r.look(day.end)
  if (side === 'last' || side === 'next')
    return {
      expression: { kind: 'calendar', day: day.n, side },
      start: i,
      end: day.end + 1,
      rule: 'bare-day',
    }
  return { expression: { kind: 'calendar', day: day.n }, start: i, end: day.end, rule: 'bare-day' }
}

/** "le 5"; "du 8" only after "partir", "compter", "depuis le", "jusqu'au". */
function dayArticle(r: Reader, i: number): boolean {
  const before = r.word(i - 1)
  if (before === 'le') return true
  if (before === 'du') return /^(?:partir|compter|nuit|soirée|matinée|celui|celle)$/.test(r.word(i - 2))
  return before === 'au' && r.word(i - 2) === "jusqu'"
}
