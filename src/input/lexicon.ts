import { LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod/mini'
import { type LexiconInput, LexiconSchema, type UserRuleEntry } from '../lexicon/user/entries.ts'
import { UserLexicon } from '../lexicon/user/lexicon.ts'
import { EN, type MessageKey } from '../messages/catalogue.ts'
import { type Message, message } from '../messages/message.ts'
import { InputFault } from './article.ts'
import { codeOf } from './code-of.ts'
import { decodeUtf8 } from './decode.ts'
import { inDepth } from './in-depth.ts'
import { readOwnBytes } from './read-bytes.ts'

const FORM = message('lexicon.form')

/** Reads lexicon files, in the order given, into one lexicon. Throws an InputFault that names file and line. */
export async function readLexicons(paths: readonly string[]): Promise<UserLexicon> {
  const inputs = paths.map(readLexicon)
  if (inputs.every(({ rules = [] }) => rules.length === 0)) return new UserLexicon(inputs)
  const { PhraseNet } = await import('../tags/compromise.ts')
  const compile = (rules: readonly UserRuleEntry[]) => new PhraseNet(rules)
  // One by one, to tell whose rule is no good.
  inputs.forEach(({ rules = [] }, i) => {
    for (const rule of rules) {
      try {
        compile([rule])
      } catch (cause) {
        const reason = message('lexicon.rule', { match: rule.match })
        throw new InputFault(paths[i]!, reason, message('lexicon.word'), { cause })
      }
    }
  })
  return new UserLexicon(inputs, compile)
}

/** One file of YAML or JSON (which is YAML too). */
function readLexicon(path: string): LexiconInput {
  let bytes: Uint8Array
  try {
    bytes = readOwnBytes(path)
  } catch (cause) {
    if (cause instanceof InputFault) throw cause
    throw new InputFault(path, message('lexicon.unread', { code: codeOf(cause) }), message('do.itsPath'), {
      absent: true,
      cause,
    })
  }
  const text = decodeUtf8(path, bytes)
  return inDepth(path, FORM, () => parseLexicon(path, text))
}

/** The text of a lexicon file, checked. */
export function parseLexicon(path: string, text: string): LexiconInput {
  const lines = new LineCounter()
  // The core schema has no tags that make anything but plain data; aliases are bounded against "billion laughs".
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false })
  const fault = document.errors[0]
  if (fault) {
    const { line } = lines.linePos(fault.pos[0])
    const reason = message('lexicon.yaml', { told: sentence(fault.message) })
    throw new InputFault(`${path}:${line}`, reason, message('lexicon.writeYaml'))
  }
  const value = dataOf(document, path)
  const parsed = LexiconSchema.safeParse(value ?? {})
  if (parsed.success) return parsed.data
  // A misspelt key tells more than the one that is missing for it.
  const issues = parsed.error.issues.flatMap(issuesIn)
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!
  const keys = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path
  const line = lineOf(document, keys, lines)
  const place = pathText(issue.path)
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!
    const reason = place === '' ? message('lexicon.key', { key }) : message('lexicon.keyOf', { key, place })
    throw new InputFault(`${path}:${line}`, reason, FORM)
  }
  const reason = message('lexicon.wrong', { place: place || message('lexicon.whole') })
  throw new InputFault(`${path}:${line}`, reason, REMEDIES.get(issue.message) ?? FORM)
}

/** What it says: an alias may have no anchor, or (by "billion laughs") more behind it than can be read. */
function dataOf(document: ReturnType<typeof parseDocument>, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause
    const reason = message('lexicon.yaml', { told: sentence(cause.message) })
    throw new InputFault(path, reason, message('lexicon.writeYaml'), { cause })
  }
}

/** Of what may be one of several forms, the faults of the form that fits best. */
function issuesIn(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const [best] = issue.errors.toSorted((a, b) => a.length - b.length)
  return best!.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}

/** The line of the value at a path, or of the nearest one around it. */
function lineOf(
  document: ReturnType<typeof parseDocument>,
  keys: readonly PropertyKey[],
  lines: LineCounter,
): number {
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true) as
      | { range?: [number, number, number] }
      | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

/** ["people", 0, "country"] → "people[0].country". */
function pathText(keys: readonly PropertyKey[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

/** Remedies by their English words, which the schema of lexicons gives. */
const REMEDIES = new Map<string, Message>(
  Object.entries(EN).flatMap(([key, text]) =>
    key.startsWith('lexicon.') && typeof text === 'string'
      ? [[text, { key: key as MessageKey, params: {} }] as const]
      : [],
  ),
)

const sentence = (message: string) =>
  message.charAt(0).toLowerCase() + message.slice(1).replace(/(?<![.:\s])[.:\s]+$/, '')
