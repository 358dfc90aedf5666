// Articles for runs of many: fixed sentences about invented people, each article a little different.
const CITIES = ['Paris', 'Lomé', 'Accra', 'Dakar', 'Hanoï', 'Bamako', 'Oslo', 'Doha', 'Lima', 'Riga']
const COUNTRIES = ['sénégalais', 'français', 'vietnamien', 'malien', 'norvégien', 'togolais', 'péruvien']

/** The text of the i-th article, about 800 characters. */
export function articleText(i) {
  const [city, other] = [CITIES[i % 10], CITIES[(i * 7 + 3) % 10]]
  const [country, guest] = [COUNTRIES[i % 7], COUNTRIES[(i * 3 + 1) % 7]]
  const day = (i % 27) + 1
  return `Le président ${country} en visite à ${city}

${city} (Agence) – Le président ${country}, Awa Sarr, a rencontré lundi ${day} mai à ${city} le ministre ${guest} des Affaires étrangères, Jean Roux. « Nous avons parlé de la paix et du commerce », a déclaré M. Roux à l'issue de l'entretien.

Les deux responsables ont évoqué la situation dans la région, selon un communiqué. Une réunion du comité mixte aura lieu le ${day} juin à ${other}. « La coopération avance bien », a ajouté Mme Sarr, qui se rendra à ${other} vendredi. Le porte-parole du gouvernement, Paul Ndiaye, a précisé que ${(i % 12) + 2} accords seraient signés.
`
}

/** The i-th article as a line of ndjson, its first sentence under the headline alone if it is to be short. */
export function articleLine(i, short = false) {
  const text = articleText(i)
  const used = short ? text.slice(0, text.indexOf(' « Nous')) : text
  return `${JSON.stringify({ id: `article-${i}`, text: used, date: '2024-05-28' })}\n`
}

/** A dispatch of one line, about 60 characters: for runs in which the lines count, not the text. */
export function dispatchLine(i) {
  const text = `Mme Awa Sarr a reçu M. Jean Roux à ${CITIES[i % 10]} le ${(i % 27) + 1} mai.`
  return `${JSON.stringify({ id: `dispatch-${i}`, text, date: '2024-05-28' })}\n`
}
