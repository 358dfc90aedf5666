// `npm audit` of what users install: fails on a known fault, says so where the registry does not answer.
import { spawnSync } from 'node:child_process'

const { stdout } = spawnSync('npm', ['audit', '--omit', 'dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
let report
try {
  report = JSON.parse(stdout)
} catch {}
if (!report?.metadata) {
  console.log('notice: the registry does not answer: no audit')
} else {
  const { total } = report.metadata.vulnerabilities
  for (const [name, { severity, range }] of Object.entries(report.vulnerabilities)) {
    console.error(`${name} ${range}: ${severity}`)
  }
  console.log(`${total} known faults`)
  process.exitCode = total > 0 ? 1 : 0
}
