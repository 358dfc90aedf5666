import { createReadStream, statSync } from 'node:fs'
import { type Message, message } from '../messages/message.ts'
import { type ArticleOrFault, InputFault, plainArticle } from './article.ts'
import { codeOf } from './code-of.ts'
import { decode } from './decode.ts'
import type { Source } from './expand.ts'
import { formatOf, type InputFormat, isCompressed, type KnownFormat } from './formats.ts'
import { inDepth } from './in-depth.ts'
import { inTime } from './in-time.ts'
import { type Limits, memoryFault } from './limits.ts'
import { readBytes } from './read-bytes.ts'
import type { FieldNames } from './records.ts'

/** The id of standard input, and how it is named on the command line. */
export const STDIN = '-'

export interface ReadOptions {
  readonly inputFormat: InputFormat
  /** What the bytes are in; found out if it is left open. */
  readonly encoding?: string | undefined
  /** Set garbled characters right instead of only warning of them. */
  readonly repair?: boolean | undefined
  readonly fields: FieldNames
  readonly limits: Limits
}

const REMEDIES: Readonly<Record<string, Message>> = {
  EACCES: message('do.permission'),
  EPERM: message('do.permission'),
  ENOENT: message('do.again'),
  EISDIR: message('do.nameFiles'),
  EMFILE: message('do.openFiles'),
}

/** The articles of the sources, in their order; what cannot be read comes as a fault in its place. */
export async function* readArticles(
  sources: Iterable<Source | InputFault>,
  options: ReadOptions,
): AsyncGenerator<ArticleOrFault> {
  for (const source of sources) {
    if (source instanceof InputFault) yield source
    else yield* readSource(source, options)
  }
}

async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<ArticleOrFault> {
  const id = source === 'stdin' ? STDIN : source.path
  try {
    if (formatOf(id, options.inputFormat) === 'ndjson') {
      const { parseLines } = await import('./lines.ts')
      for await (const article of parseLines(id, await streamOf(source), options)) {
        yield await checked(article, options)
      }
    } else {
      for (const article of await readWhole(id, source, options)) yield await checked(article, options)
    }
  } catch (cause) {
    yield cause instanceof InputFault ? cause : systemFault(id, cause)
  }
}

/** The articles of an input that is read as one piece. */
async function readWhole(id: string, source: Source, options: ReadOptions): Promise<ArticleOrFault[]> {
  const { encoding, fields, limits } = options
  const text = await decode(id, await bytesOf(source, limits), encoding)
  const within = <T>(parse: () => T): T =>
    inTime(id, limits.maxSeconds, () => inDepth(id, message('do.givePlain'), parse))
  const piped = source === 'stdin' && options.inputFormat === 'auto'
  switch (piped ? formatOfPiped(id, text) : formatOf(id, options.inputFormat)) {
    case 'html': {
      const { parsePage } = await import('./html.ts')
      return [within(() => parsePage(id, text))]
    }
    case 'markdown': {
      const { parseMarkdown } = await import('./markdown.ts')
      return [within(() => parseMarkdown(id, text))]
    }
    case 'json':
      return (await import('./records.ts')).parseJson(id, text, fields)
    default:
      return [plainArticle(id, text)]
  }
}

/** What came through a pipe without a word of its format: a web page shows itself as one, records do too. */
function formatOfPiped(id: string, text: string): KnownFormat {
  const start = text.slice(0, 1_000).trimStart()
  if (/^<(?:!doctype html|html)\b/i.test(start)) return 'html'
  if (!/^\[?\s*\{\s*"/.test(start)) return 'text'
  throw new InputFault(id, message('input.json?'), message('do.format'))
}

async function bytesOf(source: Source, limits: Limits): Promise<Uint8Array> {
  if (source === 'stdin') return (await import('./stdin.ts')).readStdin(limits)
  const bytes = await fileBytes(source.path, limits)
  return isCompressed(source.path) ? (await import('./unpack.ts')).unpack(source.path, bytes, limits) : bytes
}

/** A pipe is waited for apart: a signal can end the wait. */
async function fileBytes(path: string, limits: Limits): Promise<Uint8Array> {
  if (statSync(path).isFile()) return readBytes(path, limits)
  return (await import('./stdin.ts')).readStream(path, createReadStream(path), limits)
}

async function streamOf(source: Source): Promise<AsyncIterable<Uint8Array>> {
  if (source === 'stdin') return process.stdin
  if (!isCompressed(source.path)) return createReadStream(source.path)
  return (await import('./unpack.ts')).unpackFile(source.path)
}

/** A letter that UTF-8 read as another encoding begins with; few French texts hold one. */
const MAYBE_GARBLED = /[\xc2-\xf4][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/

/** The article, its garbled characters told of or set right; a fault if it is too long for this machine. */
async function checked(article: ArticleOrFault, { repair }: ReadOptions): Promise<ArticleOrFault> {
  if (article instanceof InputFault) return article
  const fault = memoryFault(article.id, article.text)
  if (fault) return fault
  if (!MAYBE_GARBLED.test(article.text)) return article
  const { repairMojibake } = await import('./mojibake.ts')
  const { text, count } = repairMojibake(article.text)
  if (count === 0) return article
  if (repair) {
    return { ...article, text, title: article.title && repairMojibake(article.title).text }
  }
  const message = `${count} garbled character${count > 1 ? 's' : ''} (such as "Ã©" for "é"); --repair sets them right`
  return { ...article, warnings: [...article.warnings, { code: 'mojibake', message }] }
}

/** The fault of an input that the operating system or the unpacker refused, or that a bug kept from being read. */
function systemFault(input: string, cause: unknown): InputFault {
  const code = codeOf(cause)
  if (/^Z_[A-Z_]+$/.test(code)) {
    return new InputFault(input, message('input.unpacked', { code }), message('do.whole'), { cause })
  }
  if (!/^E[A-Z0-9]+$/.test(code)) {
    const told = cause instanceof Error ? cause.message : String(cause)
    return new InputFault(input, message('input.bug', { told }), message('do.report'), { cause })
  }
  // Node reads a name that is not in UTF-8 with U+FFFD in it, and finds no such file.
  const misnamed = code === 'ENOENT' && input.includes('\ufffd')
  const remedy = misnamed ? message('do.rename') : (REMEDIES[code] ?? message('do.fileAndDisk'))
  return new InputFault(input, message('input.unread', { code }), remedy, { cause })
}
