import { type ComponentType, lazy } from 'react'
import { closeSheet, type SheetProps, type Sheets, useOpenSheet } from '../ui/sheets'
import { room } from './room'

/** Which room answers which sheet. A room asks by name and never imports its neighbour. */
const answers: { [Name in keyof Sheets]?: ComponentType<SheetProps<Name>> } = {
  palette: lazy(() => import('./Palette').then(file => ({ default: file.Palette }))),
  keys: lazy(() => import('./KeyList').then(file => ({ default: file.KeyList }))),
  'new-deal': lazy(room(() => import('../deals/NewDeal').then(file => ({ default: file.NewDeal })))),
  'set-next-step': lazy(room(() => import('../commitments/SetNextStep').then(file => ({ default: file.SetNextStep })))),
  'ask-for-evidence': lazy(room(() => import('../commitments/AskForEvidence').then(file => ({ default: file.AskForEvidence })))),
  'attach-evidence': lazy(room(() => import('../evidence/AttachEvidence').then(file => ({ default: file.AttachEvidence })))),
}

export function OpenSheets() {
  const open = useOpenSheet()
  if (!open) return null
  const Sheet = answers[open.name] as ComponentType<{ about: unknown; onClose: () => void }> | undefined
  return Sheet ? <Sheet about={open.about} onClose={closeSheet} /> : null
}
