import { PhraseTable } from './lookup.ts'

/**
 * Forms of address that stand before a name and belong to no title. form|gender|plural
 * A form with a capital in the table needs one in the text ("Me" is a lawyer, "me" a pronoun).
 *
 * After the usage manuals (Imprimerie nationale) and the press of the Arab world, Africa and Asia.
 */
const TABLE = `
M.|m|
M|m|
Mr|m|
Mr.|m|
Monsieur|m|
MM.|m|p
MM|m|p
Messieurs|m|p
Mme|f|
Mme.|f|
Madame|f|
Mmes|f|p
Mesdames|f|p
Mlle|f|
Mlles|f|p
Mademoiselle|f|
Mrs|f|
Mrs.|f|
Ms|f|
Ms.|f|
Miss|f|
Dr|-|
Dr.|-|
Drs|-|p
Pr|-|
Pr.|-|
Prof.|-|
Prof|-|
Hon.|-|
Révérend|m|
SEM|m|
SEM.|m|
Me|-|
Mes|-|p
Maître|-|
Mgr|m|
Monseigneur|m|
Sir|m|
Lord|m|
Lady|f|
Doña|f|
honorable|-|
très honorable|-|
Sa Majesté|-|
Leurs Majestés|-|p
Son Altesse|-|
Son Altesse royale|-|
Son Altesse sérénissime|-|
Son Excellence|-|
Son Excellence Monsieur|m|
Son Excellence Madame|f|
Leurs Excellences|-|p
Sa Sainteté|m|
Son Éminence|m|
Sa Béatitude|m|
S.E.|-|
S.E|-|
S.E.M.|m|
S.E.M|m|
S.M.|-|
S.A.R.|-|
cheikh|m|
cheikha|f|
el-hadj|m|
el hadj|m|
elhadj|m|
sayyed|m|
sayed|m|
hojatoleslam|m|
feu|-|
père|m|
frère|m|
sœur|f|
camarade|-|
U|m|
Daw|f|
Khun|-|
Datuk|m|
Datuk Seri|m|
Tan Sri|m|
Tun|m|
Shri|m|
Smt|f|
`

export interface Honorific {
  readonly form: string
  readonly gender: 'm' | 'f' | null
  readonly plural: boolean
}

export const HONORIFICS = new PhraseTable<Honorific>('honorifics', function* () {
  for (const line of TABLE.trim().split('\n')) {
    const [form, gender, plural] = line.split('|')
    yield [
      form!,
      { form: form!, gender: gender === '-' ? null : (gender as 'm' | 'f'), plural: plural === 'p' },
    ] as const
  }
})
