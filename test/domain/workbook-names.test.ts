import { expect, test } from 'vitest'
import { FORM_NAME, TITLE_NAME, titleDigest, WORDS_NAME } from '../../src/domain/workbook-names.js'

test('the names within our workbooks stay what they are: older files are read by them', () => {
  expect([TITLE_NAME, WORDS_NAME, FORM_NAME]).toEqual(['igm_title', 'igm_title_words', 'igm_form'])
})

test('the digest of a title is that of its words, however a program keeps their spaces and letters', () => {
  const digest = titleDigest('Beträge 2018 je Jahr')
  // printf 'Beträge 2018 je Jahr' | sha256sum
  expect(digest).toBe('c8f75da7')
  for (const text of [
    'Beträge  2018\n je Jahr',
    ' Beträge 2018 je Jahr ',
    'Betra\u0308ge 2018 je\u00A0Jahr',
    'Be\u00ADträge 2018 je Jahr',
  ])
    expect(titleDigest(text), text).toBe(digest)
  for (const text of ['Beträge2018 je Jahr', 'Beträge 2019 je Jahr', ''])
    expect(titleDigest(text), text).not.toBe(digest)
})
