// A floor: reading the bytes and writing them.
import { readFileSync, writeFileSync } from 'node:fs'
import { serve } from './serve.js'

await serve(process.version, () => writeFileSync('/dev/null', readFileSync(process.argv[2])))
