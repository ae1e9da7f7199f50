import { describe, expect, it } from 'vitest'
import { arrowPath, monthsOn, type PlanBar, scaleOf, weeksOn } from './planLayout'

const bar: PlanBar = { id: 'a', side: 'seller', from: '2026-11-23', to: '2026-12-04', projected: '2026-12-08', latest: null, state: 'open', critical: false, after: [], label: '' }

describe('the scale of a plan', () => {
  it('reaches from the first bar to the last day anything is expected on', () => {
    const scale = scaleOf([bar], ['2026-11-22', '2027-01-04'], 600, 5)
    expect(scale.x('2026-11-23') - scale.x('2026-11-22')).toBeCloseTo(scale.pixels)
    expect(scale.x('2026-11-22')).toBeGreaterThan(0)
    expect(scale.x('2027-01-04')).toBeLessThan(scale.width)
  })

  it('is wider than its place rather than unreadable', () => {
    const scale = scaleOf([bar], ['2028-11-22'], 300, 6)
    expect(scale.pixels).toBe(6)
    expect(scale.width).toBeGreaterThan(4_000)
  })

  it('knows months and Mondays', () => {
    const scale = scaleOf([bar], [], 900, 5)
    expect(monthsOn(scale)).toEqual(['2026-12-01'])
    expect(weeksOn(scale)).toEqual(['2026-11-23', '2026-11-30', '2026-12-07'])
  })
})

describe('the arrow between two bars', () => {
  it('goes straight where there is room and round the corner where there is none', () => {
    expect(arrowPath({ x: 10, y: 5 }, { x: 40, y: 45 })).toBe('M10 5H34V45H37')
    expect(arrowPath({ x: 40, y: 5 }, { x: 42, y: 45 })).toBe('M40 5H46V32H36V45H39')
  })
})
