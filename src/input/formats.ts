/** What `--input-format` takes. */
export const INPUT_FORMATS = ['auto', 'text', 'ndjson'] as const

export type InputFormat = (typeof INPUT_FORMATS)[number]

const BY_EXTENSION: Readonly<Record<string, Exclude<InputFormat, 'auto'>>> = {
  txt: 'text',
  text: 'text',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
}

/** Extensions of the files that are read from a folder. */
export const EXTENSIONS = Object.keys(BY_EXTENSION)

/** The format of an input: the one that was asked for, else what its extension says, else plain text. */
export function formatOf(path: string, asked: InputFormat): Exclude<InputFormat, 'auto'> {
  if (asked !== 'auto') return asked
  const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return BY_EXTENSION[extension] ?? 'text'
}
