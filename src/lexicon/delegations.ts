/** "une délégation ⟦conduite⟧ par X": what is said of who leads one. */
export const LED_BY = /^(?:conduit|dirigé|mené|emmené|présidé|guidé)e$/
