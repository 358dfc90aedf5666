// Writes V8's compiled form of the command line's bundle, for the Node that runs this, beside it (see bin/brief.js).
// The bundle is run on an article first, so that the functions of an ordinary run are in it.
import { readFileSync, writeFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const filename = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url))
const article = fileURLToPath(new URL('../seeds/000.txt', import.meta.url))

const script = new Script(Module.wrap(readFileSync(filename, 'latin1')), { filename })
const bundle = { exports: {} }
process.argv = [process.execPath, filename, 'extract', '--format', 'json', article]
process.stdout.write = () => true
script
  .runInThisContext()
  .call(bundle.exports, bundle.exports, createRequire(filename), bundle, filename, dirname(filename))
bundle.exports.main(process.argv)

process.on('exit', (status) => {
  if (status !== 0) return
  writeFileSync(
    `${filename}.${process.version}-${process.platform}-${process.arch}.cache`,
    script.createCachedData(),
  )
})
