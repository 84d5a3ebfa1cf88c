// Loaded before everything else, in every thread: whoever asks for the network or another program is written to the
// file named by IGM_TEST_CALLS, and gets an error.
import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'
import { threadId } from 'node:worker_threads'

const write = (line) => appendFileSync(process.env.IGM_TEST_CALLS, `${line}\n`)

function forbid(owner, label, names) {
  for (const name of names) {
    owner[name] = () => {
      write(`call ${label}.${name}`)
      throw new Error(`${label}.${name} in a test without network`)
    }
  }
}

forbid(net.Socket.prototype, 'Socket', ['connect'])
forbid(net, 'net', ['connect', 'createConnection'])
forbid(tls, 'tls', ['connect'])
forbid(dns, 'dns', ['lookup', 'resolve', 'resolve4', 'resolve6'])
forbid(dns.promises, 'dns.promises', ['lookup', 'resolve'])
forbid(http, 'http', ['request', 'get'])
forbid(https, 'https', ['request', 'get'])
forbid(http2, 'http2', ['connect'])
forbid(dgram, 'dgram', ['createSocket'])
forbid(childProcess, 'child_process', ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync'])
forbid(globalThis, 'globalThis', ['fetch', 'WebSocket', 'XMLHttpRequest'])
syncBuiltinESMExports()
write(`watching ${threadId}`)
if (process.env.IGM_TEST_LURE) {
  await Promise.resolve()
    .then(() => fetch('http://127.0.0.1:9/'))
    .catch(() => {})
}
process.on('exit', () => {
  if ('lured' in globalThis) write('call lured')
})
