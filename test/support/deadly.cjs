// Loaded before the program and each of its threads (NODE_OPTIONS=--require): in a thread, an article that holds "MEURS"
// ends the thread; one that holds "MEURS UNE FOIS" only where the file that DEATHS names is not there yet.
const { existsSync, writeFileSync } = require('node:fs')
const Module = require('node:module')
const { isMainThread } = require('node:worker_threads')

const load = Module._load
Module._load = function deadly(request, ...rest) {
  const loaded = load.call(this, request, ...rest)
  if (isMainThread || !/cli\.cjs$/.test(request)) return loaded
  return {
    ...loaded,
    createWork: async (order) => {
      const work = await loaded.createWork(order)
      return (article) => {
        if (article.text.includes('MEURS TOUJOURS')) process.exit(9)
        if (article.text.includes('MEURS UNE FOIS') && !existsSync(process.env.DEATHS)) {
          writeFileSync(process.env.DEATHS, '')
          process.exit(9)
        }
        return work(article)
      }
    },
  }
}
