import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { lazy } from 'react'
import { inbox_views } from '../commitments/inbox'

// Addresses become props here, so that the rooms know nothing of routes of their own.
const AttentionPage = lazy(() => import('../attention/AttentionPage').then(file => ({ default: file.AttentionPage })))
const Outbox = lazy(() => import('../delivery/Outbox').then(file => ({ default: file.Outbox })))
const InboxPage = lazy(() => import('../commitments/InboxPage').then(file => ({ default: file.InboxPage })))
const InsightPage = lazy(() => import('../insight/InsightPage').then(file => ({ default: file.InsightPage })))
const PlanPage = lazy(() => import('../plans/PlanPage').then(file => ({ default: file.PlanPage })))
const PlaybookSettings = lazy(() => import('../playbooks/PlaybookSettings').then(file => ({ default: file.PlaybookSettings })))
const SettingsPage = lazy(() => import('../settings/SettingsPage').then(file => ({ default: file.SettingsPage })))
const WaitingPage = lazy(() => import('../evidence/WaitingPage').then(file => ({ default: file.WaitingPage })))
const ImportPage = lazy(() => import('../imports/ImportPage').then(file => ({ default: file.ImportPage })))
const AuditRun = lazy(() => import('../adoption/AuditRun').then(file => ({ default: file.AuditRun })))
const ReviewPage = lazy(() => import('../reviews/ReviewPage').then(file => ({ default: file.ReviewPage })))

export function AttentionScreen() {
  const filter = useSearch({ from: '/w/$workspace/attention' })
  const navigate = useNavigate({ from: '/w/$workspace/attention' })
  return <AttentionPage filter={filter} onFilter={change => void navigate({ search: before => ({ ...before, ...change }), replace: true })} />
}

export function InboxScreen() {
  const { view } = useSearch({ from: '/w/$workspace/inbox' })
  const navigate = useNavigate({ from: '/w/$workspace/inbox' })
  const shown = inbox_views.find(one => one === view) ?? 'owe'
  return <InboxPage view={shown} onView={chosen => void navigate({ search: { view: chosen === 'owe' ? undefined : chosen }, replace: true })} />
}

export function EvidenceScreen() {
  const { proof } = useSearch({ from: '/w/$workspace/evidence' })
  return <WaitingPage start={proof} />
}

export function InsightScreen() {
  const filter = useSearch({ from: '/w/$workspace/insight' })
  const navigate = useNavigate({ from: '/w/$workspace/insight' })
  return <InsightPage filter={filter} onFilter={part => void navigate({ search: before => ({ ...before, ...part }), replace: true })} />
}

export function ImportScreen() {
  const { import: id } = useParams({ from: '/w/$workspace/import/$import' })
  return <ImportPage key={id} id={id} />
}

export function PlanScreen() {
  const { deal } = useParams({ from: '/w/$workspace/deals/$deal/plan' })
  return <PlanPage key={deal} deal={deal} />
}

export function SettingsScreen() {
  return <SettingsPage Playbooks={PlaybookSettings} Outbox={Outbox} />
}

export function AuditScreen() {
  const { audit } = useParams({ from: '/w/$workspace/audit/$audit' })
  return <AuditRun key={audit} id={audit} />
}

export function ReviewScreen() {
  const { review } = useParams({ from: '/w/$workspace/reviews/$review' })
  return <ReviewPage key={review} id={review} />
}
