// The program from its single modules, in place of those that are joined for a quick start.
import { main } from '../../dist/cli/main.js'

process.exitCode = await main(process.argv.slice(2))
