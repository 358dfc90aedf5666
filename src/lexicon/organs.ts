/**
 * Organs of international bodies: at an encounter they stand for the body whose organs they are.
 *
 * body: its organs. From the bodies' own charters and treaties, names as in the table of organisations.
 */
const TABLE = `
ONU: Conseil de sécurité des Nations unies; Conseil de sécurité; Assemblée générale des Nations unies; Secrétariat général des Nations unies
Union européenne: Commission européenne; Conseil européen; Parlement européen; Conseil de l'Union européenne
Union africaine: Commission de l'Union africaine; Conseil de paix et de sécurité
`

let bodies: Map<string, string> | undefined

/** The body whose organ bears that name; undefined if it is none. */
export function bodyOf(organ: string): string | undefined {
  bodies ??= new Map(
    TABLE.trim()
      .split('\n')
      .flatMap((line) => {
        const [body, organs] = line.split(': ')
        return organs!.split('; ').map((name): [string, string] => [name, body!])
      }),
  )
  return bodies.get(organ)
}

/** The body that an adjective beside a title means ("la coordinatrice européenne"), by normal form. */
export function bodyOfAdjective(normal: string): string | undefined {
  if (/^européen(?:ne)?s?$/.test(normal)) return 'Union européenne'
  return /^onusien(?:ne)?s?$/.test(normal) ? 'ONU' : undefined
}
