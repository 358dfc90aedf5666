/** Names are compared without case, accents, hyphens and apostrophes. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`\-\s]+/g, ' ')
    .trim()
}

/** Bodies that writers call by several names, the capital or an organ among them. */
const BODIES: readonly (readonly string[])[] = [
  ['ue', 'union europeenne', 'commission europeenne', 'conseil europeen', 'bruxelles'],
  [
    'onu',
    'nations unies',
    'organisation des nations unies',
    'conseil de securite',
    'conseil de securite de l onu',
  ],
  ['otan', 'alliance atlantique', 'organisation du traite de l atlantique nord'],
  ['cedeao', 'communaute economique des etats de l afrique de l ouest'],
  ['asean', 'anase', 'association des nations de l asie du sud est'],
  ['ligue arabe', 'ligue des etats arabes'],
  ['VA', 'vatican', 'saint siege'],
  ['PS', 'palestine', 'autorite palestinienne', 'etat de palestine'],
]

const SAME = new Map(BODIES.flatMap((names) => names.map((name) => [name, names[0]!])))

/** A country's code as it is; a body by the first of its names. */
export function partyName(name: string): string {
  if (/^[A-Z]{2}$/.test(name)) return name
  const plain = plainName(name)
  return SAME.get(plain) ?? plain
}

/** A value of a date without its marks of doubt. */
export const plainDate = (value: string | null | undefined): string => (value ?? '').replace(/[~?%]/g, '')
