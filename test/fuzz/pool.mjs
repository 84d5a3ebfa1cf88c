import { fork } from 'node:child_process'

const CHILD = new URL('child.mjs', import.meta.url)
const PROCESSES = 2
/** A process that has read so many files is replaced: what one file leaves behind is not the fault of the next. */
const FILES_EACH = 250

/**
 * Reads the files of all seeds in a few processes.
 * @param secondsEach a process that takes longer over one file is killed: it hangs
 * @param onResult called with { seed, kind, source, outcome, detail, seconds, megabytes } of each
 */
export async function readAll(seeds, secondsEach, onResult) {
  const left = [...seeds]
  const serve = async () => {
    while (left.length > 0) await readSome(left, secondsEach, onResult)
  }
  await Promise.all(Array.from({ length: PROCESSES }, serve))
}

/** One process, until it dies, has read enough, or nothing is left. */
function readSome(left, secondsEach, onResult) {
  return new Promise((done) => {
    const child = fork(CHILD)
    let clock
    let current = null
    let count = 0
    const next = () => {
      clearTimeout(clock)
      const seed = count++ < FILES_EACH ? left.shift() : undefined
      current = seed === undefined ? null : { seed, kind: 'unknown', source: '', megabytes: 0, seconds: 0 }
      if (current === null) return child.disconnect()
      clock = setTimeout(() => {
        Object.assign(current, {
          outcome: 'hang',
          detail: `more than ${secondsEach} s`,
          seconds: secondsEach,
        })
        child.kill('SIGKILL')
      }, secondsEach * 1000)
      child.send(seed)
    }
    child.on('message', (message) => {
      if (!('outcome' in message)) return Object.assign(current, message)
      onResult(message)
      next()
    })
    child.on('exit', (code, signal) => {
      clearTimeout(clock)
      if (current)
        onResult({ outcome: 'crash', detail: `the process ended with ${signal ?? code}`, ...current })
      done()
    })
    next()
  })
}
