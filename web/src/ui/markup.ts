interface TrustedTypes {
  createPolicy: (name: string, rules: { createHTML: (markup: string) => string | null }) => unknown
}

/**
 * The server's policy lets no text become markup. React Aria empties its live region by assigning an empty text, which a
 * browser counts as markup too; that, and nothing else, is let through.
 */
export function allowOnlyEmptyMarkup() {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  types?.createPolicy('default', { createHTML: markup => (markup === '' ? markup : null) })
}
