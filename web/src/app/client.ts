import { QueryClient } from '@tanstack/react-query'
import { Problem } from '../api/client'

/** Refusals are answers; only a lost connection or a busy server is worth asking again. */
function worthAsking(failures: number, error: unknown): boolean {
  const passing = !(error instanceof Problem) || error.status === 0 || error.status === 503
  return passing && failures < 2
}

export const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: worthAsking, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
})
