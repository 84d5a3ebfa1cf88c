import { DAMAGE } from './damage.mjs'
import { diceFrom } from './dice.mjs'
import { inventStyle, printTable } from './layout.mjs'
import { MISPRINTS } from './misprints.mjs'
import { PAGE_CHANGES } from './pages.mjs'
import { bytesOf, LARGE, OWN_EDITION, rows, SMALL, truthOf } from './world.mjs'

/** A large file costs twenty times a small one. */
const SHARE_OF_LARGE = 0.08

/**
 * @returns { kind, source, edition, bytes, truth }: a file, and the rows that must be read if any are accepted; null
 * where none may be. All of it follows from the seed.
 */
export async function makeCase(seed) {
  const dice = diceFrom(seed)
  const roll = dice.below(10)
  if (roll < 4) return layoutCase(dice)
  return fileCase(dice, roll < 7 ? DAMAGE : PAGE_CHANGES)
}

function layoutCase(dice) {
  const misprint = dice.chance(0.5) ? 'none' : dice.pick(Object.keys(MISPRINTS))
  const style = inventStyle(dice)
  const order =
    style.byHeading || dice.chance(0.7) ? rows() : rows().sort((a, b) => a.name.localeCompare(b.name, 'de'))
  const { rows: printed, truth } = MISPRINTS[misprint](order, style, dice)
  const kind = misprint === 'none' ? 'invented layout' : `layout: ${misprint}`
  return {
    kind,
    source: JSON.stringify(style),
    edition: OWN_EDITION,
    bytes: printTable(printed, style, dice),
    truth,
  }
}

async function fileCase(dice, changes) {
  const kind = dice.pick(Object.keys(changes))
  // pdf-lib cannot open what is encrypted.
  const files = (dice.chance(SHARE_OF_LARGE) ? LARGE : SMALL).filter(
    (file) => changes === DAMAGE || !isEncrypted(file),
  )
  const source = dice.pick(files)
  const bytes = await changes[kind](bytesOf(source), dice)
  return { kind, source: source.file, edition: source.edition, bytes, truth: truthOf(source) }
}

function isEncrypted(file) {
  return Buffer.from(bytesOf(file)).includes('/Encrypt')
}
