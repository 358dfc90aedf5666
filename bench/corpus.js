// The texts that every contender reads.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The .txt files below a folder, in the order of their names. */
export function textsIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** Articles repeated until there are `size` characters, each time in another order; the same ones on every machine. */
export function corpus(texts, size) {
  const random = generator(1)
  const out = []
  let length = 0
  for (let round = texts; length < size; round = permuted(texts, random)) {
    for (const text of round) {
      if (length >= size) break
      out.push(text)
      length += text.length
    }
  }
  return out
}

/** One article a line; gives the characters of all. */
export function writeCorpus(path, texts) {
  writeFileSync(path, texts.map((text, i) => `${JSON.stringify({ id: `article-${i}`, text })}\n`).join(''))
  return texts.reduce((sum, text) => sum + text.length, 0)
}

/** Fisher and Yates's shuffle. */
function permuted(items, random) {
  const out = [...items]
  for (let i = out.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1))
    ;[out[i], out[other]] = [out[other], out[i]]
  }
  return out
}

/** Numbers from 0 to 1 by a linear congruence (Numerical Recipes' constants). */
function generator(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
