// fr-compromise's whole parse: tokens, lexicon, tags, chunks.
import nlp from 'fr-compromise'
import { each, serve, versionOf } from './serve.js'

await serve(
  versionOf('fr-compromise'),
  each((text) => nlp(text).length),
)
