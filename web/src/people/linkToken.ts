/** The token stands behind the #, so it never reaches a log; after reading it leaves the address bar too. */
export function takeToken(): string {
  const token = location.hash.slice(1)
  if (token) history.replaceState(history.state, '', location.pathname)
  return token
}
