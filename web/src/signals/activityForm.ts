// What the form of an activity holds, and what is sent of it. Times are written in the workspace's zone.
import type { Activity, ActivityKind, Indicator, Side } from '../api/types'

export interface ActivityForm {
  kind: ActivityKind
  side: Side
  day: string
  /** "14:05" */
  time: string
  minutes: string
  contacts: readonly string[]
  indicators: readonly Indicator[]
  note: string
}

export const kinds: readonly ActivityKind[] = ['meeting', 'call', 'mail', 'reply', 'message', 'content_viewed']
/** What a person can say of one activity; the other two of the seven are counted. */
export const sayable: readonly Indicator[] = ['information_sharing', 'took_action', 'implementation_talk', 'competitive_narrowing', 'growing_time']

/** Of a reply it is clear whose it is, and of a meeting it matters little. */
export const asksSide = (kind: ActivityKind) => kind === 'mail' || kind === 'call' || kind === 'message'
export const asksMinutes = (kind: ActivityKind) => kind === 'meeting' || kind === 'call'

/** Day and time of day as they are written in a zone. */
export function writtenIn(zone: string, at: Date): { day: string; time: string } {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(at)
  const part = (type: string) => parts.find(one => one.type === type)?.value ?? ''
  return { day: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` }
}

/** The instant that is written so in a zone. Looked for twice, because the first guess may lie behind a change of the clocks. */
export function instantIn(zone: string, day: string, time: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  let guess = wanted
  for (let round = 0; round < 2; ++round) {
    const seen = writtenIn(zone, new Date(guess))
    guess += wanted - Date.parse(`${seen.day}T${seen.time}:00Z`)
  }
  return new Date(guess)
}

export function emptyForm(zone: string, now = new Date()): ActivityForm {
  return { kind: 'meeting', side: 'buyer', ...writtenIn(zone, now), minutes: '', contacts: [], indicators: [], note: '' }
}

export function formOf(activity: Activity, zone: string): ActivityForm {
  return {
    kind: activity.kind,
    side: activity.side,
    ...writtenIn(zone, new Date(activity.occurred_at)),
    minutes: activity.minutes?.toString() ?? '',
    contacts: activity.contacts.map(person => person.id),
    indicators: activity.indicators,
    note: activity.note,
  }
}

/** Just now stays just now: the time that stands in the form lies up to a minute back. */
export function bodyOf(form: ActivityForm, zone: string) {
  const buyers = form.kind === 'reply' || form.kind === 'content_viewed'
  return {
    kind: form.kind,
    side: buyers ? ('buyer' as const) : form.kind === 'meeting' ? undefined : form.side,
    occurred_at: instantIn(zone, form.day, form.time).toISOString(),
    minutes: asksMinutes(form.kind) && form.minutes.trim() ? Number(form.minutes) : undefined,
    contacts: form.contacts,
    indicators: form.indicators,
    note: form.note.trim() || undefined,
  }
}
