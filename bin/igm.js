#!/usr/bin/env node
import { writeSync } from 'node:fs'

// Nothing of igm is loaded before this stands: what is missing or damaged further down is one line and exit code 5,
// never a stack trace. The words themselves may be what is missing: hence both languages, and here.
function giveUp(error) {
  const told = process.env.IGM_DEBUG ? error?.stack : String(error?.message ?? error)
  const line = process.env.IGM_DEBUG ? told : told.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 500)
  try {
    writeSync(
      2,
      `igm: Interner Fehler, bitte neu installieren oder melden / internal error, reinstall or report: ${line}\n`,
    )
  } finally {
    process.exit(5)
  }
}

process.on('uncaughtException', giveUp)
try {
  const { main } = await import('../dist/start/main.js')
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  giveUp(error)
}
