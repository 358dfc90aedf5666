import { createHash } from 'node:crypto'
import type { Brief } from '../schema/brief.ts'
import { articleHtml } from './article.ts'
import { asset } from './assets.ts'
import { sectionsOf } from './cards.ts'
import { escapeHtml } from './escape.ts'
import { marksOf } from './marks.ts'

/** From so many characters on, the browser lays out only what is in sight. */
const LONG = 30_000

/** The page of an article and its brief: one file that loads nothing. Offsets must be in UTF-16 code units. */
export function viewPage(brief: Brief, text: string): string {
  const { document, warnings } = brief
  const sections = sectionsOf(brief)
  const legend = sections.map(
    ({ kind, heading, cards }) =>
      `<label class="key ${kind}"><input type="checkbox" data-kind="${kind}" checked> <span>${heading}</span> <small>${cards.length}</small></label>`,
  )
  const lists = sections.map(
    ({ kind, heading, cards }) => `<section class="facts ${kind}" aria-labelledby="h-${kind}">
<h2 id="h-${kind}">${heading} <small>${cards.length}</small></h2>
${cards.length > 0 ? `<ul>${cards.join('\n')}</ul>` : '<p class="none">None found.</p>'}
</section>`,
  )
  const about = [document.title ? document.id : null, document.created ?? 'day of publication not known']
  return htmlPage({
    title: document.title ?? document.id,
    style: asset('view.css'),
    script: asset('view.js'),
    body: `<a class="skip" href="#article">Skip to the article</a>
<header>
<div><h1 lang="fr">${escapeHtml(document.title ?? document.id)}</h1>
<p>${about
      .filter((fact) => fact !== null)
      .map(escapeHtml)
      .join(' · ')}</p></div>
<button type="button" id="theme" hidden>Theme: auto</button>
</header>
<section class="legend" aria-label="What is marked">${legend.join('\n')}</section>
<main>
<aside aria-label="Brief" tabindex="0">
${warnings.map(({ message }) => `<p class="warning">${escapeHtml(message)}</p>`).join('')}
${lists.join('\n')}
</aside>
<article id="article"${text.length > LONG ? ' class="long"' : ''} lang="fr" tabindex="-1" aria-label="Article">
${articleHtml(text, marksOf(brief))}
</article>
</main>
<div id="tip" role="tooltip" hidden></div>`,
  })
}

interface Page {
  readonly title: string
  readonly style: string
  readonly script: string
  readonly body: string
}

/** A whole document that may run and style itself with its own script and style, and fetch nothing. */
export function htmlPage({ title, style, script, body }: Page): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hash(style)}'`,
    `script-src '${hash(script)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} – brief</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`
}

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
