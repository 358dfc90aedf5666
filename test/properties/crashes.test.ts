import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

/** Texts that once threw, as the fuzzer shrank them. */
const THREW = ['rois de', 'les présidents de la', 'les ministres russe et de']

describe('a text that once threw', () => {
  it.each(THREW)('%s', (text) => {
    expect(extract({ id: 'once', text }).document.length).toBe(text.length)
  })
})
