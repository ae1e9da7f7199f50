import { i18n } from '@lingui/core'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { learnProblems } from './api/problems'

i18n.load('en', {})
i18n.activate('en')
await learnProblems()
afterEach(cleanup)
