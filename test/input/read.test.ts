import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { InputFault } from '../../src/input/article.ts'
import { expandInputs } from '../../src/input/expand.ts'
import { LIMITS } from '../../src/input/limits.ts'
import { type ReadOptions, readArticles } from '../../src/input/read.ts'
import { FIELD_NAMES } from '../../src/input/records.ts'
import { tell } from '../../src/messages/message.ts'
import { temporaryFolder } from '../support/run.ts'

const TEXT = 'La ministre a été reçue à Lomé le 3 mai. « L’œuvre est commune », a-t-elle déclaré.'
const folder = temporaryFolder()

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function read(path: string, options: Partial<ReadOptions> = {}) {
  const found = []
  for await (const article of readArticles([{ path }], {
    inputFormat: 'auto',
    fields: FIELD_NAMES,
    limits: LIMITS,
    ...options,
  })) {
    found.push(article instanceof InputFault ? tell(article.reason, 'en') : article)
  }
  return found
}

describe('encodings', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16, big end first', iconv.encode(TEXT, 'utf-16be')],
    ['windows-1252', iconv.encode(TEXT, 'windows-1252')],
    ['gzip', gzipSync(TEXT)],
  ])('%s', async (name, bytes) => {
    expect(await read(file(name === 'gzip' ? 'a.txt.gz' : 'a.txt', bytes))).toMatchObject([{ text: TEXT }])
  })

  it('that is named is the one that holds', async () => {
    const path = file('a.txt', iconv.encode(TEXT, 'macroman'))
    expect(await read(path, { encoding: 'macroman' })).toMatchObject([{ text: TEXT }])
  })

  it.each<[name: string, content: Buffer, fault: RegExp]>([
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49]), /binary data/],
    ['bytes without meaning', Buffer.from([0x81, 0x8d, 0x8f, 0xff, 1, 2, 3, 0xfe]), /binary|cannot be told/],
  ])('%s is refused', async (_, content, fault) => {
    expect(await read(file('b.txt', content))).toEqual([expect.stringMatching(fault)])
  })

  it('a .gz file that is cut off is refused', async () => {
    expect(await read(file('b.txt.gz', gzipSync(TEXT).subarray(0, 40)))).toEqual([
      'cannot be unpacked (Z_BUF_ERROR)',
    ])
  })
})

describe('garbled characters', () => {
  const garbled = iconv.decode(Buffer.from(TEXT), 'windows-1252')

  it('are warned of', async () => {
    expect(await read(file('g.txt', garbled))).toMatchObject([
      { text: garbled, warnings: [{ code: 'mojibake', message: expect.stringMatching(/^11 garbled/) }] },
    ])
  })

  it('are set right on request', async () => {
    expect(await read(file('g.txt', garbled), { repair: true })).toMatchObject([{ text: TEXT, warnings: [] }])
  })

  it.each(['Ça alors, « Âge » et Île-de-France', 'São Paulo, Malmö', 'PÂTÉ À L’ÉTÂT'])(
    '%s has none',
    async (text) => {
      expect(await read(file('g.txt', text), { repair: true })).toMatchObject([{ text, warnings: [] }])
    },
  )
})

describe('web pages', () => {
  const page = (head: string, body: string) =>
    `<!doctype html><html lang="fr"><head><title>Visite à Lomé</title>${head}</head><body><nav><a href="/">Accueil</a></nav><article><h1>Visite à Lomé</h1>${body}</article><footer>Tous droits réservés</footer></body></html>`

  it('give title, day and the words of the article', async () => {
    const head = '<meta property="article:published_time" content="2019-05-04T23:30:00+02:00">'
    const body =
      '<p>Elle a été <b>reçue</b> à <a href="/lome">Lomé</a>.</p><figure>photo</figure><p>«&nbsp;Oui&nbsp;», dit-elle.</p>'
    expect(await read(file('p.html', page(head, body)))).toMatchObject([
      {
        title: 'Visite à Lomé',
        created: '2019-05-04',
        text: 'Visite à Lomé\n\nElle a été reçue à Lomé.\n\n« Oui », dit-elle.'.replace(
          /(?<=«) | (?=»)/g,
          '\u00a0',
        ),
      },
    ])
  })

  it('may say in their head how they are encoded', async () => {
    const html = page('<meta charset="iso-8859-1">', '<p>Elle a été reçue à Lomé.</p>')
    expect(await read(file('p.htm', iconv.encode(html, 'windows-1252')))).toMatchObject([
      { created: null, text: 'Visite à Lomé\n\nElle a été reçue à Lomé.' },
    ])
  })

  it.each([
    'Elle a été reçue à Lomé.',
    '<p>Elle a été reçue à Lomé.',
    '<!-- a --><p>Elle a été reçue à Lomé.</p>',
    '<!doctype html><meta charset="utf-8"><p>Elle a été reçue à Lomé.',
    '<html><p>Elle a été reçue à Lomé.</p></html>',
    '<body>Elle a été reçue à Lomé.</body>',
    '<html><!doctype html><html><body>Elle a été reçue à Lomé.</body></html>',
  ])('may leave out tags of the frame: %s', async (html) => {
    expect(await read(file('p.html', html))).toMatchObject([{ text: 'Elle a été reçue à Lomé.' }])
  })

  it('without head and body have their title and day all the same', async () => {
    const html =
      '<title>Visite à Lomé</title><meta name="date" content="2019-05-04"><p>Elle a été reçue.<p>Il est parti.'
    expect(await read(file('p.html', html))).toMatchObject([
      {
        title: 'Visite à Lomé',
        created: '2019-05-04',
        text: 'Visite à Lomé\n\nElle a été reçue.\n\nIl est parti.',
      },
    ])
  })

  it.each(['<!-- a -->', '<script>'.repeat(50), '<title>', '<html>', '</html>'])(
    'without words are refused: %s',
    async (html) => {
      expect(await read(file('p.html', html))).toEqual([
        expect.stringMatching(/^no article found|^the text is/),
      ])
    },
  )

  it('of tags within one another by the hundred are refused at once', async () => {
    const html = `<html><body>${'<div>'.repeat(3000)}<p>Elle a été reçue à Lomé.`
    expect(await read(file('p.html', html))).toEqual(['is nested too deeply'])
  })

  it('without words are refused', async () => {
    expect(await read(file('p.html', '<html><body><img src="x"></body></html>'))).toEqual([
      'no article found in this page',
    ])
  })
})

describe('a bug that keeps an input from being read', () => {
  it('is told of that input, and the others come out', async () => {
    const fields = {
      ...FIELD_NAMES,
      get text(): string {
        throw new TypeError('odd')
      },
    }
    const sources = [{ path: file('bug.json', '{"text": "Il est parti."}') }, { path: file('b.txt', TEXT) }]
    const found = []
    for await (const one of readArticles(sources, { inputFormat: 'auto', fields, limits: LIMITS }))
      found.push(one)
    expect(found).toMatchObject([
      { message: expect.stringMatching(/bug\.json: a bug in brief: odd; please report it$/) },
      { text: TEXT },
    ])
  })
})

describe('Markdown', () => {
  it('has id, day and title in its front matter', async () => {
    const text =
      '---\nid: lome-3\ndate: 2019-05-04\ntitle: Visite\ntags: [a]\n---\n\n# Visite\n\nElle est *reçue* à [Lomé](x).\n'
    expect(await read(file('m.md', text))).toEqual([
      {
        id: 'lome-3',
        created: '2019-05-04',
        title: 'Visite',
        text: 'Visite\n\nElle est reçue à Lomé.',
        warnings: [],
      },
    ])
  })

  it.each([
    ['a day that is none', '---\ndate: hier\n---\nOui.', '"date" is "hier"'],
    ['broken YAML', '---\na: [\n---\nOui.', 'its front matter is no YAML'],
    ['no text', '---\na: 1\n---\n', 'the text is blank'],
  ])('with %s is refused', async (_, text, reason) => {
    expect(await read(file('m.md', text))).toEqual([reason])
  })
})

describe('records', () => {
  it('have the fields that are named', async () => {
    const record = { ref: 7, body: { fr: TEXT }, when: '2019-05-04T08:00:00Z' }
    const fields = { id: 'ref', text: 'body.fr', date: 'when', title: 'title' }
    expect(await read(file('r.json', JSON.stringify([record])), { fields })).toMatchObject([
      { id: '7', text: TEXT, created: '2019-05-04' },
    ])
    expect(await read(file('r.json', JSON.stringify(record)))).toEqual([
      '"text" is missing or of the wrong type',
    ])
  })
})

describe('folders', () => {
  it('leave out briefs and annotations', async () => {
    for (const name of [
      'a.txt',
      'a.json',
      'a.brief.json',
      'b.json',
      'c.html.gz',
      'd/e.MD',
      'notes.xyz',
      'd/README.md',
    ]) {
      file(`n/${name}`, 'x')
    }
    const { sources } = await expandInputs([join(folder, 'n')])
    expect(sources).toEqual(
      ['a.txt', 'b.json', 'c.html.gz', 'd/e.MD'].map((name) => ({ path: join(folder, 'n', name) })),
    )
  })
})
