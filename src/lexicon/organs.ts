import { ORGANIZATIONS } from './organizations.ts'

/**
 * Organs of international bodies: at an encounter they stand for the body whose organs they are. "=": the organ is also
 * named for its body ("le Conseil de sécurité se réunira": the United Nations); others keep their name.
 *
 * body: its organs. From the bodies' own charters and treaties, names as in the table of organisations.
 */
const TABLE = `
ONU: =Conseil de sécurité des Nations unies; =Conseil de sécurité; =Assemblée générale des Nations unies; Secrétariat général des Nations unies
Union européenne: Commission européenne; =Conseil européen; Parlement européen; =Conseil de l'Union européenne
Union africaine: Commission de l'Union africaine; Conseil de paix et de sécurité
`

export interface Organ {
  readonly body: string
  /** Goes by the name of its body. */
  readonly named: boolean
}

let organs: Map<string, Organ> | undefined

/** The body whose organ bears that name; undefined if it is none. */
export function organOf(name: string): Organ | undefined {
  organs ??= new Map(
    TABLE.trim()
      .split('\n')
      .flatMap((line) => {
        const [body, list] = line.split(': ')
        return list!.split('; ').map((cell): [string, Organ] => {
          const named = cell.startsWith('=')
          return [named ? cell.slice(1) : cell, { body: body!, named }]
        })
      }),
  )
  return organs.get(name) ?? gatheringOf(name)
}

/** "Comité ministériel de la ⟦SADC⟧", "Conseil des ministres de la ⟦Commission de l'océan Indien⟧". */
const GATHERED =
  /^(?:comité ministériel|assemblée générale|conseil (?:des |de )?ministres|conseil ministériel|conférence (?:ministérielle|des (?:chefs|ministres)))\b/i

/** The organ in which a body's ministers gather goes by the name of the body, which its own name ends in. */
function gatheringOf(name: string): Organ | undefined {
  if (!GATHERED.test(name)) return undefined
  for (const { index, 0: of } of name.matchAll(/ (?:de la|de l['’]|du|des|de|d['’]) ?/g)) {
    const body = name.slice(index + of.length)
    if (ORGANIZATIONS.get(body)?.organization.kind === 'international') return { body, named: true }
  }
  return undefined
}

/** "Conseil des ministres": an organ in which ministers gather, told before its body. */
export const isOrganHead = (name: string): boolean => GATHERED.test(name)

/** Whether the organ's name is also that of its sessions: "le 33e Conseil des ministres de la Commission". */
export const isGathering = (name: string): boolean => gatheringOf(name) !== undefined

/** A body that the table knows by its organs. */
export function isBody(name: string): boolean {
  return /^(?:ONU|Union européenne|Union africaine)$/.test(name)
}

/** The body that an adjective beside a title means ("la coordinatrice européenne"), by normal form. */
export function bodyOfAdjective(normal: string): string | undefined {
  if (/^européen(?:ne)?s?$/.test(normal)) return 'Union européenne'
  return /^onusien(?:ne)?s?$/.test(normal) ? 'ONU' : undefined
}
