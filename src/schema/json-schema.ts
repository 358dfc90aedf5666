import * as z from 'zod/mini'
import { BriefSchema } from './brief.ts'

/** The JSON Schema (draft 2020-12) of a brief. It lets unknown fields pass: new ones may come with any release. */
export function briefJsonSchema(): object {
  return { title: 'Brief', ...z.toJSONSchema(BriefSchema, { io: 'input', reused: 'ref' }) }
}
