import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from '../api/client'

export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => post('/sign-out'),
    onSuccess: () => {
      client.clear()
      location.assign('/sign-in')
    },
  })
}
