import { type ArticleOrFault, InputFault } from '../input/article.ts'
import { breather } from './breath.ts'
import { milliseconds } from './clock.ts'
import { createWork, failed, type Outcome, type WorkOrder } from './work.ts'

/** Milliseconds after which threads are started, if there is more to do: before, they would cost more than they save. */
const WORTH_THREADS = 400

/**
 * The outcomes of articles, in their order. `jobs` is how many threads work them out; 0 is none but this one, and
 * null as many as the machine has cores once the work proves long.
 */
export async function* outcomesOf(
  articles: AsyncIterator<ArticleOrFault>,
  order: WorkOrder,
  jobs: number | null,
): AsyncGenerator<Outcome> {
  if (jobs === null || jobs === 0) {
    const work = await createWork(order)
    const started = milliseconds()
    const breathe = breather()
    for (let next = await articles.next(); !next.done; next = await articles.next()) {
      yield next.value instanceof InputFault ? failed(next.value) : work(next.value)
      await breathe()
      if (jobs === null && milliseconds() - started > WORTH_THREADS) break
    }
    if (jobs === 0) return
  }
  const first = await articles.next()
  if (first.done) return
  const { cores, workInThreads } = await import('./pool.ts')
  yield* workInThreads(startingWith(first.value, articles), order, jobs ?? cores())
}

async function* startingWith<T>(first: T, rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
