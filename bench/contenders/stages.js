// Each stage of brief apart: stages.js CORPUS BUNDLE, the bundle of bench/stages.ts.
import { serve } from './serve.js'

const { timeStages } = await import(process.argv[3])
await serve('stages', (texts) => ({ stages: timeStages(texts) }))
