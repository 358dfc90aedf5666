import { isCalendar, type JointRead, opener, readJoint, share } from './combine.ts'
import type { CalendarExpression, Expression, Parsed } from './expression.ts'
import type { Reader } from './reader.ts'
import { readDayMonth, weekdayHead } from './rules/calendar.ts'

/** "20 au 23 mai", "9 et 10 décembre", "16, 17 et 18 juillet", "3 ou 4 juillet", "1er puis le 15 juin" (its first day). */
export function readDayList(r: Reader, i: number): Parsed | null {
  const days: CalendarExpression[] = []
  let at = i
  for (let k = 0; k < 8; k++) {
    const day = readMemberDay(r, at)
    if (!day) return null
    days.push(day.expression)
    const joint = glued(r, at) ?? readJoint(r, day.end)
    if (!joint) return null
    const last = readDayMonth(r, joint.end)
    const le = last && isCalendar(last.expression) ? last.expression : null
    if (le?.day !== undefined && (le.month !== undefined || le.monthOf))
      return finishList(r, i, days, joint, day.end, le, last!.end)
    const bare = readBareRange(r, i, days, joint, day.end)
    if (bare) return bare
    if (joint.joint === 'to') return null
    if (joint.article && joint.joint !== 'or' && k > 0) return null
    at = joint.end
  }
  return null
}

/** "⟦lundi 4⟧ et le mardi 5 novembre 2019": a day whose month and year a later one of the list states. */
export function readListedWeekday(r: Reader, i: number): Parsed | null {
  const first = weekdayHead(r, i) ? readMemberDay(r, i) : null
  if (!first) return null
  let { end } = first
  for (let k = 0; k < 8; k++) {
    const joint = readJoint(r, end)
    if (!joint || !/^(?:and|comma|then)$/.test(joint.joint) || !weekdayHead(r, joint.end)) return null
    const last = readDayMonth(r, joint.end)
    if (last && isCalendar(last.expression) && last.expression.month !== undefined)
      return {
        expression: share(first.expression, last.expression)[0],
        start: i,
        end: first.end,
        rule: 'day-of-list',
      }
    const next = readMemberDay(r, joint.end)
    if (!next) return null
    end = next.end
  }
  return null
}

/** "les ⟦12 et 13⟧": days of a month told before. */
export function readBareDays(r: Reader, i: number): Parsed | null {
  if (r.word(i - 1) !== 'les') return null
  const first = r.isNumber(i) ? readMemberDay(r, i) : null
  const joint = first && readJoint(r, first.end)
  const last =
    joint && !joint.article && /^(?:and|to)$/.test(joint.joint) ? readMemberDay(r, joint.end) : null
  if (!first || !last || !r.isNumber(joint!.end) || last.expression.day! <= first.expression.day!) return null
  const next = r.token(last.end)
  const stands =
    !next || next.kind === 'punctuation' || /^(?:à|au|en|dans|par|lors|avec|puis|mais)$/.test(next.normal)
  if (!stands) return null
  return {
    expression: { kind: 'range', from: first.expression, to: last.expression },
    start: i,
    end: last.end,
    rule: 'bare-days',
  }
}

/** "du 5au 7 avril": bad copy that glues the joint to the number. */
function glued(r: Reader, i: number): JointRead | null {
  return /^\d{1,2}au$/.test(r.word(i)) ? { joint: 'to', end: i + 1, article: false } : null
}

function readMemberDay(r: Reader, i: number): { expression: CalendarExpression; end: number } | null {
  const head = weekdayHead(r, i)
  const at = head?.end ?? i
  const day = glued(r, at) ? { n: Number.parseInt(r.word(at), 10), end: at + 1 } : r.dayNumber(at)
  if (!day || day.n < 1 || day.n > 31) return null
  return {
    expression: { kind: 'calendar', day: day.n, ...(head ? { weekday: head.weekday } : {}) },
    end: day.end,
  }
}

/** "du 5 au 12", "entre le 13 et le 18": days of a month that is not said. */
function readBareRange(
  r: Reader,
  i: number,
  days: readonly CalendarExpression[],
  joint: JointRead,
  firstEnd: number,
): Parsed | null {
  const opened = opener(r, i)
  const bounded =
    (joint.joint === 'to' && opened === 'from' && r.word(firstEnd) === 'au') ||
    (joint.joint === 'and' && opened === 'between')
  if (days.length !== 1 || !bounded || !/^(?:du|le|entre)$/.test(r.word(i - 1))) return null
  const to = readMemberDay(r, joint.end)
  if (!to || to.expression.day! <= days[0]!.day!) return null
  const next = r.token(to.end)
  if (
    next &&
    next.kind !== 'punctuation' &&
    !/^(?:à|en|dans|pour|par|lors|sur|avec|et|puis|mais)$/.test(next.normal)
  )
    return null
  return {
    expression: { kind: 'range', from: days[0]!, to: to.expression },
    start: i,
    end: to.end,
    rule: 'day-range',
  }
}

function finishList(
  r: Reader,
  i: number,
  days: readonly CalendarExpression[],
  joint: JointRead,
  firstEnd: number,
  last: CalendarExpression,
  end: number,
): Parsed | null {
  const shared = days.map((d) => share(d, last)[0] as CalendarExpression)
  const between = joint.joint === 'and' && opener(r, i) === 'between'
  // "le 1er puis le 15 juin": two dates; the first takes the month of the second.
  if (joint.article && joint.joint !== 'or' && joint.joint !== 'to' && !between) {
    if (days.length > 1) return null
    return { expression: shared[0]!, start: i, end: firstEnd, rule: 'day-of-list' }
  }
  if (
    joint.joint === 'then' ||
    (joint.joint === 'comma' && days.length === 1 && !/^(?:les|des)$/.test(r.word(i - 1)))
  )
    return null
  const members = [...shared, last]
  if (joint.joint === 'or')
    return { expression: { kind: 'choice', members }, start: i, end, rule: 'alternative' }
  if (joint.joint === 'to' || between)
    return days.length > 1
      ? null
      : { expression: { kind: 'range', from: shared[0]!, to: last }, start: i, end, rule: 'day-range' }
  const consecutive = members.every((m, k) => k === 0 || m.day === members[k - 1]!.day! + 1)
  const expression: Expression = consecutive
    ? { kind: 'range', from: members[0]!, to: last }
    : { kind: 'list', members }
  return { expression, start: i, end, rule: 'day-list' }
}
