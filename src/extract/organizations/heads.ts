import type { OrganizationType } from '../mentions.ts'

/**
 * Nouns that head the name of an organisation.
 *
 * - `strong`: with a capital they head a name whatever follows: "Parti socialiste", "Fédération de …".
 * - `capital`: with a capital, if an adjective or a complement follows.
 * - `lower`: also in lower case, if a proper name follows: "université de Kyoto", "ministère de la Défense".
 * - `people`: also in lower case before an adjective of nationality: "armée syrienne".
 * - `alone`: with a capital and an article, even alone: "le Parquet".
 */
const HEADS = `
party strong: Parti
party capital: Mouvement Rassemblement Alliance Bloc Coalition Ligue Convergence
armed-group capital: Front Brigade Brigades Milice Milices Bataillon Phalanges Moudjahidines Résistance Jihad
military strong: Armée Forces Gendarmerie
military capital: Garde Corps Marine Force Légion État-major
military people: armée armées marine aviation
international strong: Organisation Communauté Haut-Commissariat Secrétariat
international capital: Union Conseil Comité Commission Agence Fonds Programme Mission Opération Cour Bureau Tribunal Office Banque Autorité Confédération Conférence Assemblée
government capital: Direction Service Services Préfecture Inspection Cabinet Caisse Chancellerie Parquet Régie Administration Département Présidence Police Observatoire Agences Gouvernement Sécurité Procureur Délégation
government alone: Parquet Mairie Chancellerie
ministry strong: Ministère
ministry lower: ministère
parliament capital: Chambre Parlement Sénat Congrès Diète
parliament people: parlement sénat
other people: fédération confédération
parliament alone: Assemblée Congrès Parlement Sénat
media capital: Radio Télévision Gazette Radiodiffusion
company capital: Société Groupe Compagnie Entreprise Laboratoire Laboratoires Éditions Studios
other strong: Université Fédération Fondation Association Académie Institut Syndicat
other capital: École Ecole Centre Musée Opéra Théâtre Hôpital Clinique Église Eglise Diocèse Archidiocèse Club Collectif Coordination Observatoire Lycée Collège Ordre Cercle Faculté Institution Réseau Comité Mosquée Grande Orchestre Olympique Racing Stade Sporting Ambassade Consulat Communion Congrégation Croissant Initiative Forum
other lower: CHU CHRU CHR IUT IEP CCI université universités hôpital ambassade lycée diocèse archidiocèse institut consulat église fondation académie fédération observatoire collège tribunal cathédrale patriarcat
`

export interface Head {
  readonly kind: OrganizationType
  readonly strong: boolean
  readonly lower: boolean
  readonly people: boolean
  readonly alone: boolean
}

let table: Map<string, Head> | null = null

/** What a word heads, in the writing it has in the text; undefined if it heads no organisation's name. */
export function headOf(text: string): Head | undefined {
  if (!table) {
    table = new Map()
    for (const line of HEADS.trim().split('\n')) {
      const [label, words] = line.split(': ')
      const [kind, use] = label!.split(' ')
      for (const word of words!.split(' ')) {
        const known = table.get(word)
        table.set(word, {
          kind: known?.kind ?? (kind as OrganizationType),
          strong: use === 'strong' || (known?.strong ?? false),
          lower: use === 'lower' || (known?.lower ?? false),
          people: use === 'people' || (known?.people ?? false),
          alone: use === 'alone' || (known?.alone ?? false),
        })
      }
    }
  }
  return table.get(text)
}
