import { setUpTheme } from '../../view/browser/theme.ts'
import type { ReportData } from '../model.ts'
import { drawCalendar, yearsOf } from './calendar.ts'
import { chartIn } from './charts.ts'
import { drawCounts } from './counts.ts'
import { readData } from './data.ts'
import { byId, choice, make } from './elements.ts'
import { meetingsLeft, quotesLeft, setUpFilters } from './filters.ts'
import { drawGrid } from './grid.ts'
import { codeOf, drawNetwork, type NetworkOptions } from './network.ts'
import { meetingTable, personTable, quoteTable } from './tables.ts'
import { setUpTabs } from './tabs.ts'
import { drawTimeline, rangeOf } from './timeline.ts'

function start(data: ReportData): void {
  const charts = { timeline: chartIn('timeline'), network: chartIn('network'), calendar: chartIn('calendar') }
  const network: { of: NetworkOptions['of']; least: number } = { of: 'countries', least: 1 }
  let year = yearsOf(data, data.meetings)[0] ?? '2000'
  let table = 'meetings'
  let meetings = data.meetings

  const { filters, fill } = setUpFilters(data, () => drawAll())
  const drawNet = () => drawNetwork(charts.network, data, meetings, network)
  const drawCal = () => drawCalendar(charts.calendar, data, meetings, year)
  const drawTable = () => {
    if (table === 'people') {
      const left = new Set(meetings.flatMap(({ people }) => people))
      const all = meetings === data.meetings || meetings.length === data.meetings.length
      const people = data.people.filter((_, i) => all || left.has(i))
      drawGrid(
        byId('table'),
        personTable(),
        [...people].sort((a, b) => b.articles.length - a.articles.length),
      )
    } else if (table === 'quotes') drawGrid(byId('table'), quoteTable(data), quotesLeft(data, filters))
    else drawGrid(byId('table'), meetingTable(data), meetings)
  }
  const drawAll = () => {
    meetings = meetingsLeft(data, filters)
    drawTimeline(charts.timeline, data, meetings)
    drawNet()
    drawCal()
    drawCounts(data, meetings)
    drawTable()
  }

  const weight = make('input', { type: 'number', min: '1', value: '1' })
  weight.addEventListener('input', () => {
    network.least = Math.max(1, Number(weight.value))
    drawNet()
  })
  byId('network-tools').append(
    choice('Between', 'countries', [['people', 'people']], (value) => {
      network.of = value === 'people' ? 'people' : 'countries'
      drawNet()
    }),
    make('label', {}, 'who met at least so often ', weight),
  )
  const years = yearsOf(data, data.meetings)
  byId('calendar-tools').append(
    choice(
      'Year',
      year,
      years.slice(1).map((one) => [one, one]),
      (value) => {
        year = value || years[0]!
        drawCal()
      },
    ),
  )
  charts.timeline.on('click', ({ name }) => fill(rangeOf(name)))
  charts.calendar.on('click', 'series', ({ value }) => {
    const [day] = value as [string, number]
    fill({ from: day, to: day })
  })
  // What is chosen a second time is let go.
  charts.network.on('click', { dataType: 'node' }, ({ name }) => {
    const country = network.of === 'countries' ? codeOf(data, name) : undefined
    if (country) fill({ country: filters.country === country ? '' : country })
    else fill({ words: filters.words === name ? '' : name })
  })
  setUpTheme(drawAll)
  drawAll()
  setUpTabs(['meetings', 'quotes', 'people'], (name) => {
    table = name
    drawTable()
  })
  document.documentElement.dataset.ready = 'true'
}

void readData().then(start)
