export { extract } from './pipeline.ts'
export { type Brief, BriefSchema } from './schema/brief.ts'
export { BriefFault } from './schema/check.ts'
export type { DocumentInput } from './text/read.ts'
