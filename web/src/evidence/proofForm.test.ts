import { describe, expect, test } from 'vitest'
import { emptyProof, isComplete, type ProofForm, proofBody } from './proofForm'

const filled: ProofForm = { ...emptyProof('2026-11-21', 'IDR'), act: 'made_decision', buyer_name: ' Sari Wulandari ', text: ' She sent the figures. ' }

describe('A proof can be sent', () => {
  test('with a named buyer, an act, a day and words', () => {
    expect(isComplete(filled, 'none')).toBe(true)
    for (const part of [{ buyer_name: ' ' }, { act: null }, { occurred_on: null }, { text: ' ' }]) expect(isComplete({ ...filled, ...part }, 'none')).toBe(false)
  })

  test('with the quantity its criterion asks for', () => {
    expect(isComplete(filled, 'money')).toBe(false)
    expect(isComplete({ ...filled, amount: { value_minor: 480_000_000_000, currency: 'IDR' } }, 'money')).toBe(true)
    expect(isComplete(filled, 'day_within')).toBe(false)
    expect(isComplete({ ...filled, day: '2027-01-15' }, 'day_within')).toBe(true)
  })
})

describe('What is sent', () => {
  test('names a contact by id, anybody else by the typed name', () => {
    expect(proofBody({ ...filled, buyer: 'per_7' }, 'none', undefined, undefined)).toMatchObject({ buyer: 'per_7' })
    expect(proofBody({ ...filled, buyer: 'per_7' }, 'none', undefined, undefined)).not.toHaveProperty('buyer_name')
    expect(proofBody(filled, 'none', undefined, undefined)).toMatchObject({ buyer_name: 'Sari Wulandari' })
  })

  test('carries only the quantity that was asked for', () => {
    const both = { ...filled, amount: { value_minor: 5, currency: 'IDR' }, day: '2027-01-15' }
    expect(proofBody(both, 'money', 'cri_1', 'file_1').quantity).toEqual({ value_minor: 5, currency: 'IDR' })
    expect(proofBody(both, 'day_within', 'cri_1', 'file_1').quantity).toEqual({ day: '2027-01-15' })
    expect(proofBody(both, 'none', 'cri_1', 'file_1').quantity).toBeUndefined()
  })

  test('is internal unless somebody says otherwise', () => {
    expect(proofBody(filled, 'none', undefined, undefined).audience).toBe('internal')
  })
})
