import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { sessionQuery } from './queries'
import type { Permission, Session } from './types'

/** Who is signed in and where. Only used below the signed-in shell, where it is always there. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data
}

/** The workspace's id, for every address. */
export function useWorkspace(): string {
  return useSession().workspace.id
}

/** May this person do this kind of thing at all? Single things answer with their own `may`. */
export function useMay(permission: Permission): boolean {
  return useSession().may.includes(permission)
}

export function useSetSession(): (session: Session) => void {
  const client = useQueryClient()
  return session => client.setQueryData(sessionQuery.queryKey, session)
}
