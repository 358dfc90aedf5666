// compromise/one as it comes: sentences, tokens and its small lexicon, no tagging.
import nlp from 'compromise/one'
import { each, serve, versionOf } from './serve.js'

await serve(
  versionOf('compromise'),
  each((text) => nlp(text).length),
)
