import { appendFileSync } from 'node:fs'
import * as nodeModule from 'node:module'

/** Writes the address of every ES module that is loaded to the file named by IGM_TEST_MODULES. */
const hooks = `
  import { appendFileSync } from 'node:fs'
  export async function load(url, context, next) {
    appendFileSync(process.env.IGM_TEST_MODULES, url + '\\n')
    return next(url, context)
  }
`
// The one way is deprecated from Node 26 on, the other one is not there in 20.
if (nodeModule.registerHooks) {
  const load = (url, context, next) => {
    if (!context.conditions.includes('require')) appendFileSync(process.env.IGM_TEST_MODULES, `${url}\n`)
    return next(url, context)
  }
  nodeModule.registerHooks({ load })
} else nodeModule.register(`data:text/javascript,${encodeURIComponent(hooks)}`)

/** Data are read, not imported: the first read of each file is logged as well. */
const { default: fs } = await import('node:fs')
const { syncBuiltinESMExports } = await import('node:module')
const { readFileSync } = fs
fs.readFileSync = (path, ...rest) => {
  if (String(path).endsWith('.json')) appendFileSync(process.env.IGM_TEST_MODULES, `${path}\n`)
  return readFileSync(path, ...rest)
}
syncBuiltinESMExports()
