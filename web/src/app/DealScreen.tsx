import { useParams } from '@tanstack/react-router'
import { Promises } from '../commitments/Promises'
import { DealPage, type DealParts } from '../deals/page/DealPage'
import { Proof } from '../evidence/Proof'

const parts: DealParts = { Proof, Promises }

/** The deal's page, with what the rooms of proof and promises show on it. */
export function DealScreen() {
  const { deal } = useParams({ from: '/w/$workspace/deals/$deal' })
  return <DealPage key={deal} id={deal} parts={parts} />
}
