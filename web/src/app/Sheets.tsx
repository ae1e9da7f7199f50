import { type ComponentType, lazy } from 'react'
import { withWords } from '../ui/language'
import { closeSheet, type SheetProps, type Sheets, useOpenSheet } from '../ui/sheets'

/** Which room answers which sheet. A room asks by name and never imports its neighbour. */
const answers: { [Name in keyof Sheets]?: ComponentType<SheetProps<Name>> } = {
  palette: lazy(() => import('./Palette').then(file => ({ default: file.Palette }))),
  keys: lazy(() => import('./KeyList').then(file => ({ default: file.KeyList }))),
  'new-deal': lazy(withWords(() => import('../deals/NewDeal').then(file => ({ default: file.NewDeal })))),
  'set-next-step': lazy(withWords(() => import('../commitments/SetNextStep').then(file => ({ default: file.SetNextStep })))),
  'ask-for-evidence': lazy(withWords(() => import('../commitments/AskForEvidence').then(file => ({ default: file.AskForEvidence })))),
  'attach-evidence': lazy(withWords(() => import('../evidence/AttachEvidence').then(file => ({ default: file.AttachEvidence })))),
}

export function OpenSheets() {
  const open = useOpenSheet()
  if (!open) return null
  const Sheet = answers[open.name] as ComponentType<{ about: unknown; onClose: () => void }> | undefined
  return Sheet ? <Sheet about={open.about} onClose={closeSheet} /> : null
}
