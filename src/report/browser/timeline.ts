import type { EChartsType } from 'echarts/core'
import type { ReportData, ReportMeeting } from '../model.ts'
import { axisStyle, draw, tooltipStyle } from './charts.ts'
import { colorOf, STATUS_GROUPS } from './data.ts'

/** Days apart up to which the timeline has a bar a day; beyond it a bar a month. */
const MOST_DAYS = 120

/** Bars of meetings by day or month: what was held, is planned, fell through. */
export function drawTimeline(chart: EChartsType, data: ReportData, meetings: readonly ReportMeeting[]): void {
  const dated = meetings.flatMap((meeting) => {
    const day = meeting.from ?? data.articles[meeting.article]!.created
    return day && day >= '1900' ? [{ day, status: meeting.status }] : []
  })
  const days = dated.map(({ day }) => day).sort()
  const span = days.length > 0 ? (Date.parse(days.at(-1)!) - Date.parse(days[0]!)) / 86_400_000 : 0
  const unit = span <= MOST_DAYS ? 10 : 7
  const bins = [...new Set(days.map((day) => day.slice(0, unit)))]
  draw(chart, {
    legend: { type: 'scroll', top: 0, textStyle: { color: colorOf('--text') } },
    tooltip: { trigger: 'axis', ...tooltipStyle() },
    grid: { left: 50, right: 20, top: 40, bottom: 70 },
    dataZoom: [{ type: 'slider', textStyle: { color: colorOf('--text') } }],
    xAxis: { type: 'category', data: bins, ...axisStyle() },
    yAxis: { type: 'value', minInterval: 1, ...axisStyle() },
    series: STATUS_GROUPS.map(({ name, statuses, color }) => {
      const counts = new Map<string, number>()
      for (const { day, status } of dated) {
        if (!(statuses as readonly string[]).includes(status)) continue
        counts.set(day.slice(0, unit), (counts.get(day.slice(0, unit)) ?? 0) + 1)
      }
      return {
        type: 'bar',
        name,
        stack: 'meetings',
        itemStyle: { color: colorOf(color) },
        data: bins.map((bin) => counts.get(bin) ?? 0),
      }
    }),
  })
}

/** The day or month of a bar that was chosen, as a range. */
export function rangeOf(bin: string): { from: string; to: string } {
  if (bin.length === 10) return { from: bin, to: bin }
  const [year, month] = bin.split('-').map(Number)
  // Day 0 of the next month.
  const last = new Date(Date.UTC(year!, month!, 0)).getUTCDate()
  return { from: `${bin}-01`, to: `${bin}-${last}` }
}
