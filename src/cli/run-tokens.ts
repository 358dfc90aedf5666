import { inTime } from '../input/in-time.ts'
import type { Limits } from '../input/limits.ts'
import { grid } from '../render/grid.ts'
import { forTerminal, safeJson } from '../render/sanitize.ts'
import { themeOf } from '../render/theme.ts'
import { tagDocument } from '../tags/tag.ts'
import type { TextDocument, Token } from '../text/document.ts'
import { readDocument } from '../text/read.ts'
import type { TokensOptions } from './commands/tokens.ts'
import { asUsage, DONE } from './errors.ts'
import { Output } from './output/stream.ts'
import { readOne } from './read-one.ts'
import { screenOf } from './screen.ts'

/** Prints the tokens of an article as the extractors see them. */
export async function runTokens(path: string, options: TokensOptions): Promise<number> {
  const document = await documentIn(path, options)
  const json = (options.format ?? (process.stdout.isTTY ? 'table' : 'json')) === 'json'
  const text = json ? `${safeJson(asData(document), 2)}\n` : await asTables(document, options)
  await new Output(process.stdout).write(text)
  return DONE
}

/** The article of a path, tagged. */
async function documentIn(path: string, limits: Limits): Promise<TextDocument> {
  const article = await readOne(path, limits)
  return asUsage(() =>
    inTime(path, limits.maxSeconds, () => {
      const document = readDocument(article)
      tagDocument(document)
      return document
    }),
  )
}

function asData(document: TextDocument): object {
  const sentences = document.sentences.map(({ kind, start, end, firstToken, endToken }) => ({
    kind,
    start,
    end,
    tokens: document.tokens.slice(firstToken, endToken).map((token) => ({
      text: token.text,
      start: token.start,
      end: token.end,
      normal: token.normal,
      kind: token.kind,
      shape: token.shape,
      tags: [...token.tags],
      verbs: token.verbs.map(readingOf),
    })),
  }))
  return { id: document.id, sentences }
}

/** A verb form as its infinitive and grammar, without what is null. */
function readingOf(reading: Token['verbs'][number]): object {
  return Object.fromEntries(
    Object.entries(reading).filter(([, value]) => value !== null && value !== undefined),
  )
}

async function asTables(document: TextDocument, options: TokensOptions): Promise<string> {
  const screen = await screenOf(process.stdout, process.env, options.color)
  const { paint, dash } = themeOf(screen)
  const blocks = document.sentences.map(({ kind, index, start, end, firstToken, endToken }) => {
    const title = paint.bold(`${index + 1} ${kind}`) + paint.dim(` ${start}${dash}${end}`)
    const rows = document.tokens
      .slice(firstToken, endToken)
      .map((token) => [
        String(token.start),
        paint.bold(forTerminal(token.text)),
        token.kind,
        [...token.tags].join(' '),
        token.verbs.map((verb) => Object.values(readingOf(verb)).join(' ')).join('; '),
      ])
    return `${title}\n${grid(rows, screen.width)}`
  })
  return `${blocks.join('\n\n')}\n`
}
