import { join } from 'node:path'
import * as z from 'zod/mini'
import { InputFault } from '../input/article.ts'
import { codeOf } from '../input/code-of.ts'
import { decodeUtf8 } from '../input/decode.ts'
import { absentFault, statOf } from '../input/expand.ts'
import { readFolder } from '../input/folder.ts'
import { readOwnBytes } from '../input/read-bytes.ts'
import { message } from '../messages/message.ts'
import { type Brief, BriefSchema, PARTS } from '../schema/brief.ts'

const REMEDY = message('do.briefs')

/** The briefs of a JSON or ndjson file by the ids of their articles; those of a folder by their files as well. */
export function readBriefs(path: string): Map<string, Brief> {
  const stats = statOf(path)
  if (stats instanceof InputFault) throw stats
  if (!stats) throw absentFault(path)
  if (!stats.isDirectory()) return new Map(briefsIn(path).map((brief) => [brief.document.id, brief]))
  const { files, faults } = readFolder(path, { hidden: true })
  if (faults[0]) throw faults[0]
  const briefs = new Map<string, Brief>()
  for (const file of files.filter((name) => /\.(?:json|ndjson|jsonl)$/i.test(name)).sort()) {
    const found = briefsIn(join(path, file))
    for (const brief of found) briefs.set(found.length === 1 ? file : `${file}#${brief.document.id}`, brief)
  }
  return briefs
}

/** The briefs of a file that holds one, a list, or one a line. */
export function briefsIn(path: string): Brief[] {
  let text: string
  try {
    text = decodeUtf8(path, readOwnBytes(path))
  } catch (cause) {
    if (cause instanceof InputFault) throw cause
    throw new InputFault(path, message('input.unread', { code: codeOf(cause) }), message('do.file'), {
      cause,
    })
  }
  try {
    const value: unknown = JSON.parse(text)
    return (Array.isArray(value) ? value : [value]).map((one) => checkedBrief(path, one))
  } catch (fault) {
    if (fault instanceof InputFault) throw fault
  }
  return text
    .split('\n')
    .map((line, i) => ({ line, place: `${path}:${i + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => {
      try {
        return checkedBrief(place, JSON.parse(line))
      } catch (cause) {
        throw cause instanceof InputFault
          ? cause
          : new InputFault(place, message('input.briefLine'), REMEDY, { cause })
      }
    })
}

/** A brief, perhaps with only some of its parts. */
function checkedBrief(place: string, value: unknown): Brief {
  const parts = Object.fromEntries(PARTS.map((part) => [part, []]))
  const whole = typeof value === 'object' && value !== null ? { ...parts, warnings: [], ...value } : value
  const parsed = z.safeParse(BriefSchema, whole)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const at = issue?.path.join('.') || message('input.top')
  throw new InputFault(place, message('input.noBrief', { place: at }), REMEDY)
}
