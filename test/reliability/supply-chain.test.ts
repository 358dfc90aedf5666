import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly license?: string
}
interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly hasInstallScript?: true
        readonly dev?: true
        readonly optional?: true
        readonly integrity?: string
        readonly resolved?: string
        readonly license?: string
      }
    >
  >
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
const { dependencies, devDependencies } = read<Manifest>('package.json')
const { packages } = read<Lock>('package-lock.json')
const page = readFileSync('docs/dependencies.md', 'utf8')
const installed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev)

describe('dependencies', () => {
  it.each(Object.keys(dependencies))('%s has its row with licence, size and reason', (name) => {
    const row = page.split('\n').find((line) => line.startsWith(`| ${name} |`))
    const { license } = read<Manifest>(`node_modules/${name}/package.json`)
    expect(row).toMatch(/^\| \S+ \| \S+ \| [\d.]+ [kM]B \| .{10,} \|$/)
    expect(row).toContain(`| ${license} |`)
  })

  it('have no row too many', () => {
    const rows = [...page.matchAll(/^\| (\S+) \| \S+ \| [\d.]+ [kM]B/gm)].map(([, name]) => name)
    expect(rows.toSorted()).toEqual(Object.keys(dependencies).toSorted())
  })

  it('have exact versions', () => {
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
    }
  })

  it('come from the registry alone, each with its checksum', () => {
    for (const [path, { integrity, resolved }] of Object.entries(packages)) {
      if (path === '') continue
      expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//)
      expect(integrity, path).toMatch(/^sha512-/)
    }
  })

  it('that users install run no script at that, and are free', () => {
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([])
    for (const [path, { license }] of installed) {
      expect(license, path).toMatch(/^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0)$/)
    }
  })

  it('are few', () => {
    expect(installed.length).toBeLessThan(80)
  })
})

it('SECURITY.md tells how a fault is reported', () => {
  expect(readFileSync('SECURITY.md', 'utf8')).toContain('Report a vulnerability')
})

/** Each test of reliability has its line in the page that promises it. */
it.each(readdirSync('test/reliability'))('docs/reliability.md tells of %s', (file) => {
  expect(readFileSync('docs/reliability.md', 'utf8')).toContain(`test/reliability/${file}`)
})
