// Writes docs/schema.md from the JSON Schema that the built program prints.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

const schema = JSON.parse(execFileSync(process.execPath, ['bin/brief.js', 'schema'], { encoding: 'utf8' }))

const resolved = (node) => (node.$ref ? { ...schema.$defs[node.$ref.split('/').at(-1)], ...node } : node)

/** "string or null", "list of objects", "`held` \| `planned`" */
function typeOf(raw) {
  const node = resolved(raw)
  if (node.const !== undefined) return `\`${node.const}\``
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(', ')
  if (node.anyOf) return node.anyOf.map(typeOf).join(' or ')
  if (node.type === 'array') return `list of ${typeOf(node.items)}`
  return [node.type ?? 'any'].flat().join(' or ')
}

/** A row for each field, those of objects below their own. */
function rowsOf(raw, path, depth = 0) {
  const node = resolved(raw)
  if (node.anyOf) return node.anyOf.flatMap((one) => rowsOf(one, path, depth))
  if (node.type === 'array') return rowsOf(node.items, `${path}[]`, depth)
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const field = path === '' ? name : `${path}.${name}`
    const optional = node.required?.includes(name) ? '' : ' (may be absent)'
    const told = resolved(child).description ?? ''
    return [`| \`${field}\` | ${typeOf(child)}${optional} | ${told} |`, ...rowsOf(child, field, depth + 1)]
  })
}

writeFileSync(
  'docs/schema.md',
  `# The schema of a brief

Made by \`npm run schema-page\` from the zod schema in \`src/schema\`; \`brief schema\` prints it as JSON Schema. \`schemaVersion\` changes when a field is renamed or removed; fields may be added at any time.

| field | type | |
|---|---|---|
${rowsOf(schema, '').join('\n')}
`,
)
