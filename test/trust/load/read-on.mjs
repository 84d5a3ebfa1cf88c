// Reads the table of 2018 by so many readers at once, until standard input ends: node read-on.mjs FOLDER READERS VERSION…
// Prints how often each of the versions was read, and whatever else was found. Each reader thinks between two readings:
// without a pause, they alone would have the processors.
import { setTimeout as pause } from 'node:timers/promises'
import { versionOf } from '../../../dist/source/store/table-format.js'
import { readStored } from '../../../dist/source/store/table-store.js'

/** milliseconds */
const LONGEST_PAUSE = 3000
const [, , folder, readers, ...versions] = process.argv
const counts = Object.fromEntries(versions.map((version) => [version, 0]))
const wrong = []
let isOver = false
process.stdin.resume().on('end', () => {
  isOver = true
})

async function readOn() {
  while (!isOver) {
    await pause(LONGEST_PAUSE * Math.random())
    try {
      const table = await readStored(folder, '2018')
      const version = table ? await versionOf(table) : 'no table'
      if (version in counts) counts[version] += 1
      else wrong.push(version)
    } catch (error) {
      wrong.push(`${error.code}: ${error.message}`)
    }
  }
}

await Promise.all(Array.from({ length: Number(readers) }, readOn))
process.stdout.write(JSON.stringify({ counts, wrong: wrong.slice(0, 20) }))
