import { HONORIFICS, type Honorific } from '../../lexicon/honorifics.ts'
import { OFFICES } from '../../lexicon/offices.ts'
import { wordAt } from '../../text/at.ts'
import { oncePerWord } from '../../text/once-per-word.ts'
import type { PeopleContext } from './context.ts'
import { opensRepeated, type RolePhrase, readRepeated, readRole } from './roles.ts'
import { opensHead } from './title-head.ts'

export interface FormOfAddress {
  readonly first: number
  readonly honorific: Honorific
}

/** Titles and forms of address of a document, by where they stand. */
export interface Roster {
  readonly roles: readonly RolePhrase[]
  /** The outermost title that ends before a token. */
  readonly roleBefore: ReadonlyMap<number, RolePhrase>
  /** The form of address that ends before a token. */
  readonly honorificBefore: ReadonlyMap<number, FormOfAddress>
  /** 1 where a token is a title's head or a form of address, 2 where it is in a title's complement. */
  readonly taken: Uint8Array
}

export const HEAD = 1
const COMPLEMENT = 2

/** Whether a title or a form of address may start with a word, but for titles of the user's. */
const opensTitle = oncePerWord(
  (token) => opensHead(token) || opensRepeated(token) || HONORIFICS.mayStartAt(token),
)

/** Reads every title and form of address. */
export function readRoster(context: PeopleContext): Roster {
  const { tokens } = context
  const { lexicon, sentences } = context.document
  const roles: RolePhrase[] = []
  const roleBefore = new Map<number, RolePhrase>()
  const honorificBefore = new Map<number, FormOfAddress>()
  const taken = new Uint8Array(tokens.length)
  for (const sentence of sentences) {
    if (sentence.kind === 'debris') continue
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i]!
      if (token.kind !== 'word' || !(opensTitle(token) || lexicon?.office(tokens, i))) continue
      const role = readRole(context, i) ?? readRepeated(context, i, roles.at(-1))
      if (role) {
        roles.push(role)
        if (role.end < sentence.endToken && !roleBefore.has(role.end)) roleBefore.set(role.end, role)
        for (let k = role.headEnd; k < role.end; k++) if (taken[k] === 0) taken[k] = COMPLEMENT
        for (let k = role.first; k < role.headEnd; k++) taken[k] = HEAD
        i = role.headEnd - 1
        continue
      }
      const honorific = readHonorific(context, i)
      if (!honorific) continue
      honorificBefore.set(honorific.endToken, { first: i, honorific: honorific.value })
      for (let k = i; k < honorific.endToken; k++) taken[k] = HEAD
      i = honorific.endToken - 1
    }
  }
  return { roles, roleBefore, honorificBefore, taken }
}

/** "Ould", "ben": what leads from a son to his father. */
const LINEAGE = /^(?:ould|mint|ben|bin|bint|ibn|ag)$/

function readHonorific(context: PeopleContext, i: number): { value: Honorific; endToken: number } | null {
  const token = context.tokens[i]!
  const match = HONORIFICS.match(context.tokens, i)
  if (!match) return null
  const { value, endToken } = match
  // "John M. Kosterlitz", "A. B. M. Huda": an initial.
  const previous = context.tokens[i - 1]
  if (value.form.length < 3 && previous && previous.sentence === token.sentence && context.isCapital(i - 1)) {
    if (previous.shape === 'Initial' || context.isGiven(i - 1)) return null
  }
  // "Mohamed Ould ⟦Cheikh⟧ El Ghazouani": a part of the name.
  if (token.shape === 'Title' && previous?.sentence === token.sentence && LINEAGE.test(previous.normal))
    return null
  // "Sa Majesté le Roi Mohammed VI": a title follows, not the name.
  if (/^(?:le|la|l')$/.test(wordAt(context.tokens, endToken)) && OFFICES.match(context.tokens, endToken + 1))
    return null
  // "l'honorable Président de l'Iran"
  if (/honorable|excellence/i.test(value.form) && OFFICES.match(context.tokens, endToken)) return null
  const small = value.form.charAt(0) === value.form.charAt(0).toLowerCase()
  // "⟦leurs Excellences⟧ MM. X et Y"
  const within = endToken > i + 1 && context.tokens[i + 1]!.shape === 'Title'
  if (!small && token.shape === 'lower' && !within) return null
  if (
    !context.isCapital(endToken) &&
    !/^(?:et|le|la|l'|cheikh|de|du|d'|von|van|ag|ould|ben|el|al)$/.test(wordAt(context.tokens, endToken))
  )
    return null
  // "Cheikh Tidiane Lô Sarr" bears it as a given name; so does who is called "Lord" or "Miss" alone.
  if (small && token.shape !== 'lower' && !context.startsSentence(i) && isPlainGiven(context, i)) return null
  return { value, endToken }
}

const nextWord = ({ tokens }: PeopleContext, i: number): string => wordAt(tokens, i)

/** "M. Cheikh Tidiane Lô": what follows another form of address is the name itself. */
function isPlainGiven(context: PeopleContext, i: number): boolean {
  // "le général Cheikh Wade"
  if (OFFICES.match(context.tokens, i - 1)?.endToken === i) return true
  // "Son Excellence Cheikh Niang": of several words, with one name behind it.
  const long = [2, 3].some((length) => HONORIFICS.match(context.tokens, i - length)?.endToken === i)
  if (long && context.sameSentence(i - 1, i))
    return !context.isCapital(i + 2) && !LINEAGE.test(nextWord(context, i + 2))
  const before = context.tokens[i - 1]
  return (
    before !== undefined &&
    HONORIFICS.match(context.tokens, i - 1) !== undefined &&
    before.sentence === context.tokens[i]!.sentence
  )
}
