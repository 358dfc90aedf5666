/** What `--input-format` takes. */
export const INPUT_FORMATS = ['auto', 'text', 'markdown', 'html', 'json', 'ndjson'] as const

export type InputFormat = (typeof INPUT_FORMATS)[number]
export type KnownFormat = Exclude<InputFormat, 'auto'>

const BY_EXTENSION: Readonly<Record<string, KnownFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
}

/** Extensions of the files that are read from a folder; each may be followed by .gz. */
export const EXTENSIONS = Object.keys(BY_EXTENSION)

const EXTENSION = /\.(\w+?)(\.gz)?$/i

/** The format of an input: the one that was asked for, else what its extension says, else plain text. */
export function formatOf(path: string, asked: InputFormat): KnownFormat {
  if (asked !== 'auto') return asked
  const extension = EXTENSION.exec(path)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension]! : 'text'
}

export const isCompressed = (path: string): boolean => /\.gz$/i.test(path)

/** "news/a.txt.gz" → "news/a"; a name without a known extension stays whole. */
export function withoutExtension(path: string): string {
  const found = EXTENSION.exec(path)
  return found && Object.hasOwn(BY_EXTENSION, found[1]!.toLowerCase()) ? path.slice(0, found.index) : path
}
