import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'

/**
 * What articles leave is garbage at once, and little lives on (15 MB a thread). Left to itself V8 lets the heap grow to
 * four times that, and the youngest objects to 48 MB, only after thousands of articles: memory would creep up all
 * that time. So it collects when half as much again has come, and keeps the young in 12 MB; that costs a tenth of the time.
 */
const HEAP_GROWTH = '--heap-growing-percent=50'
const YOUNG_MEGABYTES = 12

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
    setFlagsFromString(HEAP_GROWTH)
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
    const worker = new Worker(this.#filename, {
      workerData: this.#data,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    })
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
