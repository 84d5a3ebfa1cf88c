import { fork } from 'node:child_process'

const CHILD = new URL('read-child.mjs', import.meta.url)
const PROCESSES = 2
const SECONDS = 120

/**
 * Reads files in two processes with the built reader.
 * @param files { file, truth }[]
 * @param onResult called with each file and what became of it: { outcome, detail, codes, right, seconds }
 */
export async function readFiles(files, onResult) {
  const left = [...files]
  await Promise.all(Array.from({ length: PROCESSES }, () => serve(left, onResult)))
}

function serve(left, onResult) {
  return new Promise((done) => {
    let clock
    let current
    const child = fork(CHILD)
    const next = () => {
      clearTimeout(clock)
      current = left.shift()
      if (!current) return child.disconnect()
      clock = setTimeout(() => child.kill('SIGKILL'), SECONDS * 1000)
      child.send({ file: current.file, truth: current.truth })
    }
    child.on('message', (result) => {
      onResult(current, result)
      next()
    })
    child.on('exit', () => {
      clearTimeout(clock)
      if (!current) return done()
      onResult(current, {
        outcome: 'hang',
        detail: `more than ${SECONDS} s`,
        codes: [],
        right: 0,
        seconds: SECONDS,
      })
      done(serve(left, onResult))
    })
    next()
  })
}
