import { createReadStream, readFileSync } from 'node:fs'
import { type ArticleOrFault, InputFault } from './article.ts'
import { decode } from './decode.ts'
import { codeOf, type Source } from './expand.ts'
import { formatOf, type InputFormat } from './formats.ts'

/** The id of standard input, and how it is named on the command line. */
export const STDIN = '-'

const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: 'give yourself permission to read it',
  EPERM: 'give yourself permission to read it',
  ENOENT: 'it was there a moment ago: run brief again',
  EISDIR: 'name the files in it',
  EMFILE: 'raise the limit of open files (ulimit -n)',
}

/** The articles of the sources, in their order; what cannot be read comes as a fault in its place. */
export async function* readArticles(
  sources: Iterable<Source | InputFault>,
  asked: InputFormat,
): AsyncGenerator<ArticleOrFault> {
  for (const source of sources) {
    if (source instanceof InputFault) yield source
    else yield* readSource(source, asked)
  }
}

async function* readSource(source: Source, asked: InputFormat): AsyncGenerator<ArticleOrFault> {
  const id = source === 'stdin' ? STDIN : source.path
  try {
    if (formatOf(id, asked) === 'ndjson') {
      const { parseLines } = await import('./ndjson.ts')
      yield* parseLines(id, source === 'stdin' ? process.stdin : createReadStream(source.path))
    } else {
      const bytes = source === 'stdin' ? await readStdin() : readFileSync(source.path)
      yield { id, text: decode(id, bytes), title: null, created: null }
    }
  } catch (cause) {
    yield cause instanceof InputFault ? cause : systemFault(id, cause)
  }
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** What the operating system refused becomes a fault; anything else is a bug and goes on as one. */
function systemFault(input: string, cause: unknown): InputFault {
  const code = codeOf(cause)
  if (!/^E[A-Z0-9]+$/.test(code)) throw cause
  return new InputFault(input, `cannot be read (${code})`, REMEDIES[code] ?? 'check the file and the disk', {
    cause,
  })
}
