/**
 * Participles that put what they tell of in the future whatever the tense around them ("la visite prévue lundi"), in
 * masculine singular; "e", "s", "es" may follow.
 */
export const PLANNED: ReadonlySet<string> = new Set(
  'attendu prévu programmé fixé reporté repoussé décalé ajourné planifié envisagé espéré escompté agendé projeté différé convoqué promis'.split(
    ' ',
  ),
)

/** Words that move an event: "décalé de lundi à jeudi" names two dates, no interval. */
export const MOVED: ReadonlySet<string> = new Set(
  'reporté repoussé décalé avancé déplacé ajourné différé reporter repousser décaler avancer déplacer ajourner passé passer'.split(
    ' ',
  ),
)

/** Verbs by which a plan is given up or moved: its day may be past or to come. */
export const GIVEN_UP: ReadonlySet<string> = new Set(
  'annuler reporter repousser ajourner suspendre décaler différer abandonner décommander déprogrammer reprogrammer renvoyer'.split(
    ' ',
  ),
)

/** Verbs that report: in the present tense too they tell of what was said ("indique dimanche un communiqué"). */
export const REPORTING: ReadonlySet<string> = new Set(
  'dire indiquer annoncer déclarer affirmer préciser souligner ajouter rapporter informer révéler estimer assurer expliquer écrire confirmer signaler publier dénoncer condamner réagir relater noter'.split(
    ' ',
  ),
)
