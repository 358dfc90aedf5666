import { PhraseTable } from './lookup.ts'

/**
 * Forms of address that stand before a name and belong to no title. form|gender|plural
 * A form with a capital in the table needs one in the text ("Me" is a lawyer, "me" a pronoun).
 *
 * After the usage manuals (Imprimerie nationale) and the press of the Arab world, Africa and Asia (Cambodian, Malay and Burmese titles of honour among them).
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
LL.EE.|-|p
LL.EE.MM.|m|p
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
hodjatoleslam|m|
hojjatoleslam|m|
hodjat ol-eslam|m|
feu|-|
père|m|
frère|m|
sœur|f|
camarade|-|
U|m|
Daw|f|
Sao|-|
Khun|-|
Samdech|m|
Samdech Techo|m|
Samdech Akka Moha Sena Padei Techo|m|
Samdech Moha Borvor Thipadei|m|
Samdech Akka Moha Ponhea Chakrei|m|
Samdech Ponhea Chakrei|m|
Samdech Vibol Sena Pheakdei|m|
Samdech Pichey Sena|m|
Samdech Krâlahom|m|
Samdech Kralahom|m|
Samdech Kittipritbandit|f|
Samdech Rattha Sapheaphi Thipadei|m|
Samdech Moha Rathsapheathika Thipadei|f|
Lok Chumteav|f|
Oknha|m|
Neak Oknha|m|
Datuk|m|
Datuk Seri|m|
Datuk Sri|m|
Dato|m|
Dato Seri|m|
Dato Sri|m|
Datin|f|
Datin Seri|f|
tan Sri|m|
Tun|m|
Tengku|m|
Pehin|m|
Bapak|m|
Shri|m|
Shrimati|f|
Smt|f|
Mawlana|m|
Maulana|m|
Alhaji|m|
Alhadji|m|
Alhaja|f|
Hadj|m|
Hadja|f|
Ratu|m|
Adi|f|
Bulou|f|
Mallam|m|
Malam|m|
Otunba|m|
Togbe|m|
Togbui|m|
Ato|m|
Woizero|f|
Weizero|f|
Tunku|m|
Puan|f|
Encik|m|
Hajah|f|
Ibu|f|
Ustaz|m|
abouna|m|
anba|m|
swami|m|
Sa Toute Sainteté|m|
Sa Grâce|-|
Son Honneur|-|
S.Exc.|-|
S.Em.|m|
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
