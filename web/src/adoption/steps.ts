// The seven steps of a start: what each is called, why it matters, and what to do next.
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { GuideStep } from '../api/types'

export interface StepWords {
  name: MessageDescriptor
  why: MessageDescriptor
  /** What the link to its screen says. */
  go: MessageDescriptor
  to: '/w/$workspace/settings' | '/w/$workspace/audit' | '/w/$workspace/reviews' | '/w/$workspace/pipeline' | '/w/$workspace/insight'
  search?: Record<string, string>
}

export const step_words: Record<GuideStep['kind'], StepWords> = {
  criteria: {
    name: msg`Write down the exit criteria`,
    why: msg`Every stage is left on what the buyer did. Change the criteria until they fit how your customers buy, or say that they fit.`,
    go: msg`Open the pipeline's settings`,
    to: '/w/$workspace/settings',
    search: { tab: 'pipeline' },
  },
  audit: {
    name: msg`Audit the pipeline you brought`,
    why: msg`Go through every deal that stands where no proof brought it: keep it on proof, move it back, or let it go.`,
    go: msg`Start the audit`,
    to: '/w/$workspace/audit',
  },
  rhythm: {
    name: msg`Set the rhythm of reviews`,
    why: msg`A fixed day for late deals, slow deals and a sample of all. The agenda makes itself.`,
    go: msg`Set a rhythm`,
    to: '/w/$workspace/reviews',
  },
  guardrails: {
    name: msg`Set the guardrails`,
    why: msg`What a stage asks of a deal before it is left holds by itself; nobody has to watch it.`,
    go: msg`Choose what stages ask for`,
    to: '/w/$workspace/settings',
    search: { tab: 'pipeline' },
  },
  training: {
    name: msg`Train the team on real deals`,
    why: msg`Everybody who sells hands in one proof of something a buyer did. After the first, the rest is habit.`,
    go: msg`Open the pipeline`,
    to: '/w/$workspace/pipeline',
  },
  accuracy: {
    name: msg`Measure and reward honesty`,
    why: msg`The honesty figure counts bad news that was said before it was found. It speaks from five cases on.`,
    go: msg`See the figure`,
    to: '/w/$workspace/insight',
  },
  review: {
    name: msg`Hold the first review`,
    why: msg`Go through the agenda deal by deal, agree who does what by when, and close it.`,
    go: msg`Open reviews`,
    to: '/w/$workspace/reviews',
  },
}
