import * as z from 'zod/mini'

/** Adds a sentence to a schema; it is printed by `brief schema`. */
const told = (text: string) => z.describe<unknown>(text)

export const Offset = z
  .int()
  .check(
    z.nonnegative(),
    told('Offset in the source text, counted as document.offsets says (UTF-16 code units by default)'),
  )

/** A stretch of the source: `source.slice(start, end) === text`. */
export const SpanSchema = z.object({ start: Offset, end: Offset, text: z.string().check(z.minLength(1)) })

export const Country = z.string().check(z.regex(/^[A-Z]{2}$/), told('ISO 3166-1 alpha-2; XK for Kosovo'))

export const Day = z
  .string()
  .check(z.regex(/^-?\d{4}-\d{2}-\d{2}$/), told('A day, YYYY-MM-DD; before our era with a minus'))

export const Name = z.string().check(z.minLength(1))

export const Rule = z.string().check(z.minLength(1), told('Name of the rule that made it'))

/** Points at an entity of the brief; `ref` is null where the article names somebody that is none. */
export const ReferenceSchema = z.object({ ref: z.nullable(z.string()), name: Name })

/** Id of a thing of one kind: "person-1". */
export function idOf(kind: string) {
  return z.string().check(z.regex(new RegExp(`^${kind}-[1-9]\\d*$`)))
}
