import type { EChartsType } from 'echarts/core'
import type { ReportData, ReportMeeting } from '../model.ts'
import { draw, tooltipStyle } from './charts.ts'
import { colorOf } from './data.ts'

/** The day of each meeting that has one. */
function daysOf(data: ReportData, meetings: readonly ReportMeeting[]): string[] {
  return meetings.flatMap(({ from, to, article }) => {
    if (from !== null && from === to) return [from]
    const { created } = data.articles[article]!
    return from === null && created ? [created] : []
  })
}

/** Years that have meetings, that with most of them first. */
export function yearsOf(data: ReportData, meetings: readonly ReportMeeting[]): string[] {
  const counts = new Map<string, number>()
  for (const day of daysOf(data, meetings)) {
    counts.set(day.slice(0, 4), (counts.get(day.slice(0, 4)) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([year]) => year)
}

/** A year's days, each as dark as it has meetings. */
export function drawCalendar(
  chart: EChartsType,
  data: ReportData,
  meetings: readonly ReportMeeting[],
  year: string,
): void {
  const counts = new Map<string, number>()
  for (const day of daysOf(data, meetings))
    if (day.startsWith(year)) counts.set(day, (counts.get(day) ?? 0) + 1)
  const most = Math.max(1, ...counts.values())
  draw(chart, {
    aria: { enabled: true, label: { enabled: false } },
    tooltip: {
      ...tooltipStyle(),
      formatter: ({ value }: { value: [string, number] }) =>
        `${value[0]}: ${value[1]} meeting${value[1] === 1 ? '' : 's'}`,
    },
    visualMap: {
      min: 0,
      max: most,
      show: false,
      inRange: { color: [colorOf('--calendar-low'), colorOf('--calendar-high')] },
    },
    calendar: {
      range: year,
      silent: true,
      top: 50,
      left: 50,
      right: 20,
      cellSize: ['auto', 18],
      itemStyle: { color: colorOf('--card'), borderColor: colorOf('--line') },
      splitLine: { lineStyle: { color: colorOf('--soft') } },
      dayLabel: { silent: true, firstDay: 1, color: colorOf('--text'), nameMap: 'en' },
      monthLabel: { silent: true, color: colorOf('--text'), nameMap: 'en' },
      yearLabel: { show: false },
    },
    series: [{ type: 'heatmap', coordinateSystem: 'calendar', data: [...counts] }],
  })
}
