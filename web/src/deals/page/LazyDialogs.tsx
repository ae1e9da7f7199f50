import { type ComponentProps, lazy, Suspense } from 'react'

const Loaded = lazy(() => import('./DealDialogs').then(file => ({ default: file.DealDialogs })))

/** The forms bring calendars and number fields along; they are fetched when the first one opens. */
export function DealDialogs(props: ComponentProps<typeof Loaded>) {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  )
}
