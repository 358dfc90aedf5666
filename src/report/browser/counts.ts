import type { ReportData, ReportMeeting } from '../model.ts'
import { byId, make } from './elements.ts'

const MOST = 12

/** Counts of the meetings per country, kind, status and outlet, as lists with bars. */
export function drawCounts(data: ReportData, meetings: readonly ReportMeeting[]): void {
  byId('counts').replaceChildren(
    listOf(
      'Country',
      meetings.flatMap(({ parties }) => parties.map((party) => data.countries[party] ?? party)),
    ),
    listOf(
      'Kind',
      meetings.map(({ kind }) => kind),
    ),
    listOf(
      'Status',
      meetings.map(({ status }) => status),
    ),
    listOf(
      'Outlet',
      meetings.map(({ article }) => data.articles[article]!.outlet),
    ),
  )
}

function listOf(heading: string, values: readonly string[]): HTMLElement {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  const most = sorted[0]?.[1] ?? 1
  const rows = sorted.slice(0, MOST).map(([value, count]) => {
    const bar = make('meter', {
      min: '0',
      max: String(most),
      value: String(count),
      'aria-label': `${value}: ${count}`,
    })
    return make(
      'tr',
      {},
      make('th', { scope: 'row' }, value),
      make('td', {}, bar),
      make('td', {}, String(count)),
    )
  })
  const rest = sorted.length - rows.length
  return make(
    'div',
    {},
    make('h3', {}, heading),
    make('table', {}, make('tbody', {}, ...rows)),
    rest > 0 ? make('p', { class: 'none' }, `and ${rest} more`) : null,
  )
}
