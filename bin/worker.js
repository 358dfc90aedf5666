// A worker thread of `brief extract --jobs`: takes batches of articles, gives their rendered briefs.
const { createWork } = require('../dist/cli.cjs')

let work

module.exports = async ({ order, articles }) => {
  work ??= createWork(order)
  return articles.map(await work)
}
