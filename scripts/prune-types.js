// Of the type declarations, leaves those that the library's own lead to: those of the tables alone are large.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const FOLDER = 'dist/types'
const wanted = new Set()

function want(path) {
  if (wanted.has(path)) return
  wanted.add(path)
  const imports = readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g)
  for (const [, to] of imports) want(normalize(join(dirname(path), to.replace(/\.[jt]s$/, '.d.ts'))))
}

want(join(FOLDER, 'index.d.ts'))
for (const name of readdirSync(FOLDER, { recursive: true })) {
  const path = join(FOLDER, name)
  if (path.endsWith('.d.ts') && !wanted.has(path)) rmSync(path)
}
