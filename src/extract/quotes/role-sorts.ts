/** Offices under another's: nobody with titles of his own is meant by them unless they are among these. */
export const AIDES: ReadonlySet<string> = new Set(
  (
    'porte-parole ambassadeur ambassadrice conseiller conseillère envoyé envoyée émissaire consul secrétaire ' +
    'directeur directrice vice-ministre vice-président vice-présidente négociateur négociatrice délégué déléguée ' +
    'attaché attachée juge procureur député députée sénateur sénatrice maire'
  ).split(' '),
)

/** Titles of who leads a state. */
export const LEADS =
  /^(?:président|premi(?:er|ère) ministre|chancel|roi|reine|émir|sultan|chefs? de l'[ée]tat)/i

/** "le diplomate" is an ambassador, "le chef de l'État" a president: words for sorts of offices, and what they take in. */
export const SORTS: readonly (readonly [words: RegExp, titles: RegExp])[] = [
  [
    /^(?:haute? )?diplomate/,
    /ambassad|consul|haute?-commissaire|envoyé|émissaire|représentant|négociat|médiat|facilitat|chargée? d'affaires|affaires étrangères|relations extérieures|chef(?:fe)? de (?:la )?(?:délégation|mission)|conseill|sherpa|nonce/i,
  ],
  [/^chef(?:fe)? (?:de l'|d')[ée]tat/, /^(?:président|roi|reine|émir|sultan|empereur|souverain)/i],
  [
    /^chef(?:fe)? (?:du|de) gouvernement/,
    /premi(?:er|ère) ministre|chanceli|président(?:e)? du (?:conseil|gouvernement)/i,
  ],
  [/^représentante? de l'[ée]tat/, /préf[eè]t/i],
  [
    /^(?:chef(?:fe)?|patron(?:ne)?|titulaire) (?:du ministère|du portefeuille) des affaires étrangères/,
    /affaires étrangères/i,
  ],
  [/^chef(?:fe)? de la diplomatie/, /affaires étrangères|relations extérieures|secrétaire d'État/i],
  [/^(?:souverain|monarque)/, /^(?:roi|reine|émir|sultan|empereur|souverain)/i],
  [
    /^(?:dirigeant|leader|numéro un|homme fort)/,
    /^(?:président|premi(?:er|ère) ministre|chef|cheffe|chanceli|roi|reine|émir|secrétaire général)/i,
  ],
  [/^(?:élue?|parlementaire) ?/, /députée?|sénat|maire|conseill/i],
  [
    /^(?:militaire|officier|haut gradé)/,
    /général|colonel|amiral|commandant|chef d'état-major|capitaine|lieutenant/i,
  ],
  [/^(?:prélat|religieux|homme d'église)/, /évêque|cardinal|nonce|archevêque|patriarche/i],
  [
    /^(?:responsable|officiel)/,
    /porte-parole|ministre|secrétaire|directeur|directrice|conseill|chef|président|commissaire|représentant/i,
  ],
  [
    /^(?:universitaire|chercheu|politologue|expert|analyste|spécialiste)/,
    /professeur|politologue|chercheu|historien|économiste|analyste|spécialiste|expert|sociologue|directeur de recherche/i,
  ],
]
