#!/usr/bin/env node
// Starts the command line from its bundle. Where the build left V8's compiled form of it for this very Node,
// that is taken (it halves the start); a newer Node keeps its own.
const { existsSync, readFileSync } = require('node:fs')
const { createRequire, wrap, enableCompileCache } = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const filename = join(__dirname, '..', 'dist', 'cli.cjs')
const cache = `${filename}.${process.version}-${process.platform}-${process.arch}.cache`

let program
if (existsSync(cache)) {
  const script = new Script(wrap(readFileSync(filename, 'latin1')), {
    filename,
    cachedData: readFileSync(cache),
  })
  const module = { exports: {} }
  script
    .runInThisContext()
    .call(module.exports, module.exports, createRequire(filename), module, filename, dirname(filename))
  program = module.exports
} else {
  enableCompileCache?.()
  program = require(filename)
}
program.main(process.argv)
