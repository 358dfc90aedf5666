// The result of a run as a page: bars first, then every contender, the stages, the machine.
import { digits, markdownTable, median, spread } from './figures.js'

/** Result of run.js → Markdown. */
export function report(result) {
  const { peers, starts, corpus, machine, date } = result
  const rate = (name) => peers[name] && peers[name].characters / median(peers[name].seconds)
  const reference = rate('brief, whole process') ?? rate('brief, in-process')
  return `# Results

\`npm run bench\` on ${date}: ${machine}. ${corpus.texts} articles repeated and permuted to ${corpus.characters} characters (${corpus.largeCharacters} for whole processes), ${corpus.rounds} rounds in turns after a warm-up, medians. Spread is half the distance of the quartiles. In-process figures exclude loading; whole processes include it.

${section('Bars', barsOf(rate, starts))}
${section('Contenders', contendersOf(peers, rate, reference))}
${section('Stages of brief', stagesOf(peers['stages of brief'], corpus.characters))}`
}

const section = (title, table) => (table ? `## ${title}\n\n${table}\n` : '')

function barsOf(rate, starts) {
  const whole = rate('brief, whole process')
  const over = (name) => whole && rate(name) && whole / rate(name)
  const bars = [
    ['million characters a second, whole process, one core', whole && whole / 1e6, 2.5],
    ["times fr-compromise's parse", over('fr-compromise, parse'), 12],
    ['times spaCy md with all components', over('spaCy md, all components'), 100],
    ['times --jobs 1 with --jobs 2', whole && rate('brief, whole process, --jobs 2') / whole, 1.8],
    ['times bare Node, cold start', median(starts.brief) / median(starts.bare), 1.5, 'at most'],
  ]
  const rows = bars
    .filter(([, value]) => value !== undefined && !Number.isNaN(value))
    .map(([name, value, bar, side = 'at least']) => {
      const met = side === 'at least' ? value >= bar : value <= bar
      return [name, digits(value), `${side} ${bar}`, met ? 'met' : 'not met']
    })
  return markdownTable(['', 'measured', 'bar', ''], rows)
}

function contendersOf(peers, rate, reference) {
  const rows = Object.entries(peers)
    .filter(([, { stages }]) => !stages?.length)
    .map(([name, { version = '', seconds, peak }]) => [
      name,
      version,
      digits(rate(name) / 1e6),
      `${(100 * spread(seconds)).toFixed(0)} %`,
      digits(reference / rate(name)),
      peak.toFixed(0),
    ])
  return markdownTable(
    ['', 'version', 'million characters a second', 'spread', 'brief is faster, times', 'peak MB'],
    rows,
  )
}

function stagesOf(peer, characters) {
  if (!peer) return ''
  const rows = Object.keys(peer.stages[0]).map((stage) => {
    const seconds = peer.stages.map((stages) => stages[stage])
    return [stage, digits(characters / median(seconds) / 1e6), `${(100 * spread(seconds)).toFixed(0)} %`]
  })
  return markdownTable(['', 'million characters a second', 'spread'], rows)
}
