// chrono's dates in French.
import { fr } from 'chrono-node'
import { each, serve, versionOf } from './serve.js'

const reference = new Date(2018, 9, 23, 12)
await serve(
  versionOf('chrono-node'),
  each((text) => fr.parse(text, reference).length),
)
