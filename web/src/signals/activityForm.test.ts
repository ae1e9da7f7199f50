import { describe, expect, it } from 'vitest'
import { pointsOf } from '../viz/Sparkline'
import { bodyOf, emptyForm, instantIn, writtenIn } from './activityForm'

describe('the form of an activity', () => {
  it('writes times in the zone of the workspace and reads them back', () => {
    for (const zone of ['Asia/Jakarta', 'America/St_Johns', 'UTC', 'Pacific/Auckland']) {
      for (const at of ['2026-03-29T00:59:00.000Z', '2026-10-25T12:30:00.000Z', '2026-11-22T18:00:00.000Z']) {
        const { day, time } = writtenIn(zone, new Date(at))
        expect(instantIn(zone, day, time).toISOString()).toBe(at)
      }
    }
    expect(writtenIn('Asia/Jakarta', new Date('2026-11-22T18:05:00Z'))).toEqual({ day: '2026-11-23', time: '01:05' })
  })

  it('begins just now, as a meeting, and needs nothing else', () => {
    const form = emptyForm('Asia/Jakarta', new Date('2026-11-22T02:03:00Z'))
    expect(bodyOf(form, 'Asia/Jakarta')).toEqual({ kind: 'meeting', side: undefined, occurred_at: '2026-11-22T02:03:00.000Z', minutes: undefined, contacts: [], indicators: [], note: undefined })
  })

  it('sends no minutes of what takes none, and never calls a reply ours', () => {
    const form = { ...emptyForm('UTC'), minutes: '45', side: 'seller' as const }
    expect(bodyOf(form, 'UTC').minutes).toBe(45)
    expect(bodyOf({ ...form, kind: 'reply' }, 'UTC')).toMatchObject({ side: 'buyer', minutes: undefined })
    expect(bodyOf({ ...form, kind: 'mail' }, 'UTC')).toMatchObject({ side: 'seller', minutes: undefined })
  })
})

describe('a sparkline', () => {
  it('puts the largest value at the top and stays in its box', () => {
    const points = pointsOf([10, 2, 6])
    expect(points[0]?.[1]).toBeLessThan(points[1]?.[1] ?? 0)
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(28)
    }
    expect(pointsOf([5])).toEqual([[50, 14]])
  })
})
