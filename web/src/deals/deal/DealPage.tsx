import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { dealQuery } from '../../api/queries'
import { PageHeader } from '../../ui/PageHeader'

export function DealPage() {
  const { workspace, deal } = useParams({ from: '/w/$workspace/deals/$deal' })
  const { data } = useQuery(dealQuery(workspace, deal))
  return <PageHeader title={data?.customer.name ?? '…'} />
}
