import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const BRIEF = fileURLToPath(new URL('../../bin/brief.js', import.meta.url))
/** Has the main thread say its peak memory (kilobytes) when it ends. */
const TELL_PEAK = `import { isMainThread } from 'node:worker_threads'
if (isMainThread) process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'))`

/**
 * Runs the built program; `interruptAfter` milliseconds it gets a SIGINT. Gives its status, what it said, its peak
 * memory in megabytes and its seconds.
 */
export function brief(args, { interruptAfter } = {}) {
  const started = performance.now()
  const tell = `data:text/javascript,${encodeURIComponent(TELL_PEAK)}`
  const child = spawn(process.execPath, ['--import', tell, BRIEF, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const timer = interruptAfter && setTimeout(() => child.kill('SIGINT'), interruptAfter)
  return new Promise((done) =>
    child.on('close', (status) => {
      clearTimeout(timer)
      const [, peak] = /\npeak (\d+)\n$/.exec(stderr) ?? []
      const seconds = (performance.now() - started) / 1000
      done({ status, stderr: stderr.replace(/\npeak \d+\n$/, ''), peak: Number(peak) / 1024, seconds })
    }),
  )
}
