import { CAPITALS, COUNTRY_NAMES } from './countries.ts'
import { DEMONYMS } from './demonyms.ts'
import { HONORIFICS } from './honorifics.ts'
import { METONYMS } from './metonyms.ts'
import { OFFICES } from './offices.ts'
import { ORGANIZATIONS } from './organizations.ts'
import { REGIONS } from './regions.ts'

/** The tables whose computed form the build keeps (see prepared.ts). */
export const PREPARABLE = [
  COUNTRY_NAMES,
  CAPITALS,
  DEMONYMS,
  HONORIFICS,
  METONYMS,
  OFFICES,
  ORGANIZATIONS,
  REGIONS,
]
