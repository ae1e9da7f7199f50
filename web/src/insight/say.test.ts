import { describe, expect, it } from 'vitest'
import { sayDays, sayMonth, sayShare } from './say'

describe('figures in the reader’s language', () => {
  it('says a share without decimals', () => {
    expect(sayShare(0.6667, 'en')).toBe('67%')
    expect(sayShare(0.6667, 'id')).toBe('67%')
  })

  it('says days as long as they are short, with one decimal', () => {
    expect(sayDays(8.44, 'en')).toBe('8.4 days')
    expect(sayDays(8.44, 'id')).toBe('8,4 hari')
    expect(sayDays(31.4, 'zh-CN')).toBe('31天')
  })

  it('names the year with January only', () => {
    expect(sayMonth('2026-11', 'en')).toBe('Nov')
    expect(sayMonth('2027-01', 'en')).toBe('Jan 27')
    expect(sayMonth('2027-01', 'en', true)).toBe('January 2027')
  })
})
