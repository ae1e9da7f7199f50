import { describe, expect, it } from 'vitest'
import { daysBetween, formatAgo, formatCount, formatDay, formatMoney, formatNearDay, minorDigits, todayIn } from './format'

const money = (value_minor: number, currency: string) => ({ value_minor, currency })
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('money', () => {
  const table: [string, ReturnType<typeof money>, string, 'full' | 'card' | 'short', string][] = [
    ['dollars in full', money(8400000, 'USD'), 'en', 'full', '$84,000'],
    ['cents only when there are some', money(8400050, 'USD'), 'en', 'full', '$84,000.50'],
    ['rupiah have two minor digits as ISO says', money(480000000000, 'IDR'), 'en', 'full', 'Rp 4,800,000,000'],
    ['large rupiah on a card', money(480000000000, 'IDR'), 'en', 'card', 'Rp 4.8bn'],
    ['Indonesian says the whole word, because M is read as million elsewhere', money(480000000000, 'IDR'), 'id', 'card', 'Rp 4,8 miliar'],
    ['Indonesian thousands', money(38798000, 'USD'), 'id', 'short', '$388 ribu'],
    ['Chinese counts in ten thousands', money(186000000, 'CNY'), 'zh-CN', 'short', '¥186万'],
    ['Chinese tells dollars apart', money(8400000, 'USD'), 'zh-CN', 'full', 'US$84,000'],
    ['yen have no minor unit', money(5000, 'JPY'), 'en', 'full', 'JP¥5,000'],
    ['dollars that are not American say so', money(500000, 'SGD'), 'en', 'full', 'SGD 5,000'],
  ]
  it.each(table)('%s', (_, value, language, length, text) => {
    expect(plain(formatMoney(value, language, length)).replace('SGD5', 'SGD 5')).toBe(text)
  })

  it('knows currencies with no and with three minor digits', () => {
    expect([minorDigits('JPY'), minorDigits('USD'), minorDigits('KWD')]).toEqual([0, 2, 3])
  })
})

describe('days', () => {
  const today = '2026-11-21'

  it('says today, tomorrow and the weekday when it is near', () => {
    expect(['2026-11-21', '2026-11-22', '2026-11-24', '2026-12-18'].map(day => formatNearDay(day, 'en', today))).toEqual(['Today', 'Tomorrow', 'Tue', '18 Dec'])
    expect(formatNearDay('2026-11-22', 'id', today)).toBe('Besok')
    expect(formatNearDay('2026-11-22', 'zh-CN', today)).toBe('明天')
  })

  it('names the year only when it is far away', () => {
    expect(formatDay('2027-02-02', 'en', today)).toBe('2 Feb')
    expect(formatDay('2028-02-02', 'en', today)).toBe('2 Feb 2028')
  })

  it('lets a day begin where the workspace lives', () => {
    const late = new Date('2026-11-21T20:00:00Z')
    expect(todayIn('Asia/Jakarta', late)).toBe('2026-11-22')
    expect(todayIn('Europe/London', late)).toBe('2026-11-21')
  })

  it('counts days over a change of clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  })

  it('says how long ago something was', () => {
    expect(formatAgo('2026-11-21T09:00:00Z', 'en', 'UTC', new Date('2026-11-21T12:00:00Z'))).toBe('3 hr ago')
  })
})

it('shows a capped count with a plus', () => {
  expect(formatCount({ count: 1000, capped: true }, 'en')).toBe('1,000+')
})
