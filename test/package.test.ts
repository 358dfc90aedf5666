import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

interface Packed {
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string }[]
}

const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
) as [Packed]

describe('the package', () => {
  it('is under 3 MB unpacked', () => {
    expect(packed.unpackedSize).toBeLessThan(3_000_000)
  })

  it('holds what is run, and nothing of the making', () => {
    const folders = new Set(packed.files.map(({ path }) => path.replace(/(?<=^\w+)\/.*/, '/')))
    expect([...folders].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin/',
      'dist/',
      'package.json',
      'seeds/',
    ])
    expect(
      packed.files.filter(({ path }) => /\.(?:cache|map|ts)$/.test(path) && !/\.d\.ts$/.test(path)),
    ).toEqual([])
  })
})
