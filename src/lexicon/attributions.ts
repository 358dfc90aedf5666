/**
 * Words of attributions: what opens "selon X", and what after it names no speaker. Knowledge of the language.
 */

/** Openings of an attribution, as words; `~` stands for de, d', du, des or "de la". */
export const OPENINGS: readonly (readonly [rule: string, words: string])[] = [
  ['selon', 'selon les mots ~'],
  ['selon', 'selon les termes ~'],
  ['selon', 'selon les propos ~'],
  ['selon', "selon l' avis ~"],
  ['selon', 'selon les informations ~'],
  ['selon', 'selon les déclarations ~'],
  ['selon', 'selon les affirmations ~'],
  ['selon', 'selon une déclaration ~'],
  ['selon', 'selon le récit ~'],
  ['selon', 'selon'],
  ['selon', "d' après les dires ~"],
  ['selon', "d' après"],
  ['opinion', "de l' avis ~"],
  ['opinion', "de l' avis même ~"],
  ['opinion', "de l' aveu ~"],
  ['opinion', "de l' aveu même ~"],
  ['opinion', 'aux yeux ~'],
  ['opinion', 'aux dires ~'],
  ['opinion', 'au dire ~'],
  ['opinion', 'dans les mots ~'],
  ['believe', 'à en croire'],
  ['believe', "si l' on en croit"],
  ['believe', 'si on en croit'],
  ['pour', 'pour'],
  ['source', 'de source'],
  ['source', 'de sources'],
]
/** "selon que", "selon lequel", "d'après-guerre", "d'après ce que": no speaker. */
export const NO_SPEAKER = new Set([
  'que',
  "qu'",
  'lequel',
  'laquelle',
  'lesquels',
  'lesquelles',
  'leur',
  'chaque',
  'tel',
])
/** Heads after "selon" that say how and not who. */
export const NO_SPEAKER_NOUNS = new Set(
  `calendrier loi règle règles règlement principe principes formule cas méthode modalités critères critère type types nature
tradition usage usages coutume besoin besoins ordre constitution accord article statut traité plan schéma procédure norme
normes agenda programme proportion barème degré niveau région pays âge sexe état humeur circonstances possibilités moyens`.split(
    /\s+/,
  ),
)

export const VARY = new Set([
  'varier',
  'différer',
  'changer',
  'évoluer',
  'fluctuer',
  'répartir',
  'classer',
  'trier',
  'dépendre',
])
export const VARYING = /^(?:variables?|différente?s?|inégale?s?|tantôt|répartie?s?|classée?s?)$/

/** Heads after "pour" that think and speak. */
export const OPINIONATED: ReadonlySet<string> = new Set(
  `journal quotidien hebdomadaire agence chaîne magazine ministre président présidente députée député expert
analyste chercheur opposition porte-parole ambassadeur ambassadrice politologue chercheuse historien
historienne économiste procureur vice-procureur avocat avocate défense syndicat collectif ong diplomatie`.split(
    /\s+/,
  ),
)
