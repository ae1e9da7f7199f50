import type { ReactNode } from 'react'
import { useEffect } from 'react'
import './PageHeader.css'

/** The bar on top of every page: its title (also the document's), tools beside it, actions at the end. */
export function PageHeader({ title, before, children, actions }: { title: string; before?: ReactNode; children?: ReactNode; actions?: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · Akad`
  }, [title])
  return (
    <header className="page-header">
      {before}
      <h1 className="page-title one-line">{title}</h1>
      {children}
      <span className="page-space" />
      {actions}
    </header>
  )
}
