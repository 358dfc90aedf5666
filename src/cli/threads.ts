import { Worker } from 'node:worker_threads'

interface Job<Task, Result> {
  readonly task: Task
  readonly resolve: (result: Result) => void
  readonly reject: (cause: Error) => void
}

/**
 * Threads that do one task at a time each. A task whose thread ends before it answers is rejected, and another thread
 * takes the place of the one that ended.
 */
export class Threads<Task, Result> {
  readonly #filename: string
  readonly #data: unknown
  readonly #most: number
  readonly #workers = new Set<Worker>()
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, Job<Task, Result>>()
  readonly #waiting: Job<Task, Result>[] = []
  #ended = false

  /** `data` is what each thread finds in `workerData`; `most` is how many there may be. */
  constructor(filename: string, data: unknown, most: number) {
    this.#filename = filename
    this.#data = data
    this.#most = most
  }

  run(task: Task): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.#ended) {
        reject(new Error('the threads were ended'))
        return
      }
      this.#waiting.push({ task, resolve, reject })
      this.#next()
    })
  }

  /** Ends all threads, whatever they are at. */
  async end(): Promise<void> {
    this.#ended = true
    await Promise.all([...this.#workers].map((worker) => worker.terminate()))
  }

  #next(): void {
    while (this.#waiting.length > 0 && !this.#ended) {
      const worker = this.#idle.pop() ?? (this.#workers.size < this.#most ? this.#start() : null)
      if (!worker) return
      const job = this.#waiting.shift()!
      this.#busy.set(worker, job)
      worker.postMessage(job.task)
    }
  }

  #start(): Worker {
    const worker = new Worker(this.#filename, { workerData: this.#data })
    this.#workers.add(worker)
    worker.on('message', (result: Result) => {
      const job = this.#busy.get(worker)
      this.#busy.delete(worker)
      this.#idle.push(worker)
      job?.resolve(result)
      this.#next()
    })
    worker.on('error', (cause) => this.#lost(worker, cause as Error))
    worker.on('exit', (status) => this.#lost(worker, new Error(`exit status ${status}`)))
    return worker
  }

  #lost(worker: Worker, cause: Error): void {
    if (!this.#workers.delete(worker)) return
    const at = this.#idle.indexOf(worker)
    if (at >= 0) this.#idle.splice(at, 1)
    const job = this.#busy.get(worker)
    this.#busy.delete(worker)
    job?.reject(cause)
    this.#next()
  }
}
