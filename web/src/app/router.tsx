import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { houseQuery, sessionQuery } from '../api/queries'
import type { Session } from '../api/types'
import { client } from './client'
import { CrashPage, LostPage } from './CrashPage'
import { speak } from '../ui/language'
import { textParams } from './params'
import { room } from './room'
import { paintTheme } from './theme'

/** The session decides language and theme before the first page is drawn, so nothing flickers. */
async function signedIn(): Promise<Session | null> {
  const session = await client.ensureQueryData(sessionQuery).catch(() => null)
  if (!session) return null
  paintTheme(session.person.theme)
  await speak(session.person.language)
  return session
}

const root = createRootRoute({ component: Outlet, errorComponent: CrashPage, notFoundComponent: LostPage })

const door = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async () => {
    const session = await signedIn()
    if (session) throw redirect({ to: '/w/$workspace/pipeline', params: { workspace: session.workspace.id } })
    const house = await client.ensureQueryData(houseQuery)
    throw redirect({ to: house.needs_setup && !house.demo ? '/start' : '/sign-in' })
  },
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: textParams('after'),
  loader: () => client.ensureQueryData(houseQuery),
  component: lazyRouteComponent(room(() => import('../people/SignInPage')), 'SignInPage'),
})

const start = createRoute({
  getParentRoute: () => root,
  path: '/start',
  component: lazyRouteComponent(room(() => import('../people/StartPage')), 'StartPage'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(room(() => import('../people/InvitationPage')), 'InvitationPage'),
})

const forgot = createRoute({
  getParentRoute: () => root,
  path: '/forgot',
  component: lazyRouteComponent(room(() => import('../people/ForgotPage')), 'ForgotPage'),
})

const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  component: lazyRouteComponent(room(() => import('../people/ResetPage')), 'ResetPage'),
})

const mailbox = createRoute({
  getParentRoute: () => root,
  path: '/mailbox',
  component: lazyRouteComponent(room(() => import('../delivery/MailboxPage')), 'MailboxPage'),
})

const workspace = createRoute({
  getParentRoute: () => root,
  path: '/w/$workspace',
  beforeLoad: async ({ params, location }) => {
    const session = await signedIn()
    if (!session) throw redirect({ to: '/sign-in', search: { after: location.href } })
    if (session.workspace.id !== params.workspace) throw redirect({ to: '/w/$workspace/pipeline', params: { workspace: session.workspace.id } })
  },
  component: lazyRouteComponent(() => import('./Shell'), 'Shell'),
})

const pipeline = createRoute({
  getParentRoute: () => workspace,
  path: 'pipeline',
  validateSearch: textParams('view', 'stage', 'pipeline', 'owner', 'q', 'needs', 'sort', 'state'),
  component: lazyRouteComponent(() => import('../deals/board/PipelinePage'), 'PipelinePage'),
})

const blockers = createRoute({
  getParentRoute: () => workspace,
  path: 'blockers',
  component: lazyRouteComponent(room(() => import('../blockers/BlockersPage')), 'BlockersPage'),
})

const customers = createRoute({
  getParentRoute: () => workspace,
  path: 'customers',
  component: lazyRouteComponent(room(() => import('../people/CustomersPage')), 'CustomersPage'),
})

const customer = createRoute({
  getParentRoute: () => workspace,
  path: 'customers/$customer',
  component: lazyRouteComponent(room(() => import('../people/CustomerPage')), 'CustomerPage'),
})

const settings = createRoute({
  getParentRoute: () => workspace,
  path: 'settings',
  validateSearch: textParams('tab'),
  component: lazyRouteComponent(room(() => import('./screens')), 'SettingsScreen'),
})

const deal = createRoute({
  getParentRoute: () => workspace,
  path: 'deals/$deal',
  component: lazyRouteComponent(room(() => import('./DealScreen')), 'DealScreen'),
})

const plan = createRoute({
  getParentRoute: () => workspace,
  path: 'deals/$deal/plan',
  component: lazyRouteComponent(room(() => import('./screens')), 'PlanScreen'),
})

const inbox = createRoute({
  getParentRoute: () => workspace,
  path: 'inbox',
  validateSearch: textParams('view'),
  component: lazyRouteComponent(room(() => import('./screens')), 'InboxScreen'),
})

const attention = createRoute({
  getParentRoute: () => workspace,
  path: 'attention',
  validateSearch: textParams('owner', 'stage', 'kind', 'level', 'snoozed'),
  component: lazyRouteComponent(room(() => import('./screens')), 'AttentionScreen'),
})

const evidence = createRoute({
  getParentRoute: () => workspace,
  path: 'evidence',
  validateSearch: textParams('proof'),
  component: lazyRouteComponent(room(() => import('./screens')), 'EvidenceScreen'),
})

const insight = createRoute({
  getParentRoute: () => workspace,
  path: 'insight',
  validateSearch: textParams('pipeline', 'owner', 'size', 'months'),
  component: lazyRouteComponent(room(() => import('./screens')), 'InsightScreen'),
})

const imports = createRoute({
  getParentRoute: () => workspace,
  path: 'import',
  component: lazyRouteComponent(room(() => import('../imports/ImportsPage')), 'ImportsPage'),
})

const oneImport = createRoute({
  getParentRoute: () => workspace,
  path: 'import/$import',
  component: lazyRouteComponent(room(() => import('./screens')), 'ImportScreen'),
})

const reviews = createRoute({
  getParentRoute: () => workspace,
  path: 'reviews',
  component: lazyRouteComponent(room(() => import('../reviews/ReviewsPage')), 'ReviewsPage'),
})

const oneReview = createRoute({
  getParentRoute: () => workspace,
  path: 'reviews/$review',
  component: lazyRouteComponent(room(() => import('./screens')), 'ReviewScreen'),
})

const setup = createRoute({
  getParentRoute: () => workspace,
  path: 'setup',
  component: lazyRouteComponent(room(() => import('../adoption/SetupPage')), 'SetupPage'),
})

const audit = createRoute({
  getParentRoute: () => workspace,
  path: 'audit',
  component: lazyRouteComponent(room(() => import('../adoption/AuditPage')), 'AuditPage'),
})

const oneAudit = createRoute({
  getParentRoute: () => workspace,
  path: 'audit/$audit',
  component: lazyRouteComponent(room(() => import('./screens')), 'AuditScreen'),
})

const ledger = createRoute({
  getParentRoute: () => workspace,
  path: 'ledger',
  component: lazyRouteComponent(room(() => import('../ledger/LedgerPage')), 'LedgerPage'),
})

const routeTree = root.addChildren([door, signIn, start, invitation, forgot, reset, mailbox, workspace.addChildren([pipeline, inbox, attention, evidence, reviews, oneReview, insight, blockers, customers, customer, imports, oneImport, setup, audit, oneAudit, ledger, settings, deal, plan])])

export const router = createRouter({ routeTree, defaultPreload: 'intent', defaultErrorComponent: CrashPage, defaultNotFoundComponent: LostPage })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
