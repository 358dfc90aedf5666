/** What commands do, and what their help adds. */
export const help = {
  'about.brief': 'who met whom, where, when, and who said what: facts from French diplomatic news',
  'about.extract': 'read articles and print their briefs',
  'about.view': 'one article and its brief as a page that works without a network',
  'about.report': 'many articles as one page: timeline, network, calendar, counts and tables',
  'about.events': 'code who did what to whom: rows by the PLOVER ontology, CAMEO root codes beside',
  'about.check': 'hold the briefs of articles against the snapshots beside them',
  'about.diff': 'what changed between two briefs, or two folders of them, fact by fact',
  'about.explain': 'why each fact is there, and what was rejected: rule, and words in their sentence',
  'about.tokens': 'show the tokens of an article, their tags and readings',
  'about.eval': 'score briefs against annotated articles',
  'about.config': 'print the configuration that holds here, and whence',
  'about.schema': 'print the JSON Schema of a brief',
  'about.completion': 'print the completion script of a shell',

  'help.examples': 'Examples:',
  'help.events': 'One row for each actor, action and target; docs/events.md tells the columns and types.',
  'help.check': `The snapshot of a.txt is a.brief.json beside it; the day of publication is that of the article,
of a.json beside it ("date"), or of the snapshot. That of the records of a.ndjson is a.brief.ndjson, a brief a line; ndjson is
checked where it is named or has a snapshot. Exits 1 where anything differs, is new or obsolete.`,
  'help.diff': 'Exits 1 where anything differs.',
  'help.eval': 'Measures: {measures}.',
  'help.config': `brief.config.json, .yaml, .ts or .js, or the "brief" key of package.json, in this folder or the nearest
one above it, sets flags that the command line leaves open. Keys are long flags in camel case.`,
} as const
