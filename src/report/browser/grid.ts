import { make } from './elements.ts'
import type { Column, Table } from './tables.ts'

/** Rows drawn at once: a page of the table. */
const PAGE = 50

/** Draws a table that sorts by its headings, turns pages and exports all its rows, not only those in sight. */
export function drawGrid<T>(place: HTMLElement, { name, columns }: Table<T>, rows: readonly T[]): void {
  let sorted = [...rows]
  let by: Column<T> | null = null
  let down = false
  let page = 0
  const draw = (focus?: string) => {
    const pages = Math.max(1, Math.ceil(sorted.length / PAGE))
    page = Math.min(page, pages - 1)
    const turn = (text: string, to: number) => {
      const button = make(
        'button',
        { type: 'button', disabled: to < 0 || to >= pages, 'data-focus': text },
        text,
      )
      button.addEventListener('click', () => {
        page = to
        draw(text)
      })
      return button
    }
    const save = make('button', { type: 'button' }, 'Export CSV')
    save.addEventListener('click', () => download(`${name}.csv`, csvOf(columns, sorted)))
    const shown = sorted.slice(page * PAGE, (page + 1) * PAGE)
    place.replaceChildren(
      make(
        'div',
        { class: 'tools' },
        make('span', { role: 'status' }, `${sorted.length} ${name}`),
        turn('Previous', page - 1),
        make('span', {}, `page ${page + 1} of ${pages}`),
        turn('Next', page + 1),
        save,
      ),
      make(
        'div',
        { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `Table of ${name}` },
        make(
          'table',
          {},
          make('thead', {}, make('tr', {}, ...columns.map(headingOf))),
          bodyOf(columns, shown),
        ),
      ),
    )
    if (focus) place.querySelector<HTMLElement>(`[data-focus="${focus}"]`)?.focus()
  }
  const headingOf = (column: Column<T>) => {
    const order = column !== by ? 'none' : down ? 'descending' : 'ascending'
    const arrow = { none: '', ascending: ' ▲', descending: ' ▼' }[order]
    const button = make('button', { type: 'button', 'data-focus': column.heading }, column.heading + arrow)
    button.addEventListener('click', () => {
      down = column === by && !down
      by = column
      sorted = sortBy(rows, column, down)
      draw(column.heading)
    })
    return make('th', { scope: 'col', 'aria-sort': order }, button)
  }
  draw()
}

function bodyOf<T>(columns: readonly Column<T>[], rows: readonly T[]): HTMLElement {
  return make(
    'tbody',
    {},
    ...rows.map((row) =>
      make(
        'tr',
        {},
        ...columns.map((column) => make('td', {}, column.show?.(row) ?? String(column.value(row) ?? '–'))),
      ),
    ),
  )
}

const collator = new Intl.Collator('fr', { numeric: true })

/** Rows without a value stand last, whichever way it is sorted. */
function sortBy<T>(rows: readonly T[], { value }: Column<T>, down: boolean): T[] {
  const keyed = rows.map((row) => ({ row, key: value(row) }))
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
    const order =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : collator.compare(String(a.key), String(b.key))
    return down ? -order : order
  })
  return keyed.map(({ row }) => row)
}

function csvOf<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  const lines = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map(({ value }) => value(row) ?? '')),
  ]
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')
}

/** A cell that a spreadsheet would take for a formula is quoted. */
function cellOf(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function download(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' }))
  make('a', { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}
