import { gzipSync } from 'node:zlib'
import { forLines } from '../render/sanitize.ts'
import { asset } from '../view/assets.ts'
import { escapeHtml } from '../view/escape.ts'
import { htmlPage } from '../view/page.ts'
import type { ReportData } from './model.ts'

const harmless = (_: string, value: unknown) => (typeof value === 'string' ? forLines(value) : value)

/** The page of a corpus: one file that loads nothing. The data are in it compressed; the browser unpacks them. */
export function reportPage(data: ReportData, title: string): string {
  const packed = gzipSync(JSON.stringify(data, harmless), { level: 9 }).toString('base64')
  const { articles, meetings, quotes, people } = data
  const counts = [
    `${articles.length} articles`,
    `${meetings.length} meetings`,
    `${quotes.length} quotes`,
    `${people.length} people`,
  ]
  return htmlPage({
    title,
    style: asset('report.css'),
    script: asset('report.js'),
    body: `<a class="skip" href="#tables">Skip to the tables</a>
<header>
<div><h1>${escapeHtml(title)}</h1><p>${counts.join(' · ')}</p></div>
<button type="button" id="theme" hidden>Theme: auto</button>
</header>
<form id="filters" aria-label="Filters"></form>
<main>
<section aria-labelledby="h-timeline"><h2 id="h-timeline">Timeline of meetings <small>by their date, else the day of publication</small></h2>
<div class="chart" id="timeline" role="img" aria-labelledby="h-timeline"></div></section>
<section aria-labelledby="h-network"><h2 id="h-network">Who met whom</h2>
<div class="tools" id="network-tools"></div>
<div class="chart tall" id="network" role="img" aria-labelledby="h-network"></div></section>
<section aria-labelledby="h-calendar"><h2 id="h-calendar">Calendar</h2>
<div class="tools" id="calendar-tools"></div>
<div class="chart" id="calendar" role="img" aria-labelledby="h-calendar"></div></section>
<section aria-labelledby="h-counts"><h2 id="h-counts">Counts of meetings</h2><div id="counts"></div></section>
<section id="tables" aria-labelledby="h-tables" tabindex="-1"><h2 id="h-tables">Tables</h2>
<div role="tablist" aria-labelledby="h-tables" id="tabs"></div>
<div id="table" role="tabpanel" tabindex="0"></div></section>
</main>
<noscript><p class="warning">This page draws its tables with JavaScript.</p></noscript>
<script type="application/octet-stream" id="data">${packed}</script>`,
  })
}
