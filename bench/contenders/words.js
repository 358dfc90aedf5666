// A floor: one regular expression over the words.
import { each, serve } from './serve.js'

await serve(
  process.version,
  each((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0),
)
