import { EventCoder } from '../events/index.ts'
import { type EventFormat, eventRenderer } from '../events/render.ts'
import { inTime } from '../input/in-time.ts'
import { analyse } from '../pipeline.ts'
import { breather } from './breath.ts'
import type { EventsOptions } from './commands/events.ts'
import { Corpus } from './corpus.ts'
import { documentOf } from './document-of.ts'
import { COULD_NOT_RUN, DONE, REPORTED } from './errors.ts'
import { loadLexicon } from './load-lexicon.ts'
import { AtomicFile } from './output/atomic-file.ts'
import { Output } from './output/stream.ts'
import type { Reporter } from './reporter.ts'

/** Codes the events of all articles and writes their rows. */
export async function runEvents(
  inputs: readonly string[],
  options: EventsOptions,
  reporter: Reporter,
): Promise<number> {
  const lexicon = await loadLexicon(options.lexicon ?? [])
  const renderer = eventRenderer(options.format ?? formatByName(options.output))
  const corpus = new Corpus(inputs, reporter, options)
  const coder = new EventCoder()
  const file = options.output ? new AtomicFile(options.output, { force: options.force ?? false }) : null
  const output = new Output(process.stdout)
  const write = (text: string) => (file ? file.write(text) : output.write(text))
  const breathe = breather()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      file?.abandon(false)
      process.exit(signal === 'SIGINT' ? 130 : 143)
    })
  }
  try {
    await write(renderer.open)
    for await (const article of corpus) {
      await breathe()
      const document = documentOf(article, options.date)
      const code = () => coder.code(analyse(document, { lexicon }))
      const length = lexicon ? undefined : article.text.length
      for (const row of corpus.attempt(() => inTime(article.id, options.maxSeconds, code, length)) ?? []) {
        await write(renderer.row(row))
      }
      if (output.closed) return DONE
    }
    await write(renderer.close)
    if (corpus.articles === 0) {
      file?.abandon(false)
      return COULD_NOT_RUN
    }
    file?.commit()
  } catch (fault) {
    file?.abandon(false)
    throw fault
  }
  return corpus.faults > 0 ? REPORTED : DONE
}

function formatByName(output: string | undefined): EventFormat {
  if (output === undefined) return process.stdout.isTTY ? 'csv' : 'ndjson'
  if (output.endsWith('.csv')) return 'csv'
  return output.endsWith('.json') ? 'json' : 'ndjson'
}
