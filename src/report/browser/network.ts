import type { EChartsType } from 'echarts/core'
import type { ReportData, ReportMeeting } from '../model.ts'
import { draw, tooltipStyle } from './charts.ts'
import { colorOf } from './data.ts'

/** More nodes than these are more than the eye can follow. */
const MOST_NODES = 60

export interface NetworkOptions {
  readonly of: 'countries' | 'people'
  /** Pairs that met less often are left out. */
  readonly least: number
}

interface Pair {
  readonly a: string
  readonly b: string
  weight: number
}

/** Who met whom: an edge for each pair, as wide as they met often. Meetings that were denied or cancelled count not. */
export function drawNetwork(
  chart: EChartsType,
  data: ReportData,
  meetings: readonly ReportMeeting[],
  { of, least }: NetworkOptions,
): void {
  const pairs = pairsOf(data, meetings, of).filter(({ weight }) => weight >= least)
  const degrees = new Map<string, number>()
  for (const { a, b, weight } of pairs) {
    degrees.set(a, (degrees.get(a) ?? 0) + weight)
    degrees.set(b, (degrees.get(b) ?? 0) + weight)
  }
  const nodes = [...degrees].sort((x, y) => y[1] - x[1]).slice(0, MOST_NODES)
  const shown = new Set(nodes.map(([name]) => name))
  const largest = Math.max(1, ...nodes.map(([, degree]) => degree))
  const widest = Math.max(1, ...pairs.map(({ weight }) => weight))
  draw(chart, {
    tooltip: tooltipStyle(),
    series: [
      {
        type: 'graph',
        layout: 'force',
        roam: true,
        force: {
          // The same data give the same picture.
          initLayout: 'circular',
          repulsion: 200,
          gravity: 0.16,
          edgeLength: [60, 140],
          layoutAnimation: false,
        },
        label: { show: true, position: 'right', color: colorOf('--text') },
        labelLayout: { hideOverlap: true },
        emphasis: { focus: 'adjacency' },
        lineStyle: { color: colorOf('--soft'), opacity: 0.6 },
        itemStyle: { color: colorOf('--held') },
        data: nodes.map(([name, degree]) => ({
          name,
          value: degree,
          symbolSize: 8 + 32 * Math.sqrt(degree / largest),
        })),
        links: pairs
          .filter(({ a, b }) => shown.has(a) && shown.has(b))
          .map(({ a, b, weight }) => ({
            source: a,
            target: b,
            value: weight,
            lineStyle: { width: 1 + 6 * (weight / widest) },
          })),
      },
    ],
  })
}

const NOT_MET = new Set(['denied', 'cancelled'])

function pairsOf(data: ReportData, meetings: readonly ReportMeeting[], of: NetworkOptions['of']): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const { status, parties, people } of meetings) {
    if (NOT_MET.has(status)) continue
    const names =
      of === 'countries'
        ? parties.map((party) => data.countries[party] ?? party)
        : people.map((index) => data.people[index]!.name)
    const sides = [...new Set(names)].sort()
    if (sides.length > 12) continue
    sides.forEach((a, i) => {
      for (const b of sides.slice(i + 1)) {
        const pair = pairs.get(`${a}|${b}`)
        if (pair) pair.weight++
        else pairs.set(`${a}|${b}`, { a, b, weight: 1 })
      }
    })
  }
  return [...pairs.values()]
}

/** The code of a country that the network shows by name; none of a body, such as the African Union. */
export const codeOf = ({ countries }: ReportData, shown: string): string | undefined =>
  Object.keys(countries).find((code) => countries[code] === shown)
