import { createServer } from 'node:http'
import type { Duplex } from 'node:stream'
import { expect, it } from 'vitest'
import { listen, PDF, serve } from '../../source/network/pdf-server.js'
import { run } from '../../support/igm.js'
import { record } from '../support/ledger.js'

/** Names of the public internet (RFC 2606): nothing is sent to them, a proxy on this machine answers for all. */
const PUBLIC = 'http://files.example.org/IGM_VwV_Planungsrahmen.pdf'

/** Addresses of this machine and of networks that only this machine may reach; the last ones are written to deceive. */
const LOCAL = [
  'http://127.0.0.1:PORT/secret.pdf',
  'http://127.1:PORT/secret.pdf',
  'http://2130706433:PORT/secret.pdf',
  'http://0x7f.1:PORT/secret.pdf',
  'http://localhost:PORT/secret.pdf',
  'http://LOCALHOST.:PORT/secret.pdf',
  'http://files.localhost:PORT/secret.pdf',
  'http://[::1]:PORT/secret.pdf',
  'http://[::ffff:127.0.0.1]:PORT/secret.pdf',
  'http://0.0.0.0:PORT/secret.pdf',
  'http://10.0.0.1/secret.pdf',
  'http://192.168.178.1/secret.pdf',
  'http://172.16.0.1/secret.pdf',
  'http://169.254.169.254/latest/meta-data/',
  'http://[fd00::1]/secret.pdf',
  'http://[fe80::1]/secret.pdf',
]

it('a public server cannot point the command at this machine or its network', async () => {
  let reached = 0
  const secret = await serve((_, response) => {
    reached++
    response.end(PDF)
  })
  const port = new URL(secret).port
  const said: string[] = []
  for (const local of LOCAL) {
    const location = local.replace('PORT', port)
    const asked: string[] = []
    const proxy = createServer(({ url }, response) => {
      asked.push(String(url))
      response.writeHead(302, { location }).end()
    })
    // A tunnel would be asked for by its name as well.
    proxy.on('connect', ({ url }, socket: Duplex) => {
      asked.push(String(url))
      socket.destroy()
    })
    const env = { HTTP_PROXY: await listen(proxy) }
    const { code, stdout, stderr } = await run(['fetch', '--url', PUBLIC], { env })
    if (code !== 4 || stdout !== '' || !/Adresse im eigenen Netz/.test(stderr))
      said.push(`${location}: ${stderr}`)
    if (asked.length !== 1 || asked[0] !== PUBLIC) said.push(`${location}: asked ${asked.join(' ')}`)
  }
  record({
    area: 'downloads',
    tried: 'redirect of a public host to a local address',
    times: LOCAL.length,
    lost: 0,
    wrong: reached + said.length,
  })
  expect(said).toEqual([])
  expect(reached).toBe(0)
})
