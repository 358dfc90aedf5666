// A worker thread of `brief extract --jobs`: takes batches of articles, gives their rendered briefs.
const { parentPort, workerData } = require('node:worker_threads')
const { createWork } = require('../dist/cli.cjs')

const work = createWork(workerData)

parentPort.on('message', async (articles) => {
  parentPort.postMessage(articles.map(await work))
})
