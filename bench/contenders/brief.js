// The library, from text to a line of validated JSON.
import { readFileSync } from 'node:fs'
import { extract } from '../../dist/index.js'
import { each, serve } from './serve.js'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url)))
await serve(
  version,
  each((text, i) => JSON.stringify(extract({ id: String(i), text })).length),
)
