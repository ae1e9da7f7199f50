import './Progress.css'

/** How far something is, from 0 to 1; null while nobody knows. The words beside it say the same. */
export function Progress({ label, done }: { label: string; done: number | null }) {
  const percent = done === null ? undefined : Math.round(done * 100)
  return (
    <span className={done === null ? 'progress progress-unknown' : 'progress'} role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
      <span className="progress-done" style={{ width: done === null ? '30%' : `${percent}%` }} />
    </span>
  )
}
