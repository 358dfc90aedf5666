import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brief, temporaryFolder } from '../support/run.ts'

const GOLD = 'fixtures/scored'

describe('brief eval', () => {
  const folder = temporaryFolder()

  it('prints the scores as JSON where it is piped', () => {
    const { status, stdout, stderr } = brief(['eval', GOLD])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const report = JSON.parse(stdout)
    expect(report.articles).toBeGreaterThanOrEqual(2)
    expect(report.scores['people.name'].f1).toBeGreaterThan(0.5)
    expect(report).not.toHaveProperty('misses')
  })

  it('prints them as a table, and with --errors each thing that is not as annotated', () => {
    cpSync(join(GOLD, 'quito.txt'), join(folder, 'quito.txt'))
    writeFileSync(
      join(folder, 'quito.json'),
      '{"dct": "2023-11-06", "people": [{"name": "Nemo Ignotus", "mentions": []}]}',
    )
    const { stdout } = brief(['eval', folder, '--format', 'table', '--errors'])
    expect(stdout).toMatch(/people missed Nemo Ignotus/)
    expect(stdout).toMatch(/people wrong Lucía Arévalo/)
    expect(stdout).toMatch(/^ {2}people\.name +0\.0 +0\.0 +0\.0 +0 right, \d+ found, 1 annotated$/m)
    expect(brief(['eval', folder, '--format', 'table']).stdout).not.toContain('Nemo')
  })

  it('exits 1 and says which bar is missed', () => {
    const { status, stderr } = brief(['eval', folder, '--min', 'people.name=0.5', '--min', 'dates.span=0'])
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'brief: people.name is 0.000, below 0.5\n' })
    expect(brief(['eval', GOLD, '--min', 'dates.span=0']).status).toBe(0)
  })

  it('names an annotation that does not fit and scores the others', () => {
    const broken = temporaryFolder()
    cpSync(GOLD, broken, { recursive: true })
    writeFileSync(join(broken, 'quito.json'), '{"dates": [{"text": "31 juin", "value": "2020-06-31"}]}')
    const { status, stdout, stderr } = brief(['eval', broken])
    expect(status).toBe(1)
    expect(stderr).toBe(
      `brief: ${join(broken, 'quito.json')} marks what the text has not: occurrence 1 of "31 juin"\n`,
    )
    expect(JSON.parse(stdout).articles).toBeGreaterThanOrEqual(1)
  })

  it.each([
    [['nowhere'], /nowhere: no such folder/],
    [['seeds'], /no annotated article/],
    [[GOLD, '--min', 'people=0.9'], /none of people\.name/],
    [[GOLD, '--min', 'people.name=9'], /from 0 to 1/],
    [[GOLD, '--min', 'people.name'], /from 0 to 1/],
  ])('cannot run on %j', (args, message) => {
    const { status, stdout, stderr } = brief(['eval', ...args])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })
})
