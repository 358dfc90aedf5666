import { expect, it } from 'vitest'
import { InputFault } from '../../src/input/article.ts'
import { FIELD_NAMES, parseLine } from '../../src/input/records.ts'
import { brief } from '../support/run.ts'

it.each<[line: string, id: string]>([
  ['{"id":"a","text":""}', 'a'],
  ['{"id":7,"text":null}', '7'],
  ['{"text":"Le 3 mai.","date":"mai","id":"b"}', 'b'],
  ['{"id":"a", oops', 'a'],
  ['  {"date": "2019-05-03", "n": -1.5e3, "ok": null, "id": "é \\"x\\"", "text": "Le', 'é "x"'],
  ['{"title":"a \\"id\\": \\"no\\" b","id":12,"text', '12'],
  // The id of something within, one cut off, or none.
  ['{"meta":{"id":"no"},"text', 'n:1'],
  ['{"id":"cut', 'n:1'],
  ['{"id":', 'n:1'],
  ['{"title":"\\"id\\":\\"no\\",', 'n:1'],
  ['[]', 'n:1'],
  ['{"id":["x"],"text":"Le 3 mai."}', 'n:1'],
])('the id of %s is %s', (line, id) => {
  const fault = parseLine('n:1', line, FIELD_NAMES)
  expect(fault).toBeInstanceOf(InputFault)
  expect(fault.id).toBe(id)
})

it('a long line that is no JSON takes no time', () => {
  const line = `{${'"a":"b","c":1,'.repeat(100_000)}oops`
  const started = performance.now()
  expect(parseLine('n:1', line, FIELD_NAMES).id).toBe('n:1')
  expect(performance.now() - started).toBeLessThan(1000)
})

it('a bad record is named by id and line, in its place among the briefs too', () => {
  const input = '{"id":"a","text":"Le 3 mai."}\n{"id":"b","text":7}\n{"id":"c","text":"","n":}\nx\n'
  const args = ['extract', '--input-format', 'ndjson', '-f', 'ndjson', '--errors-inline']
  const { stdout, stderr } = brief(args, { input })
  const told = stderr.split('\n').map((line) => line.split(';')[0])
  expect(told).toEqual([
    'brief: -:2 (b): "text" is missing or of the wrong type',
    'brief: -:3 (c): this line is no JSON',
    'brief: -:4: this line is no JSON',
    '',
  ])
  const lines = stdout.trim().split('\n').slice(1)
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { id: 'b', at: '-:2', error: expect.stringMatching(/^"text" is missing/) },
    { id: 'c', at: '-:3' },
    { id: '-:4' },
  ])
  expect(Object.keys(JSON.parse(lines[2]!))).toEqual(['id', 'error'])
})
