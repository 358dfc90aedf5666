import type { OrganizationType } from '../extract/mentions.ts'
import { PhraseTable } from './lookup.ts'
import { COMPANIES } from './organizations/companies.ts'
import { INTERNATIONAL } from './organizations/international.ts'
import { MEDIA } from './organizations/media.ts'
import { NATIONAL } from './organizations/national.ts'

export interface KnownOrganization {
  readonly name: string
  readonly acronym: string | null
  readonly kind: OrganizationType
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null
}

/** One form of an organisation's name as the tables write it. */
export interface OrganizationForm {
  readonly organization: KnownOrganization
  readonly form: string
  readonly isAcronym: boolean
  /** An acronym that is also written as a word: "Unesco" beside "UNESCO". */
  readonly asWord: boolean
  /** The form is also a word, another body or a person's name. */
  readonly weak: boolean
}

function* forms(): Generator<readonly [string, OrganizationForm]> {
  for (const table of [INTERNATIONAL, NATIONAL, MEDIA, COMPANIES]) {
    for (const line of table.trim().split('\n')) {
      const [kind, country, names, acronyms] = line.split('|')
      const full = names!.split(', ')
      const short = acronyms ? acronyms.split(', ') : []
      const organization: KnownOrganization = {
        name: full[0]!.replace('?', ''),
        acronym: short[0]?.replace('?', '') ?? null,
        kind: kind as OrganizationType,
        country: country === '-' ? null : country!,
      }
      for (const form of full) yield read(form, organization, false, false)
      for (const form of short) {
        const asWord = short.some((other) => other !== form && other.toUpperCase() === form.toUpperCase())
        yield read(form, organization, true, asWord)
      }
    }
  }
}

function read(
  form: string,
  organization: KnownOrganization,
  isAcronym: boolean,
  asWord: boolean,
): readonly [string, OrganizationForm] {
  const weak = form.endsWith('?')
  const plain = weak ? form.slice(0, -1) : form
  return [plain, { organization, form: plain, isAcronym, asWord, weak }]
}

/** Names and acronyms of the world's organisations. */
export const ORGANIZATIONS = new PhraseTable<OrganizationForm>('organizations', forms)
