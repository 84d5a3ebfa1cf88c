import { describe, expect, it } from 'vitest'
import type { ListFault } from '../../../src/domain/amount-list/amount-list.js'
import { unlessOfEdition } from '../../../src/domain/amount-list/edition-faults.js'
import { edition2017, edition2018 } from '../../support/data.js'

const { de = '', en = '' } = edition2017.standing?.text ?? {}
const title = (text: string): ListFault => ({
  code: 'meaning-unclear',
  line: 2,
  args: { text, words: '60 %' },
})
const remark = (head: string, cell: string): ListFault => ({
  code: 'remark-unclear',
  line: 5,
  args: { head, cell },
})
const box = (text: string): ListFault => ({
  code: 'beside-unclear',
  line: 1,
  args: { where: 'text-box', text, words: '60 %' },
})

describe('what an edition says of itself', () => {
  it.each([de, en])('is no fault of a list that repeats it: %s', (sentence) => {
    const parted = sentence.replace('; ', ';')
    const faults = [
      title(`Planungsrahmen 2017 – ${sentence}`),
      title(parted),
      remark('', sentence),
      remark('edition', `2017 (superseded, provisional): ${sentence}`),
      box(`Planungsrahmen 2017 – ${sentence}`),
    ]
    expect(unlessOfEdition(faults, edition2017)).toEqual([])
    expect(unlessOfEdition(faults, edition2018)).toEqual(faults)
    expect(unlessOfEdition(faults, null)).toEqual(faults)
  })

  it.each([de, en])('does not cover what stands beside it: %s', (sentence) => {
    const faults = [
      title(`${sentence} · alle Beträge in T€`),
      remark('', `Entwurf: ${sentence}`),
      remark('Vermerk', `${sentence} – storniert`),
      box(`${sentence} (in T€)`),
    ]
    expect(unlessOfEdition(faults, edition2017).map(({ code, line }) => [code, line])).toEqual([
      ['meaning-unclear', 2],
      ['remark-unclear', 5],
      ['remark-unclear', 5],
      ['beside-unclear', 1],
    ])
  })

  it('takes no other fault away', () => {
    const other: ListFault = { code: 'place-missing', line: 3, args: {} }
    expect(unlessOfEdition([other, title('in T€')], edition2017)).toEqual([other, title('in T€')])
  })
})
