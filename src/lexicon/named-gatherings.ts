import type { MeetingKind } from '../extract/mentions.ts'

/**
 * Bodies whose names are also those of their gatherings: "le Conseil européen des 22 et 23 juin", "en marge du G20".
 *
 * kind: names, as in the table of organisations.
 */
const TABLE = `
summit: Conseil européen; G7; G8; G20; G5 Sahel; BRICS
conference: Assemblée générale des Nations unies; Forum économique mondial
`

let kinds: Map<string, MeetingKind> | undefined

/** The kind of the gathering that bears a body's name; undefined if it names none. */
export function gatheringKind(name: string): MeetingKind | undefined {
  kinds ??= new Map(
    TABLE.trim()
      .split('\n')
      .flatMap((line) => {
        const [kind, names] = line.split(': ')
        return names!.split('; ').map((n): [string, MeetingKind] => [n, kind as MeetingKind])
      }),
  )
  return kinds.get(name)
}
