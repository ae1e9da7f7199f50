/** Keeps the named search parameters when they are words, and drops everything else from an address. */
export function textParams<Name extends string>(...names: Name[]) {
  return (search: Record<string, unknown>): Partial<Record<Name, string>> => {
    const kept: Partial<Record<Name, string>> = {}
    for (const name of names) {
      const value = search[name]
      if (typeof value === 'string' && value !== '' && value.length <= 200) kept[name] = value
    }
    return kept
  }
}
