// One sentence for each kind of fact, in the reader's language. Who did it always comes first or is named in it.
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** The values of a fact, already as the reader would write them. */
export interface Told {
  who: string
  from: string
  stage: string
  owner: string
  criterion: string
  /** What kind of proof, as a name. */
  proof: string
  buyer: string
  /** A promise's title in quotation marks, or what it is when its title is not known. */
  promise: string
  day: string | null
  /** Why it was lost, or what made it move back. */
  cause: string
  /** "the value to $84,000, the owner to Dana" */
  changes: string
  /** What a blocker is, in its words. */
  what: string
  verification: boolean
  request: boolean
  /** A promise to bring the deal back from nurture. */
  returning: boolean
  /** The owner over whom somebody else decided. */
  over: string
  /** The deal was split off from another. */
  split: boolean
  /** An action against a blocker or from a review. */
  action: boolean
}

type Telling = (told: Told) => MessageDescriptor

const moves: Record<string, Telling> = {
  'deal.opened': ({ who, split }) => (split ? msg`${who} split the deal off from another one` : msg`${who} opened the deal`),
  'deal.split': ({ who }) => msg`${who} split a new deal off from this one`,
  'deal.imported': ({ who }) => msg`${who} brought the deal in`,
  'deal.advanced': ({ who, from, stage }) => msg`${who} moved it from ${from} to ${stage}`,
  'deal.overridden': ({ who, from, stage }) => msg`${who} moved it from ${from} to ${stage} by override`,
  'deal.moved_back': ({ who, from, stage, cause }) => (cause ? msg`${who} moved it back from ${from} to ${stage}: ${cause}` : msg`${who} moved it back from ${from} to ${stage}`),
  'deal.move_undone': ({ who, stage }) => (stage ? msg`${who} undid the move; it is in ${stage} again` : msg`${who} undid the last move`),
  'deal.nurtured': ({ who, day, cause }) => (day && cause ? msg`${who} moved it to nurture until ${day}: ${cause}` : day ? msg`${who} moved it to nurture until ${day}` : msg`${who} moved it to nurture`),
  'deal.returned': ({ who }) => msg`${who} brought it back from nurture`,
  'deal.won': ({ who }) => msg`${who} marked the deal as won`,
  'deal.lost': ({ who, cause, over }) => (cause && over ? msg`${who} decided over ${over} that the deal is lost: ${cause}` : cause ? msg`${who} marked the deal as lost: ${cause}` : msg`${who} marked the deal as lost`),
  'deal.reopened': ({ who }) => msg`${who} reopened the deal`,
  'deal.verbally_agreed': ({ who, day }) => (day ? msg`${who} recorded the buyer's verbal agreement of ${day}` : msg`${who} recorded the buyer's verbal agreement`),
  'deal.stakeholders_changed': ({ who }) => msg`${who} changed who is involved at the buyer`,
  'deal.changed': ({ who, changes }) => (changes ? msg`${who} changed ${changes}` : msg`${who} changed the deal`),
  'deal.claimed_elsewhere': ({ stage }) => msg`Another system says this deal is in ${stage}`,
  'deal.claim_proven': ({ stage }) => (stage ? msg`The proofs for ${stage} are in: the stage is no longer only claimed` : msg`The proofs are in: the stage is no longer only claimed`),
  'deal.lost_its_evidence': () => msg`A proof this stage rests on no longer holds; the stage is only claimed now`,
}

const proofs: Record<string, Telling> = {
  'evidence.submitted': ({ who, criterion, proof, buyer }) => (criterion ? msg`${who} handed in proof for “${criterion}”: ${proof}, ${buyer}` : msg`${who} handed in proof: ${proof}, ${buyer}`),
  'evidence.verified': ({ who, criterion }) => (criterion ? msg`${who} verified the proof for “${criterion}”` : msg`${who} verified a proof`),
  'evidence.rejected': ({ who, criterion }) => (criterion ? msg`${who} rejected the proof for “${criterion}”` : msg`${who} rejected a proof`),
  'evidence.withdrawn': ({ who, criterion }) => (criterion ? msg`${who} withdrew the proof for “${criterion}”` : msg`${who} withdrew a proof`),
}

const promises: Record<string, Telling> = {
  'commitment.opened': ({ who, owner, promise, day, verification, request, returning, action }) => {
    if (returning) return day ? msg`${owner} is to bring it back by ${day}` : msg`${owner} is to bring it back`
    if (action) return day ? msg`${who} gave ${owner} something to do: ${promise}, by ${day}` : msg`${who} gave ${owner} something to do: ${promise}`
    if (verification) return msg`${who} asked ${owner} to verify ${promise}`
    if (request) return msg`${who} asked ${owner} for proof: ${promise}`
    return day ? msg`${who} set the next step for ${owner}: ${promise}, by ${day}` : msg`${who} set the next step for ${owner}: ${promise}`
  },
  'commitment.settled': ({ who, promise }) => msg`${who} marked ${promise} as done`,
  'commitment.withdrawn': ({ who, promise }) => msg`${who} withdrew ${promise}`,
  'commitment.rescheduled': ({ who, promise, day }) => (day ? msg`${who} moved ${promise} to ${day}` : msg`${who} took the day off ${promise}`),
  'commitment.handed_over': ({ who, promise, owner }) => msg`${who} handed ${promise} over to ${owner}`,
  'commitment.day_proposed': ({ who, promise, day }) => (day ? msg`${who} proposed ${day} for ${promise}` : msg`${who} proposed to leave the day of ${promise} open`),
  'commitment.day_agreed': ({ who, promise, day }) => (day ? msg`${who} agreed: ${promise} by ${day}` : msg`${who} agreed on the day of ${promise}`),
  'commitment.day_kept': ({ who, promise }) => msg`The day of ${promise} stays: ${who} refused the other one or took it back`,
  'commitment.taken_over': ({ who, promise }) => msg`${who} took over ${promise}`,
  'commitment.given_back': ({ who, promise, owner }) => (owner ? msg`${who} gave ${promise} back to ${owner}` : msg`${who} gave ${promise} back`),
  'commitment.delegated': ({ who, promise }) => msg`${who} changed who does ${promise}`,
  'commitment.reworded': ({ who, promise }) => msg`${who} reworded ${promise}`,
  'commitment.sequenced': ({ who, promise }) => msg`${who} changed what ${promise} comes after`,
  'commitment.unblocked': ({ promise }) => msg`Nothing is before ${promise} any more`,
  'commitment.reminded': ({ promise }) => msg`A reminder of ${promise} went out`,
  'commitment.escalated': ({ promise }) => msg`${promise} is late; a manager was told`,
  'commitment.came_due': ({ promise }) => msg`The day of ${promise} has passed`,
}

const activities: Record<string, Telling> = {
  'activity.recorded': ({ who, buyer }) => (buyer ? msg`${who} logged an activity with ${buyer}` : msg`${who} logged an activity`),
  'activity.corrected': ({ who, buyer }) => (buyer ? msg`${who} corrected the activity with ${buyer}` : msg`${who} corrected an activity`),
  'activity.removed': ({ who, buyer }) => (buyer ? msg`${who} removed the activity with ${buyer}` : msg`${who} removed an activity`),
  'activity.restored': ({ who, buyer }) => (buyer ? msg`${who} restored the activity with ${buyer}` : msg`${who} restored an activity`),
}

const alerts: Record<string, Telling> = {
  'alert.snoozed': ({ who, day }) => (day ? msg`${who} put off what asks for attention here until ${day}` : msg`${who} put off what asks for attention here`),
}

const obstacles: Record<string, Telling> = {
  'blocker.raised': ({ who, owner, what }) => (what ? msg`${who} raised a blocker for ${owner}: “${what}”` : msg`${who} raised a blocker for ${owner}`),
  'blocker.changed': ({ who }) => msg`${who} changed a blocker`,
  'blocker.action_added': ({ who }) => msg`${who} added an action against a blocker`,
  'blocker.resolved': ({ who, what }) => (what ? msg`${who} resolved the blocker “${what}”` : msg`${who} resolved a blocker`),
  'blocker.reopened': ({ who, what }) => (what ? msg`${who} reopened the blocker “${what}”` : msg`${who} reopened a blocker`),
  'acceleration.used': ({ who }) => msg`${who} used a way to make it faster`,
}

const plans: Record<string, Telling> = {
  'plan.opened': ({ who }) => msg`${who} opened a plan with the buyer`,
  'plan.changed': ({ who }) => msg`${who} changed the plan's goal or go-live day`,
  'plan_step.added': ({ who }) => msg`${who} added a step to the plan`,
  'plan_step.changed': ({ who }) => msg`${who} changed a step of the plan`,
  'plan_step.day_moved': ({ who }) => msg`${who} moved the agreed day of a step of the plan`,
  'plan_step.buyer_said': ({ who, buyer, day }) => (day ? msg`${who} wrote down what ${buyer} said on ${day} about the day of a step` : msg`${who} wrote down what ${buyer} said about the day of a step`),
}

const inspections: Record<string, Telling> = {
  'inspection.planned': ({ who }) => msg`${who} put it on the agenda of a review`,
  'inspection.recorded': ({ who }) => msg`${who} went through it in a review`,
  'intervention.logged': ({ who }) => msg`${who} logged that a manager stepped in`,
  'intervention.settled': ({ who }) => msg`${who} recorded what stepping in led to`,
}

const audits: Record<string, Telling> = {
  'decision.made': ({ who }) => msg`${who} kept it in its stage in an audit`,
}

const tellings: Record<string, Telling> = { ...moves, ...proofs, ...promises, ...activities, ...alerts, ...obstacles, ...plans, ...inspections, ...audits }

export const told_kinds = Object.keys(tellings)

/** A kind this page does not know yet still says who and that something happened. */
export function sentence(kind: string, told: Told): MessageDescriptor {
  const tell = tellings[kind]
  const { who } = told
  return tell ? tell(told) : msg`${who} changed something here`
}
