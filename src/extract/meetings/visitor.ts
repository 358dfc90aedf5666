import type { Telling } from './model.ts'

/** Sentences back in which the visit is told. */
const REACH = 2

/** "se rendra à X. … ⟦Une séance de travail avec Y⟧ portera sur Z": Y of the country visited meets who visits it. */
export function meetVisitors(tellings: readonly Telling[]): void {
  for (const [k, t] of tellings.entries()) {
    const [host, more] = t.parts
    if (t.kind !== 'talks' || t.form !== 'indefinite' || !host || more || t.parties.length > 0) continue
    if (host.actor.type !== 'person') continue
    const visit = tellings.slice(Math.max(0, k - 5), k).findLast((v) => v.kind === 'visit')
    const country = visit?.place?.country
    if (!visit || !country || !host.actor.parties.includes(country)) continue
    if (visit.sentence === t.sentence || t.sentence - visit.sentence > REACH) continue
    const guests = visit.parts.filter((p) => p.side !== 'host' && !p.actor.parties.includes(country))
    if (guests.length === 1 && visit.status === t.status) t.parts.push({ ...guests[0]!, side: null })
  }
}
