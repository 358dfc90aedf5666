/**
 * French abbreviations written with a final point, which belongs to the token.
 * Source: the usual lists of typographic manuals (Imprimerie nationale) and the press.
 */
const NEVER_LAST = `
  m mm mme mmes mlle mlles dr drs pr prs me mgr st ste sts stes ing gén gal col cdt lt sgt adj amb hon
  art av ap apr boul bd bld chap ch cf éd env ex fig hab ibid id no nos n° p pp réf s t tél trad v vol vs
  s.e s.e.m s.a s.a.r s.m s.s
`

/** These may end a sentence: whether they do is told by what follows. */
const MAYBE_LAST = `
  etc janv jan févr fév fevr fev avr juil juill sept oct nov déc dec lun mar mer jeu ven sam dim
  cie inc ltd corp co jr sr j.-c u.r.s.s u.s u.s.a u.e o.n.u o.t.a.n a.m p.m
`

const words = (list: string) => new Set(list.trim().split(/\s+/))

export const ABBREVIATIONS_WITHIN: ReadonlySet<string> = words(NEVER_LAST)
export const ABBREVIATIONS_MAYBE_LAST: ReadonlySet<string> = words(MAYBE_LAST)

/**
 * Day and single-word abbreviations that are also French words or sentence ends: they carry their point only
 * before a number or a lower-case word ("mar. 12 mars", "ven. 3").
 */
export const ABBREVIATIONS_BEFORE_NUMBER: ReadonlySet<string> = words(
  'lun mar mer jeu ven sam dim no nos p pp s t v n art fig chap ch vol',
)

/** "Le plan B. Puis …": after these words a single capital with a point is no initial. */
export const NAMED_BY_LETTER: ReadonlySet<string> = words(
  'plan groupe vitamine hépatite point zone catégorie série classe partie type annexe option équipe ligue lettre virus poule',
)

/** Endings of host names: "elysee.fr" is one token, "fin.Le" two. */
export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = words(
  'fr com org net info eu int gov gouv edu io tv ru cn vn kr kp jp uk de ch be ca ma dz tn sn ci ml bf ne tg bj cm cd mg ht lu it es us',
)
