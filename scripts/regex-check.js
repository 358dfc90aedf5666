// Looks for regular expressions whose time grows faster than their text: all literals in src, and those that the library
// makes when it is loaded and used. Fails where one is not known. Needs the library to be built.
//   npm run regex-check [-- --update | --all]
// An expression is tried once: those tried before stand in regex-tried.json, by their hash, so that a run tries what is new.
// --all tries each again; --update does so with those that are new, and writes the list.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseSync } from 'oxc-parser'
import { checkSync } from 'recheck'

const { values: options } = parseArgs({ options: { update: { type: 'boolean' }, all: { type: 'boolean' } } })
/** Milliseconds for one expression; more where the answer is kept. */
const TIMEOUT = options.update || options.all ? 8_000 : 4_000
const MADE = 'made at run time'
const TRIED = new URL('regex-tried.json', import.meta.url)

const readJson = (url) => JSON.parse(readFileSync(url, 'utf8'))
const known = readJson(new URL('regex-known.json', import.meta.url))
const { version } = readJson(new URL('../node_modules/recheck/package.json', import.meta.url))
const kept = readJson(TRIED)
/** Hash → 'safe' or 'unknown' (not decided in its time), as this version of recheck told; never 'vulnerable'. */
const tried = new Map()
if (kept.recheck === version && !options.all) {
  for (const status of ['safe', 'unknown']) for (const hash of kept[status]) tried.set(hash, status)
}
const hashOf = (key) => createHash('sha256').update(key).digest('hex').slice(0, 16)

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
let fresh = 0
/** Not decided in the time given: a notice, as a busy machine has more of them. */
let undecided = 0
const list = { recheck: version, safe: [], unknown: [] }
for (const [key, { source, flags, place }] of found) {
  if (Object.hasOwn(known, key) && !options.all) continue
  const hash = hashOf(key)
  const result = tried.has(hash)
    ? { status: tried.get(hash) }
    : checkSync(source, flags, { timeout: TIMEOUT })
  const { status, complexity, attack } = result
  if (!tried.has(hash)) fresh++
  if (status === 'unknown') undecided++
  if (status !== 'vulnerable') list[status].push(hash)
  else if (!Object.hasOwn(known, key)) {
    bad++
    console.error(`${place}: ${key} ${complexity.summary}: ${attack.pattern}`)
  }
}
for (const key of Object.keys(known).filter((one) => !found.has(one))) {
  console.log(`notice: scripts/regex-known.json: ${key} is in src no more: take it out`)
}
console.log(
  `${found.size} regular expressions, ${fresh} of them tried now; ${undecided} undecided, ${bad} take too long on some text`,
)
if (options.update) {
  for (const status of ['safe', 'unknown']) list[status].sort()
  writeFileSync(TRIED, `${JSON.stringify(list, null, 2)}\n`)
} else if (fresh > 60) console.log('notice: npm run regex-check -- --update would spare the time for those')
process.exitCode = bad > 0 ? 1 : 0
