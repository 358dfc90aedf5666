import { showDifference } from '../diff/show.ts'
import { type Say, sayIn } from '../messages/message.ts'
import { forLines, forTerminal, safeJson } from '../render/sanitize.ts'
import { type Theme, themeOf } from '../render/theme.ts'
import type { Checked, Status } from './snapshots.ts'

/** What `brief check --reporter` takes. */
export const REPORTERS = ['default', 'github', 'junit', 'json'] as const

export type ReporterName = (typeof REPORTERS)[number]

export interface Run {
  readonly results: readonly Checked[]
  /** Whether snapshots were written to what is found now. */
  readonly updated: boolean
}

/** Pure: what a reporter prints of a run. */
export const REPORT: Readonly<Record<ReporterName, (run: Run, theme: Theme, say: Say) => string>> = {
  default: (run, theme, say) => `${[...blocks(run, theme, say), summary(run, theme, say)].join('\n\n')}\n`,
  github: (run) => `${[...annotations(run), summary(run, PLAIN, ENGLISH)].join('\n')}\n`,
  junit,
  json: ({ results, updated }) => {
    const files = results.map(({ fresh: _, difference, ...rest }) => ({ ...rest, ...difference }))
    return `${safeJson({ updated, counts: countsOf(results), files }, 2)}\n`
  },
}

/** Reports for programs don't change with the language. */
const ENGLISH = sayIn('en')
const PLAIN = themeOf({ width: 100, colors: 0, unicode: true })
const ORDER: readonly Status[] = ['same', 'different', 'new', 'obsolete', 'failed']
const COLOR = { same: 'green', different: 'red', new: 'yellow', obsolete: 'yellow', failed: 'red' } as const

function countsOf(results: readonly Checked[]): Record<Status, number> {
  const counts = { same: 0, different: 0, new: 0, obsolete: 0, failed: 0 }
  for (const { status } of results) counts[status]++
  return counts
}

/** "3 same, 1 different" */
function summary({ results, updated }: Run, { paint }: Theme, say: Say): string {
  const counts = countsOf(results)
  const told = ORDER.filter((status) => counts[status] > 0).map((status) =>
    paint[COLOR[status]](say(`check.${updated ? DONE[status] : status}`, { count: counts[status] })),
  )
  const remedy = counts.different + counts.new + counts.obsolete > 0 && !updated ? say('check.accept') : ''
  return told.join(', ') + paint.dim(remedy)
}

const DONE = {
  same: 'same',
  different: 'updated',
  new: 'written',
  obsolete: 'removed',
  failed: 'failed',
} as const

const TOLD = {
  same: 'check.isSame',
  different: 'check.isDifferent',
  new: 'check.isNew',
  obsolete: 'check.isObsolete',
  failed: 'check.isFailed',
} as const

function linesOf({ status, difference, error }: Checked, theme: Theme, say: Say): string[] {
  if (error !== null) return [forTerminal(error)]
  if (difference === null) return status === 'different' ? [say('check.noBrief')] : []
  const lines = showDifference(difference, theme, say)
  return lines.length > 0 ? lines : [say('check.form')]
}

function blocks({ results }: Run, theme: Theme, say: Say): string[] {
  return results
    .filter(({ status }) => status !== 'same')
    .map((checked) =>
      [
        `${theme.paint.bold(forTerminal(checked.path))} ${theme.paint[COLOR[checked.status]](say(TOLD[checked.status]))}`,
        ...linesOf(checked, theme, say).map((line) => `  ${line}`),
      ].join('\n'),
    )
}

/** Workflow commands that GitHub Actions shows beside the file. */
function annotations({ results }: Run): string[] {
  return results
    .filter(({ status }) => status !== 'same')
    .map((checked) => {
      const level = checked.status === 'new' || checked.status === 'obsolete' ? 'warning' : 'error'
      const message = [ENGLISH(TOLD[checked.status]), ...linesOf(checked, PLAIN, ENGLISH)].join('\n')
      return `::${level} file=${property(checked.path)},title=brief check::${data(message)}`
    })
}

const data = (text: string) => forLines(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

function junit({ results }: Run): string {
  const bad = results.filter(({ status }) => status !== 'same')
  const errors = bad.filter(({ status }) => status === 'failed').length
  const cases = results.map((checked) => {
    const name = `name="${xml(checked.path)}" classname="brief.check"`
    if (checked.status === 'same') return `    <testcase ${name}/>`
    const tag = checked.status === 'failed' ? 'error' : 'failure'
    const body = xml(linesOf(checked, PLAIN, ENGLISH).join('\n'))
    return `    <testcase ${name}>\n      <${tag} message="${xml(ENGLISH(TOLD[checked.status]))}">${body}</${tag}>\n    </testcase>`
  })
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${results.length}" failures="${bad.length - errors}" errors="${errors}">`,
    `  <testsuite name="brief check" tests="${results.length}" failures="${bad.length - errors}" errors="${errors}">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
  ].join('\n')}\n`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text for XML: characters that it cannot hold are replaced. */
const xml = (text: string) =>
  forLines(text)
    .replace(/[&<>"]/g, (c) => ENTITIES[c]!)
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
