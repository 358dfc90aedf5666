import { BarChart, GraphChart, HeatmapChart } from 'echarts/charts'
import {
  AriaComponent,
  CalendarComponent,
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components'
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { colorOf } from './data.ts'
import { byId } from './elements.ts'

use([
  AriaComponent,
  BarChart,
  CalendarComponent,
  CanvasRenderer,
  DataZoomComponent,
  GraphChart,
  GridComponent,
  HeatmapChart,
  LegendComponent,
  TooltipComponent,
  VisualMapComponent,
])

/** A chart in its place on the page, as wide as that is. */
export function chartIn(id: string): EChartsType {
  const chart = init(byId(id))
  // Not before there is something to draw.
  new ResizeObserver(() => chart.getOption() && chart.resize()).observe(byId(id))
  return chart
}

/** Draws a chart anew, in the colours of the theme, with patterns beside colours. */
export function draw(chart: EChartsType, option: EChartsCoreOption): void {
  chart.setOption(
    {
      animation: false,
      textStyle: { color: colorOf('--text'), fontFamily: 'system-ui, sans-serif' },
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      ...option,
    },
    { notMerge: true },
  )
}

/** Text and lines of axes in the colours of the theme. */
export const axisStyle = () => ({
  axisLabel: { color: colorOf('--text') },
  axisLine: { lineStyle: { color: colorOf('--soft') } },
  splitLine: { lineStyle: { color: colorOf('--line') } },
})

/** The tooltip in the colours of the theme. It is drawn as text, in the chart: nothing in the data is markup. */
export const tooltipStyle = () => ({
  renderMode: 'richText' as const,
  confine: true,
  backgroundColor: colorOf('--page'),
  borderColor: colorOf('--soft'),
  textStyle: { color: colorOf('--text') },
})
