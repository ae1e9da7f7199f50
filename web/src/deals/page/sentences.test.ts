import { type I18n, setupI18n } from '@lingui/core'
import { describe, expect, test } from 'vitest'
import type { TimelineEntry } from '../../api/types'
import { messages as first_en } from '../../words/first/en.po'
import { messages as first_id } from '../../words/first/id.po'
import { messages as first_zh } from '../../words/first/zh-CN.po'
import { messages as rooms_en } from '../../words/rooms/en.po'
import { messages as rooms_id } from '../../words/rooms/id.po'
import { messages as rooms_zh } from '../../words/rooms/zh-CN.po'
import { told_kinds } from './sentences'
import { changesOf, tellEntry } from './tellEntry'

const today = '2026-11-21'
const languages = { en: { ...first_en, ...rooms_en }, id: { ...first_id, ...rooms_id }, 'zh-CN': { ...first_zh, ...rooms_zh } }
type Language = keyof typeof languages

function speaker(language: Language): I18n {
  return setupI18n({ locale: language, messages: { [language]: languages[language] } })
}

function entry(kind: string, what: Record<string, string> = {}, author: string | null = 'Ayu Pratama'): TimelineEntry {
  const at = '2026-11-20T09:30:00.000000Z'
  return { sequence: 1, kind, at, occurred_at: at, author: author ? { id: 'per_1', name: author } : null, by: author ? 'session' : 'import', subject: 'deal_1', what }
}

const names = { proof: (kind: string) => `<${kind}>`, lost: (reason: string) => `<${reason}>`, trigger: (trigger: string) => `<${trigger}>` }
const tell = (language: Language, one: TimelineEntry) => tellEntry(one, speaker(language), names, today)

/** Everything a fact may carry; each kind takes what it needs. */
const full = {
  from_stage: 'Qualify', stage: 'Evaluate', trigger: 'champion_changed', lost_reason: 'chose_competitor', owner: 'Dana Rusli',
  title: 'Call the CFO', kind: 'meeting_note', criterion: 'Budget owner named', buyer_name: 'Sari Wulandari', due_day: '2026-11-25',
  name: 'Fleet rollout', value_minor: '8400000', currency: 'USD', close_day: '2026-12-18',
}

describe('A time line tells every kind of fact', () => {
  test.each(told_kinds)('%s, in three languages, with nothing left open', kind => {
    const sentences = (Object.keys(languages) as Language[]).map(language => tell(language, entry(kind, full)))
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/[{}]|undefined|null/)
      expect(sentence.length).toBeGreaterThan(5)
    }
    expect(new Set(sentences).size).toBe(3)
  })

  test.each(told_kinds)('%s, also when a fact says no more than that it happened', kind => {
    for (const language of Object.keys(languages) as Language[]) {
      const sentence = tell(language, entry(kind))
      expect(sentence).not.toMatch(/[{}]|undefined|null/)
    }
  })

  test('A kind from a newer server still says who did something', () => {
    expect(tell('en', entry('deal.teleported'))).toBe('Ayu Pratama changed something here')
    expect(tell('zh-CN', entry('deal.teleported'))).toContain('Ayu Pratama')
  })
})

describe('What happened is told with its names', () => {
  test('A move names both stages', () => {
    expect(tell('en', entry('deal.advanced', full))).toBe('Ayu Pratama moved it from Qualify to Evaluate')
    expect(tell('id', entry('deal.advanced', full))).toBe('Ayu Pratama memajukannya dari Qualify ke Evaluate')
    expect(tell('zh-CN', entry('deal.advanced', full))).toBe('Ayu Pratama将其从Qualify推进到Evaluate')
  })

  test('A move back says which of the six triggers it was', () => {
    expect(tell('en', entry('deal.moved_back', { from_stage: 'Evaluate', stage: 'Qualify', trigger: 'champion_changed' }))).toContain('<champion_changed>')
  })

  test('A next step, a request and a verification are three different sentences', () => {
    const opened = (kind: string) => tell('en', entry('commitment.opened', { ...full, kind }))
    expect(opened('next_step')).toBe('Ayu Pratama set the next step for Dana Rusli: “Call the CFO”, by 25 Nov')
    expect(opened('evidence_request')).toBe('Ayu Pratama asked Dana Rusli for proof: “Call the CFO”')
    expect(opened('verification')).toBe('Ayu Pratama asked Dana Rusli to verify “Call the CFO”')
  })

  test('An action against a blocker is not called the next step, and a blocker is told in its words', () => {
    expect(tell('en', entry('commitment.opened', { ...full, kind: 'blocker_action' }))).toBe('Ayu Pratama gave Dana Rusli something to do: “Call the CFO”, by 25 Nov')
    expect(tell('en', entry('blocker.raised', { kind: 'risk_aversion', what: 'They fear downtime', owner: 'Dana Rusli' }))).toBe('Ayu Pratama raised a blocker for Dana Rusli: “They fear downtime”')
    expect(tell('id', entry('blocker.resolved', { what: 'Takut gagal', outcome: 'resolved' }))).toContain('“Takut gagal”')
  })

  test('A fact without an author is told by what wrote it', () => {
    expect(tell('en', entry('deal.imported', {}, null))).toBe('An import brought the deal in')
    expect(tell('en', { ...entry('commitment.came_due', { title: 'Call' }, null), by: 'system' })).toBe('The day of “Call” has passed')
  })

  test('Changed fields are joined as the language joins them', () => {
    expect(changesOf({ value_minor: '8400000', currency: 'USD', close_day: '2026-12-18' }, speaker('en'), today)).toBe('the value to $84,000 and the close day to 18 Dec')
    expect(changesOf({ owner: 'Dana' }, speaker('id'), today)).toBe('penanggung jawab menjadi Dana')
    expect(changesOf({ team: 'x' }, speaker('en'), today)).toBe('')
  })

  test('A value whose currency stayed is not shown with a guessed one', () => {
    expect(changesOf({ value_minor: '8400000' }, speaker('en'), today)).toBe('the value')
  })
})
