import type { OrganizationType } from '../extract/mentions.ts'
import { PhraseTable } from './lookup.ts'

/**
 * Seats, palaces and nicknames that the press uses for the body that sits there: "le Kremlin a démenti".
 *
 * name, other forms | country | kind | what body it is
 *
 * The usual metonyms of the French-language press; compiled by hand.
 */
const TABLE = `
Kremlin|RU|government|présidence de la Russie
Maison-Blanche, Maison Blanche|US|government|présidence des États-Unis
Pentagone|US|ministry|département de la Défense des États-Unis
Capitole|US|parliament|Congrès des États-Unis
Bureau ovale|US|government|présidence des États-Unis
Foggy Bottom|US|ministry|département d'État des États-Unis
Langley|US|government|Central Intelligence Agency
Élysée, palais de l'Élysée|FR|government|présidence de la République française
Matignon, hôtel Matignon|FR|government|Premier ministre français
Quai d'Orsay|FR|ministry|ministère français des Affaires étrangères
place Beauvau, Beauvau|FR|ministry|ministère français de l'Intérieur
Bercy|FR|ministry|ministère français de l'Économie
place Vendôme|FR|ministry|ministère français de la Justice
rue de Grenelle|FR|ministry|ministère français de l'Éducation nationale
hôtel de Brienne|FR|ministry|ministère français des Armées
Palais-Bourbon, Palais Bourbon|FR|parliament|Assemblée nationale
palais du Luxembourg|FR|parliament|Sénat français
palais Brongniart|FR|company|Bourse de Paris
Downing Street, 10 Downing Street|GB|government|cabinet du Premier ministre britannique
Whitehall|GB|government|gouvernement britannique
Westminster|GB|parliament|Parlement britannique
Foreign Office|GB|ministry|ministère britannique des Affaires étrangères
Buckingham, palais de Buckingham, Buckingham Palace|GB|government|Couronne britannique
Scotland Yard|GB|government|police de Londres
Berlaymont|-|international|Commission européenne
Bundestag|DE|parliament|Bundestag
Bundesrat|DE|parliament|Bundesrat
Chancellerie|DE|government|chancellerie fédérale
Bellevue, château de Bellevue|DE|government|présidence de l'Allemagne
Ballhausplatz|AT|government|chancellerie fédérale d'Autriche
Farnesina, Farnésine|IT|ministry|ministère italien des Affaires étrangères
palais Chigi, Palazzo Chigi|IT|government|gouvernement italien
Quirinal|IT|government|présidence de la République italienne
Montecitorio|IT|parliament|Chambre des députés
Moncloa, palais de la Moncloa|ES|government|gouvernement espagnol
Zarzuela, palais de la Zarzuela|ES|government|Couronne espagnole
palais de Belém|PT|government|présidence du Portugal
Knesset|IL|parliament|Knesset
Sublime Porte|TR|government|gouvernement ottoman
Zhongnanhai|CN|government|direction chinoise
Maison Bleue, Maison-Bleue, Cheong Wa Dae, Cheongwadae|KR|government|présidence de la Corée du Sud
Kantei|JP|government|cabinet du Premier ministre japonais
palais du Planalto, Planalto|BR|government|présidence du Brésil
Itamaraty|BR|ministry|ministère brésilien des Affaires étrangères
Casa Rosada, Maison Rose|AR|government|présidence de l'Argentine
palais de la Moneda, Moneda|CL|government|présidence du Chili
palais de Miraflores, Miraflores|VE|government|présidence du Venezuela
palais de Nariño|CO|government|présidence de la Colombie
palais de Carthage|TN|government|présidence de la Tunisie
palais du Bardo|TN|parliament|Assemblée des représentants du peuple
El Mouradia, El-Mouradia|DZ|government|présidence de l'Algérie
palais de Koulouba, Koulouba|ML|government|présidence du Mali
palais de Kosyam, Kosyam|BF|government|présidence du Burkina Faso
palais d'Etoudi, Etoudi|CM|government|présidence du Cameroun
palais de la Marina|BJ|government|présidence du Bénin
Aso Rock, Aso Villa|NG|government|présidence du Nigeria
Union Buildings|ZA|government|présidence de l'Afrique du Sud
palais de Baabda|LB|government|présidence du Liban
Baabda|LB|government|présidence du Liban
Aïn el-Tiné, Aïn el-Tineh, Aïn el-Tinet|LB|parliament|présidence du Parlement libanais
Grand Sérail|LB|government|présidence du Conseil libanaise
Mouqataa, Mouqata'a|PS|government|présidence palestinienne
palais du Peuple|CN|parliament|Grand Palais du peuple
South Block|IN|ministry|ministère indien des Affaires étrangères
Bankova|UA|government|présidence de l'Ukraine
Rada, Verkhovna Rada|UA|parliament|Parlement ukrainien
Douma, Douma d'État|RU|parliament|Douma d'État
Loubianka|RU|government|FSB
`

export interface Metonym {
  readonly name: string
  readonly country: string | null
  readonly kind: OrganizationType
  /** The body it stands for. */
  readonly body: string
}

function* lines(): Generator<readonly [string, Metonym]> {
  for (const line of TABLE.trim().split('\n')) {
    const [names, country, kind, body] = line.split('|')
    const all = names!.split(', ')
    const metonym: Metonym = {
      name: all[0]!,
      country: country === '-' ? null : country!,
      kind: kind as OrganizationType,
      body: body!,
    }
    for (const name of all) yield [name, metonym]
  }
}

export const METONYMS = new PhraseTable<Metonym>('metonyms', lines)
