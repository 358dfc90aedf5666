// A contender is a process of its own that loads first and then reads the whole corpus each time it is told to, so that
// all can take turns on one core. It says a line of JSON when it is ready and after each run, and its peak memory last.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** Runs `readAll(texts)` at each line of stdin, and says what it gives; `version` tells what ran. */
export async function serve(version, readAll) {
  const lines = readFileSync(process.argv[2], 'utf8').trim().split('\n')
  const texts = lines.map((line) => JSON.parse(line).text)
  say({ version })
  for await (const _ of createInterface({ input: process.stdin })) {
    const start = performance.now()
    const more = readAll(texts)
    say({ seconds: (performance.now() - start) / 1000, ...more })
  }
  say({ peak: process.resourceUsage().maxRSS / 1024 })
}

/** Reads text by text; what `read` counts is told, so that no work can be left out. */
export const each = (read) => (texts) => ({
  found: texts.reduce((sum, text, i) => sum + read(text, i), 0),
})

/** The version of a package that stands in bench/node_modules. */
export const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url))).version

const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`)
