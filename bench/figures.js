// Figures of several rounds.

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Half the distance of the quartiles, over the median: how much the rounds differ. */
export const spread = (values) => {
  const sorted = [...values].sort((a, b) => a - b)
  const quartile = (part) => sorted[Math.round(part * (sorted.length - 1))]
  return (quartile(0.75) - quartile(0.25)) / 2 / median(values)
}

/** A number with three digits that count. */
export const digits = (value) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

/** Rows of cells as a Markdown table, its columns made even so that it reads well in a terminal too. */
export function markdownTable(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column].length)))
  const line = (row) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(all[0]), rule, ...all.slice(1).map(line)].join('\n')
}
