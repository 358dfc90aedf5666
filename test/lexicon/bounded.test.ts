import { expect, it } from 'vitest'
import { isBounded } from '../../src/lexicon/user/bounded.ts'

it.each([
  'katiba #ProperNoun+',
  '/^al-/ #ProperNoun',
  '(le|la) /^conseil(s)?$/ .* national',
  '/^[a-z]+-[a-z]+$/',
  '/^(?:nord|sud)$/',
  '/a\\/b+/',
])('time is bounded: %s', (match) => {
  expect(isBounded(match)).toBe(true)
})

it.each([
  '/(a+)+$/',
  '/^(a|aa)*$/ dupont',
  '/(?:a*b*)*c/',
  '/((a+))+/',
  '/(a{1,9}){1,9}x/',
  '/(a)\\1+/',
  '/a*a*a*a*b/',
  `/${'a'.repeat(400)}/`,
])('time is not bounded: %s', (match) => {
  expect(isBounded(match)).toBe(false)
})
