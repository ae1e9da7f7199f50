// Everybody can use every screen by night, in three languages.
import { test } from 'node:test'
import { sampleToLookAt, walk } from './screens.mjs'

const sample = sampleToLookAt()

test('Every screen in English, on a desk', () => walk(sample, 'en', 'dark', 'desk'))
test('Every screen in Indonesian, on a desk', () => walk(sample, 'id', 'dark', 'desk'))
test('Every screen in Chinese, on a phone', () => walk(sample, 'zh-CN', 'dark', 'phone'))
