import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Article, type ArticleOrFault, InputFault } from '../input/article.ts'
import { message, tell } from '../messages/message.ts'
import { Threads } from './threads.ts'
import { broken, failed, type Outcome, type WorkOrder } from './work.ts'

/** A batch holds so many articles at most, or so many characters: enough to pay for the way to a thread and back. */
const BATCH = { articles: 64, characters: 1 << 17 }
/** So many batches a thread are under way: it never waits, and memory stays flat. */
const AHEAD = 3

export const cores = (): number => availableParallelism()

/** The outcomes of articles, in their order, worked out by threads. */
export async function* workInThreads(
  articles: AsyncIterator<ArticleOrFault>,
  order: WorkOrder,
  threads: number,
): AsyncGenerator<Outcome> {
  const pool = new Threads<readonly Article[], Outcome[]>(
    join(__dirname, '..', 'bin', 'worker.js'),
    order,
    threads,
  )
  /** An article whose thread died is tried once more, alone: it may have died of another of its batch. */
  const once = (article: Article): Promise<Outcome> =>
    pool.run([article]).then(
      ([outcome]) => outcome!,
      (error: unknown) => crash(article.id, error),
    )
  const run = async (batch: readonly ArticleOrFault[]): Promise<Outcome[]> => {
    const readable = batch.filter((article) => !(article instanceof InputFault)) as Article[]
    const outcomes = await pool.run(readable).catch(() => Promise.all(readable.map(once)))
    let next = 0
    return batch.map((article) => (article instanceof InputFault ? failed(article) : outcomes[next++]!))
  }
  try {
    const underWay: Promise<Outcome[]>[] = []
    for await (const batch of batchesOf(articles)) {
      underWay.push(run(batch))
      if (underWay.length >= AHEAD * threads) yield* await underWay.shift()!
    }
    for (const outcomes of underWay) yield* await outcomes
  } finally {
    await pool.end()
  }
}

async function* batchesOf(articles: AsyncIterator<ArticleOrFault>): AsyncGenerator<ArticleOrFault[]> {
  let batch: ArticleOrFault[] = []
  let characters = 0
  for (let next = await articles.next(); !next.done; next = await articles.next()) {
    batch.push(next.value)
    if (!(next.value instanceof InputFault)) characters += next.value.text.length
    if (batch.length < BATCH.articles && characters < BATCH.characters) continue
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield batch
}

function crash(id: string, cause: unknown): Outcome {
  const told = message('run.thread', { told: cause instanceof Error ? cause.message : String(cause) })
  return { ...broken(id, cause, message('run.bug', { id, told })), error: tell(told, 'en') }
}
