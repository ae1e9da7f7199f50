import { describe, expect, it } from 'vitest'
import { asked, monthAfter } from './filter'

describe('what the figures are asked for', () => {
  it('counts months over the turn of the year', () => {
    expect(monthAfter('2026-11', 2)).toBe('2027-01')
    expect(monthAfter('2026-01', -1)).toBe('2025-12')
  })

  it('ends with the month in which the workspace lives', () => {
    const newYear = new Date('2026-12-31T20:00:00Z')
    expect(asked({}, 'Asia/Jakarta', newYear)).toMatchObject({ from: '2026-02', to: '2027-01' })
    expect(asked({ months: '3' }, 'UTC', newYear)).toMatchObject({ from: '2026-10', to: '2026-12' })
  })

  it('takes no period that is not offered', () => {
    expect(asked({ months: '9000' }, 'UTC', new Date('2026-12-31T20:00:00Z')).from).toBe('2026-01')
  })
})
