import edtf from 'edtf'
import { describe, expect, it } from 'vitest'
import { isEdtf } from '../../src/schema/edtf.ts'

const VALID =
  '2018-10-22 2018-10 2018 199X 2019-05-20/2019-05-23 2018-21 [2018-10,2018-11] 2018-10~ 2019~ XXXX-10-22 2013-01/2013-03 2013-03-12/.. ../2013 -0234-08-10 {2018,2019} [2018..2020]'

describe('EDTF', () => {
  it.each(VALID.split(' '))('%s', (value) => {
    expect(isEdtf(value)).toBe(true)
    expect(() => edtf(value)).not.toThrow()
  })
  it.each(['22 octobre', '', '/', '2018-1-2', '18-10-22', '2018-10-22T10:00', 'P2D', '[2018', '2018,2019'])(
    'not %j',
    (value) => expect(isEdtf(value)).toBe(false),
  )
})
