import type { ReportData, ReportMeeting, ReportQuote } from '../model.ts'
import { STATUS_GROUPS } from './data.ts'
import { byId, choice, make } from './elements.ts'

/** What the whole page is narrowed to; empty strings narrow nothing. */
export interface Filters {
  country: string
  kind: string
  status: string
  outlet: string
  from: string
  to: string
  words: string
}

const NONE: Filters = { country: '', kind: '', status: '', outlet: '', from: '', to: '', words: '' }

/** The form of the filters: what it holds, and a way to fill its fields from elsewhere on the page. */
export interface FilterForm {
  readonly filters: Readonly<Filters>
  fill(values: Partial<Filters>): void
}

/** Sets up the form. `changed` is called after every change. */
export function setUpFilters(data: ReportData, changed: (filters: Filters) => void): FilterForm {
  const form = byId('filters') as HTMLFormElement
  const filters = { ...NONE }
  const labels = new Map<keyof Filters, HTMLLabelElement>()
  let timer = 0
  const set = (name: keyof Filters) => (value: string) => {
    filters[name] = value
    clearTimeout(timer)
    timer = window.setTimeout(() => changed(filters), 120)
  }
  const distinct = (list: readonly string[]) =>
    [...new Set(list)].sort().map((value) => [value, value] as const)
  const field = (label: string, type: string, name: keyof Filters) => {
    const input = make('input', { type })
    input.addEventListener('input', () => set(name)(input.value))
    labels.set(name, make('label', {}, `${label} `, input))
  }
  const list = (
    label: string,
    options: readonly (readonly [value: string, text: string])[],
    name: keyof Filters,
  ) => labels.set(name, choice(label, 'all', options, set(name)))
  const reset = make('button', { type: 'reset' }, 'Clear')
  list('Country', byName(data.countries), 'country')
  list('Kind', distinct(data.meetings.map(({ kind }) => kind)), 'kind')
  const statuses = STATUS_GROUPS.map(({ name }) => [name, name] as const)
  list('Status', statuses, 'status')
  list('Outlet', distinct(data.articles.map(({ outlet }) => outlet)), 'outlet')
  field('From', 'date', 'from')
  field('To', 'date', 'to')
  field('Words', 'search', 'words')
  form.append(...labels.values(), reset)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => {
    Object.assign(filters, NONE)
    changed(filters)
  })
  return {
    filters,
    fill(values) {
      for (const [name, value] of Object.entries(values) as [keyof Filters, string][]) {
        const control = labels
          .get(name)!
          .querySelector<HTMLInputElement | HTMLSelectElement>('input, select')!
        control.value = value
        filters[name] = value
      }
      changed(filters)
    },
  }
}

const byName = (countries: ReportData['countries']) =>
  Object.entries(countries)
    .map(([code, name]) => [code, `${name} (${code})`] as const)
    .sort((a, b) => a[1].localeCompare(b[1], 'fr'))

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The meetings that the filters leave. */
export function meetingsLeft(data: ReportData, filters: Filters): ReportMeeting[] {
  const statuses: readonly string[] | undefined = STATUS_GROUPS.find(
    ({ name }) => name === filters.status,
  )?.statuses
  const words = plain(filters.words)
  return data.meetings.filter((meeting) => {
    const { outlet, created } = data.articles[meeting.article]!
    if (filters.country && !meeting.parties.includes(filters.country)) return false
    if (filters.kind && meeting.kind !== filters.kind) return false
    if (statuses && !statuses.includes(meeting.status)) return false
    if (filters.outlet && outlet !== filters.outlet) return false
    if (!inRange(filters, meeting.from ?? created, meeting.to ?? created)) return false
    return !words || plain(`${meeting.who.join(' ')} ${meeting.place} ${meeting.evidence}`).includes(words)
  })
}

/** The quotes that the filters leave: by country, outlet, day of publication and words. */
export function quotesLeft(data: ReportData, filters: Filters): ReportQuote[] {
  const words = plain(filters.words)
  return data.quotes.filter((quote) => {
    const { outlet, created } = data.articles[quote.article]!
    if (filters.country && quote.country !== filters.country) return false
    if (filters.outlet && outlet !== filters.outlet) return false
    if (!inRange(filters, created, created)) return false
    return !words || plain(`${quote.speaker} ${quote.text}`).includes(words)
  })
}

function inRange({ from, to }: Filters, first: string | null, last: string | null): boolean {
  if (!from && !to) return true
  if (!first && !last) return false
  return (!from || (last ?? first)! >= from) && (!to || (first ?? last)! <= to)
}
