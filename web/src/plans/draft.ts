// What the form of a step holds, and what of it is sent. Pure.
import type { Milestone, PlanStep, Prerequisite } from '../api/types'

export interface StepDraft {
  title: string
  done_when: string
  owner: string | null
  with: string | null
  milestone: Milestone
  work_days: number
  due_day: string | null
  after: Prerequisite[]
  shared: boolean
  buyers_words: boolean
}

export function draftOf(step?: PlanStep): StepDraft {
  return {
    title: step?.title ?? '',
    done_when: step?.done_when ?? '',
    owner: step?.owner.id ?? null,
    with: step?.with?.id ?? null,
    milestone: step?.milestone ?? 'discovery',
    work_days: step?.work_days ?? 1,
    due_day: step?.due_day ?? null,
    after: step?.after ?? [],
    shared: step?.audience === 'shared',
    buyers_words: step?.words_of === 'buyer',
  }
}

export function isComplete(draft: StepDraft): boolean {
  return draft.title.trim() !== '' && draft.owner !== null && draft.work_days >= 1 && (!draft.shared || draft.with !== null)
}

const same = (one: readonly Prerequisite[], two: readonly Prerequisite[]) => JSON.stringify(one) === JSON.stringify(two)

/** A new step whole; of a known one only what differs, because each difference is a fact. */
export function bodyOf(draft: StepDraft, before?: PlanStep): Record<string, unknown> {
  const { title, done_when, owner, milestone, work_days, after } = draft
  const words_of = draft.buyers_words ? 'buyer' : 'seller'
  if (!before) return { title, done_when, owner, with: draft.shared ? draft.with : undefined, due_day: draft.due_day ?? undefined, milestone, work_days, after, words_of, audience: draft.shared ? 'shared' : 'internal' }
  const was = draftOf(before)
  return {
    ...(title !== was.title && { title }),
    ...(done_when !== was.done_when && { done_when }),
    ...(owner !== was.owner && { owner }),
    ...(milestone !== was.milestone && { milestone }),
    ...(work_days !== was.work_days && { work_days }),
    ...(draft.buyers_words !== was.buyers_words && { words_of }),
    ...(!same(after, was.after) && { after }),
  }
}
