import { useNavigate, useSearch } from '@tanstack/react-router'

export interface Filter {
  view?: string
  stage?: string
  pipeline?: string
  owner?: string
  q?: string
  needs?: string
  sort?: string
  state?: string
}

/** What the pipeline shows stands in its address, so it can be sent to somebody. */
export function useFilter() {
  const filter: Filter = useSearch({ from: '/w/$workspace/pipeline' })
  const navigate = useNavigate({ from: '/w/$workspace/pipeline' })
  const change = (part: Filter) => void navigate({ search: before => ({ ...before, ...part }), replace: true })
  return { filter, change }
}
