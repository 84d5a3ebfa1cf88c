import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumEuro } from '../../../src/domain/money.js'
import { amountOf, personsOf } from '../../../src/domain/per-capita-rate.js'
import { paidPosts } from '../../../src/domain/posts.js'
import { edition2018 } from '../../support/data.js'
import { times } from '../support/ledger.js'
import { tryOften } from '../support/try-often.js'

const safe = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000 }),
  fc.maxSafeNat(),
  fc.constantFrom(0, 1, 2 ** 53 - 1, 2 ** 53 - 2, 2 ** 52, 50_999, 51_000),
)
const runs = times(20_000, 500)
const most = BigInt(Number.MAX_SAFE_INTEGER)

test('a sum is exact, or there is none', async () => {
  const amounts = fc.array(fc.oneof({ weight: 9, arbitrary: safe }, { weight: 1, arbitrary: fc.double() }), {
    maxLength: 40,
  })
  const property = fc.property(amounts, (list) => {
    const whole = list.every((each) => Number.isSafeInteger(each) && each >= 0)
    const exact = whole ? list.reduce((sum, each) => sum + BigInt(each), 0n) : null
    if (exact === null || exact > most) expect(() => sumEuro(list)).toThrow(RangeError)
    else expect(BigInt(sumEuro(list))).toBe(exact)
  })
  await tryOften(
    { area: 'money', tried: 'sums against whole numbers of any size', harm: 'wrong', runs },
    property,
  )
})

test('persons × total budget / persons in total is rounded half up, exactly, and found back', async () => {
  const rates = fc.record({
    totalBudget: fc.integer({ min: 1, max: 1e13 }),
    personsTotal: fc.integer({ min: 1, max: 1e9 }),
  })
  const property = fc.property(rates, fc.nat(1_000_000), (rate, persons) => {
    const total = BigInt(rate.personsTotal)
    const exact = (2n * BigInt(persons) * BigInt(rate.totalBudget) + total) / (2n * total)
    fc.pre(exact <= most)
    const amount = amountOf(persons, rate)
    expect(BigInt(amount)).toBe(exact)
    const found = personsOf(amount, rate)
    expect(found !== null && amountOf(found, rate) === amount).toBe(true)
  })
  await tryOften(
    { area: 'money', tried: 'rates against whole numbers of any size', harm: 'wrong', runs },
    property,
  )
})

test('posts are never rounded up', async () => {
  const property = fc.property(
    fc.oneof(safe.filter((n) => n <= 1e13)),
    fc.integer({ min: 1, max: 1e9 }),
    (amount, sum) => {
      const edition = {
        ...edition2018,
        posts: [{ value: sum, source: { de: 'x', en: 'x' }, qualification: 'intermediate' as const }],
      }
      const hundredths = (BigInt(amount) * 100n) / BigInt(sum)
      fc.pre(hundredths < 2n ** 40n)
      const [post] = paidPosts(amount, edition)
      // To two decimals, as it is shown: the quotient by 100 is the nearest float to it.
      expect(post?.fte.toFixed(2).replace('.', '')).toBe(String(hundredths).padStart(3, '0'))
    },
  )
  await tryOften(
    { area: 'money', tried: 'posts against whole numbers of any size', harm: 'wrong', runs },
    property,
  )
})
