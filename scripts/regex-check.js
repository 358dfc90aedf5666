// Looks for regular expressions whose time grows faster than their text: all literals in src, and those that the library
// makes when it is loaded and used. Fails where one is not known. Needs the library to be built.
//   npm run regex-check
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { checkSync } from 'recheck'

/** Milliseconds for one expression. */
const TIMEOUT = 4_000
const MADE = 'made at run time'

const known = JSON.parse(readFileSync(new URL('regex-known.json', import.meta.url), 'utf8'))
/** "source/flags" → where it stands. */
const found = new Map()
const add = (source, flags, place) => {
  const key = `/${source}/${flags}`
  if (!found.has(key)) found.set(key, { source, flags, place })
}

function collect(node, text, file) {
  if (Array.isArray(node)) for (const child of node) collect(child, text, file)
  else if (node && typeof node === 'object') {
    if (node.type === 'Literal' && node.regex) {
      const line = text.slice(0, node.start).split('\n').length
      add(node.regex.pattern, node.regex.flags, `${file}:${line}`)
    }
    for (const child of Object.values(node)) if (typeof child === 'object') collect(child, text, file)
  }
}

for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' }).sort()) {
  if (!name.endsWith('.ts')) continue
  const file = join('src', name)
  const text = readFileSync(file, 'utf8')
  collect(parseSync(file, text).program, text, file)
}

const Native = RegExp
/** Notes what our own code makes, and not what its libraries do. */
const noted = (made) => {
  if (new Error().stack.split('\n')[3]?.includes('dist/index.js')) add(made.source, made.flags, MADE)
  return made
}
globalThis.RegExp = new Proxy(Native, {
  construct: (_, args, target) => noted(Reflect.construct(Native, args, target)),
  apply: (_, self, args) => noted(Reflect.apply(Native, self, args)),
})
const { extract } = await import('../dist/index.js')
extract({ id: 'seed', text: readFileSync('seeds/000.txt', 'utf8'), created: '2018-10-23' })
globalThis.RegExp = Native

let bad = 0
/** Not decided in the time given: a notice, as a busy machine has more of them. */
let undecided = 0
for (const [key, { source, flags, place }] of found) {
  const { status, complexity, attack } = checkSync(source, flags, { timeout: TIMEOUT })
  if (status === 'unknown') undecided++
  if (status !== 'vulnerable' || Object.hasOwn(known, key)) continue
  bad++
  console.error(`${place}: ${key} ${complexity.summary}: ${attack.pattern}`)
}
for (const key of Object.keys(known).filter((one) => !found.has(one))) {
  console.log(`notice: scripts/regex-known.json: ${key} is in src no more: take it out`)
}
console.log(`${found.size} regular expressions, ${undecided} undecided, ${bad} take too long on some text`)
process.exitCode = bad > 0 ? 1 : 0
