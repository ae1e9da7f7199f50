import { useLingui } from '@lingui/react/macro'
import type { MailLine } from '../api/types'
import type { ChipTone } from '../ui/Chip'

/** What the list of mails says: of what, how far, and what stood in the way. */
export function useMailWords() {
  const { t } = useLingui()
  const kinds: Record<string, string> = {
    invitation: t`Invitation`,
    password_reset: t`Link to a new password`,
    password_changed: t`Password was changed`,
  }
  const states: Record<MailLine['state'], [string, ChipTone]> = {
    waiting: [t`Waiting`, 'plain'],
    sent: [t`Sent`, 'good'],
    failed: [t`Failed`, 'bad'],
    given_up: [t`Given up`, 'plain'],
    dropped: [t`No longer needed`, 'plain'],
    shown: [t`In the mailbox`, 'plain'],
  }
  const troubles: Record<NonNullable<MailLine['trouble']>, string> = {
    unreachable: t`The mail server could not be reached.`,
    login_refused: t`The mail server refused the login.`,
    no_encryption: t`No encrypted connection to the mail server came about.`,
    broken_off: t`The connection to the mail server broke off.`,
    refused_for_now: t`The mail server asked to try later.`,
    refused: t`The mail server refused this mail.`,
    too_large: t`The mail is too large.`,
    too_late: t`It could not be sent in time.`,
  }
  return {
    kind: (mail: MailLine) => kinds[mail.kind] ?? mail.kind,
    state: (mail: MailLine) => (mail.state === 'waiting' && mail.tries > 0 ? t`Tried, waiting` : states[mail.state][0]),
    tone: (mail: MailLine): ChipTone => (mail.state === 'waiting' && mail.tries > 0 ? 'warning' : states[mail.state][1]),
    trouble: (mail: MailLine) => (mail.trouble ? troubles[mail.trouble] : ''),
  }
}
