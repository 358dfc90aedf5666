// A contender's process, seen from outside (contenders/serve.js tells how they speak).
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Starts `command`; resolves once it is ready, rejects with its last words when it ends before. */
export async function startPeer([program, ...args]) {
  const env = { ...process.env, OMP_NUM_THREADS: '1', TZ: 'UTC' }
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr = (stderr + chunk).slice(-2000)
  })
  const failed = new Promise((_, fail) => {
    child.on('error', fail)
    child.on('close', () => fail(new Error(stderr.trim().split('\n').at(-1) ?? 'it ended')))
  })
  failed.catch(() => {})
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async () => {
    const { value } = await Promise.race([lines.next(), failed])
    if (value === undefined) return failed
    return JSON.parse(value)
  }
  const { version } = await answer()
  return {
    version,
    /** One run over the corpus: {seconds, …}. */
    run: () => {
      child.stdin.write('run\n')
      return answer()
    },
    /** Ends it: its peak memory in megabytes. */
    end: async () => {
      child.stdin.end()
      return (await answer()).peak
    },
  }
}
