import type { Telling } from './model.ts'

/** Sentences back in which the gathering is told. */
const REACH = 2

/**
 * "Un sommet aura lieu lundi à X. ⟦Cette rencontre⟧ réunira Y et Z": what is told first without any side, and then
 * with its sides, has the kind, place and day of the first telling.
 */
export function takeUpNameless(tellings: readonly Telling[]): void {
  for (const [k, t] of tellings.entries()) {
    const before = tellings[k - 1]
    if (!before || !t.generic || !/^(?:definite|demonstrative)$/.test(t.form) || t.parts.length === 0)
      continue
    if (t.place || t.date || t.apart || !SPOKEN.test(t.kind)) continue
    if (before.parts.length > 0 || !/^(?:summit|conference)$/.test(before.kind)) continue
    if (before.sentence === t.sentence || t.sentence - before.sentence > REACH) continue
    if (before.status !== t.status && (before.plain || before.status !== 'held') && t.plain) continue
    t.kind = before.kind
    t.place = before.place
    t.date = before.date
    t.dateValue = before.dateValue
  }
}

const SPOKEN = /^(?:talks|summit|conference)$/
