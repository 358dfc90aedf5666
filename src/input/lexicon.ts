import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod/mini'
import { type LexiconInput, LexiconSchema, type UserRuleEntry } from '../lexicon/user/entries.ts'
import { UserLexicon } from '../lexicon/user/lexicon.ts'
import { InputFault } from './article.ts'
import { decodeUtf8 } from './decode.ts'
import { codeOf } from './expand.ts'
import { inDepth } from './in-depth.ts'

const FORM = 'see docs/lexicon.md for the form of a lexicon'

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
        throw new InputFault(paths[i]!, `the rule "${rule.match}" names no word`, 'write one into it', {
          cause,
        })
      }
    }
  })
  return new UserLexicon(inputs, compile)
}

/** One file of YAML or JSON (which is YAML too). */
function readLexicon(path: string): LexiconInput {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (cause) {
    throw new InputFault(path, `the lexicon cannot be read (${codeOf(cause)})`, 'check its path', {
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
    throw new InputFault(`${path}:${line}`, sentence(fault.message), 'write YAML or JSON')
  }
  const value = document.toJS({ maxAliasCount: 100 }) as unknown
  const parsed = LexiconSchema.safeParse(value ?? {})
  if (parsed.success) return parsed.data
  // A misspelt key tells more than the one that is missing for it.
  const issues = parsed.error.issues.flatMap(issuesIn)
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!
  const keys = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path
  const line = lineOf(document, keys, lines)
  const place = pathText(issue.path)
  if (issue.code === 'unrecognized_keys') {
    throw new InputFault(
      `${path}:${line}`,
      `"${issue.keys[0]}" is no key ${place === '' ? 'of a lexicon' : `of ${place}`}`,
      FORM,
    )
  }
  throw new InputFault(`${path}:${line}`, `${place || 'the lexicon'} is not right`, remedyOf(issue.message))
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

/** Our own remedies start with a verb; zod's messages do not. */
function remedyOf(message: string): string {
  return message.startsWith('write ') ? message : FORM
}

const sentence = (message: string) =>
  message.charAt(0).toLowerCase() + message.slice(1).replace(/(?<![.:\s])[.:\s]+$/, '')
