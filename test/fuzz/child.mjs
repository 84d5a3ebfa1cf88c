// One process of the pool: a seed comes in, what became of its file goes out.
import { judge } from './judge.mjs'
import { makeCase } from './make-case.mjs'

process.on('message', async (seed) => {
  const { kind, source, ...file } = await makeCase(seed)
  process.send({ kind, source })
  const start = performance.now()
  let result
  try {
    result = await judge(file)
  } catch (error) {
    result = {
      outcome: 'crash',
      detail: String(error?.stack ?? error)
        .split('\n')
        .slice(0, 3)
        .join(' '),
    }
  }
  const seconds = (performance.now() - start) / 1000
  process.send({ seed, kind, source, seconds, megabytes: process.resourceUsage().maxRSS / 1000, ...result })
})
