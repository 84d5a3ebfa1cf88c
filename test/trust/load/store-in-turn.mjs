// Stores two tables in turn, without a pause, until standard input ends: node store-in-turn.mjs FOLDER FILE FILE
// Prints a dot for each. An import stores once in half a second: too seldom to meet a reader just then.
import { readFileSync } from 'node:fs'
import { decodeTable } from '../../../dist/source/store/table-format.js'
import { saveTable } from '../../../dist/source/store/table-store.js'

const [, , folder, ...files] = process.argv
const tables = await Promise.all(files.map((file) => decodeTable(readFileSync(file))))
let isOver = false
process.stdin.resume().on('end', () => {
  isOver = true
})
for (let at = 0; !isOver; at++) {
  await saveTable(folder, tables[at % tables.length])
  process.stdout.write('.')
}
