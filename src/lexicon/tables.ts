import { CITIES } from './cities.ts'
import { CAPITALS, COUNTRY_NAMES } from './countries.ts'
import { DEMONYMS } from './demonyms.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { HONORIFICS } from './honorifics.ts'
import { LEADERS } from './leaders.ts'
import { METONYMS } from './metonyms.ts'
import { OFFICES } from './offices.ts'
import { ORGANIZATIONS } from './organizations.ts'
import { REGIONS } from './regions.ts'
import { VERB_EXTRAS, VERB_STEMS } from './verbs/tables.ts'

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
  CITIES,
  GIVEN_NAMES,
  LEADERS,
  VERB_EXTRAS,
  VERB_STEMS,
]
