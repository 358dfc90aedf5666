import { verbForms } from '../lexicon/verbs/forms.ts'
import { type Tag, tagSet } from './tag-sets.ts'

/** Closed classes of French: `tags: words`. A word in several lines has the tags of all. */
const CLASSES = `
Determiner: le la les l' un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs chaque quelque quelques plusieurs aucun aucune nul nulle tout toute tous toutes quel quelle quels quelles certains certaines divers diverses maints maintes
Preposition: à de d' du des au aux en dans par pour sur sous avec sans vers chez contre entre depuis pendant dès après avant devant derrière malgré selon parmi hors outre envers durant jusque jusqu' via sauf concernant suivant moyennant excepté hormis lors voici voilà près auprès
Pronoun: je j' tu il elle on nous vous ils elles me m' te t' se s' lui eux y en ce c' ceci cela ça celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là celles-là rien personne quelqu'un chacun chacune autrui soi moi toi
Subject: je j' tu il elle on nous vous ils elles
Clitic: me m' te t' se s' le la les l' lui leur nous vous y en ne n'
Relative: qui que qu' dont où lequel laquelle lesquels lesquelles auquel à laquelle auxquels auxquelles duquel desquels desquelles quoi
Conjunction: et ou mais or donc ni car &
Subordinator: que qu' si s' quand lorsque lorsqu' puisque puisqu' comme quoique quoiqu' tandis alors afin parce
Negation: ne n' pas plus jamais guère aucun aucune rien nullement aucunement
Adverb: pas plus jamais guère nullement aucunement encore déjà aussi bien très trop peu beaucoup moins assez tant tellement presque toujours souvent parfois ici là ailleurs hier demain aujourd'hui maintenant désormais ensuite enfin puis alors ainsi donc même surtout plutôt tôt tard bientôt aussitôt longtemps ensemble toutefois cependant néanmoins pourtant certes seulement vite mieux non oui soudain davantage autant dorénavant auparavant entre-temps peut-être sans-doute quasi pourquoi comment combien dehors partout nulle quelquefois jadis naguère volontiers d'abord tantôt dessus dessous dedans
Numeral: zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards
Weekday: lundi mardi mercredi jeudi vendredi samedi dimanche
`

/** Nouns in -ment that no verb of the table explains. */
const NOUNS_IN_MENT: ReadonlySet<string> = new Set(
  `gouvernement parlement élément complément supplément événement évènement aliment serment ferment segment pigment
sacrement testament armement vêtement département appartement règlement réglement tempérament médicament ornement sentiment
bâtiment régiment sédiment châtiment ressentiment compliment argument document instrument monument fragment mouvement
événement agrément détriment équipement fondement ossement accotement dénouement revirement déraillement virement
blanchiment impeachment`.split(/\s+/),
)
/** Adverbs in -ment whose adjective looks like the stem of a verb. */
const ADVERBS_LIKE_NOUNS: ReadonlySet<string> = new Set(
  'également fermement gravement calmement doublement manifestement activement valablement intimement inversement'.split(
    ' ',
  ),
)

let words: Map<string, ReadonlySet<string>> | undefined

/** Tags of a word of a closed class, or of an adverb in -ment; undefined for any other word. */
export function functionTags(normal: string): ReadonlySet<string> | undefined {
  words ??= buildWords()
  const known = words.get(normal)
  if (known) return known
  return isManner(normal) ? tagSet('Adverb') : undefined
}

/** "récemment", "fermement"; but "changement" is the noun of "changer", "établissement" of "établir". */
function isManner(normal: string): boolean {
  if (normal.length < 7 || !normal.endsWith('ment') || NOUNS_IN_MENT.has(normal)) return false
  if (ADVERBS_LIKE_NOUNS.has(normal) || /(?:[ae]m|é|û|î)ment$/.test(normal)) return true
  if (!/(?:[^s]s|[^s])ement$/.test(normal) && !/(?:ai|i)ment$/.test(normal)) return false
  const noun = normal.endsWith('issement') || verbForms(`${normal.slice(0, -4)}r`).length > 0
  return !noun && verbForms(normal).length === 0
}

function buildWords(): Map<string, ReadonlySet<string>> {
  const tags = new Map<string, Tag[]>()
  for (const line of CLASSES.trim().split('\n')) {
    const colon = line.indexOf(': ')
    for (const word of line.slice(colon + 2).split(' ')) {
      const list = tags.get(word)
      if (list) list.push(line.slice(0, colon) as Tag)
      else tags.set(word, [line.slice(0, colon) as Tag])
    }
  }
  const built = new Map<string, ReadonlySet<string>>()
  for (const [word, list] of tags) built.set(word, tagSet(...new Set(list)))
  return built
}
