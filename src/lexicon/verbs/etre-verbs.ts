/** Verbs that take être as auxiliary without being reflexive: être + participle is then an active past. */
export const ETRE_VERBS: ReadonlySet<string> = new Set(
  `aller venir devenir redevenir revenir convenir parvenir intervenir survenir advenir arriver partir repartir entrer rentrer
sortir ressortir naître renaître mourir décéder rester tomber retomber retourner monter remonter descendre redescendre
passer repasser accourir apparaître provenir demeurer échoir éclore`.split(/\s+/),
)
