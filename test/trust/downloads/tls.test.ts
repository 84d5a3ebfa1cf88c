import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { listen, serve } from '../../source/network/pdf-server.js'
import { fullTable } from '../../support/fixtures.js'
import { run } from '../../support/igm.js'
import { tempFolder } from '../../support/temp-folder.js'
import { record } from '../support/ledger.js'

const PDF = readFileSync(fullTable().pdf)

interface Certificate {
  readonly key: string
  readonly cert: string
}

/** An authority of the test's own, and certificates that it signs. */
function authority() {
  const folder = tempFolder()
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' })
  const newKey = ['-newkey', 'rsa:2048', '-nodes']
  openssl(
    'req',
    '-x509',
    ...newKey,
    '-days',
    '2',
    '-subj',
    '/CN=igm test',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
  )
  const sign = (name: string, altName: string, days: number): Certificate => {
    const [key, request, cert, ext] = ['key', 'csr', 'pem', 'ext'].map((suffix) => `${name}.${suffix}`) as [
      string,
      string,
      string,
      string,
    ]
    writeFileSync(join(folder, ext), `subjectAltName=${altName}\n`)
    openssl('req', ...newKey, '-subj', `/CN=${name}`, '-keyout', key, '-out', request)
    const ca = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-days', String(days), '-extfile', ext]
    openssl('x509', '-req', '-in', request, ...ca, '-out', cert)
    return { key: join(folder, key), cert: join(folder, cert) }
  }
  return { trusted: join(folder, 'ca.pem'), sign }
}

async function serveTls({ key, cert }: Certificate): Promise<string> {
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => {
    response.writeHead(200).end(PDF)
  })
  return (await listen(server)).replace('http:', 'https:')
}

it.skipIf(spawnSync('openssl', ['version']).status !== 0)('only a server that proves who it is', async () => {
  const { trusted, sign } = authority()
  const good = sign('good', 'IP:127.0.0.1', 2)
  // Valid for no day: over at once.
  const expired = sign('expired', 'IP:127.0.0.1', 0)
  await pause(1100)
  const env = { NODE_EXTRA_CA_CERTS: trusted }
  const faults: readonly [name: string, url: string, env: Record<string, string>, reason: RegExp][] = [
    ['an authority nobody knows', await serveTls(good), {}, /UNABLE_TO_VERIFY|SELF_SIGNED/],
    [
      'another name',
      await serveTls(sign('other', 'DNS:files.example.org', 2)),
      env,
      /ERR_TLS_CERT_ALTNAME_INVALID/,
    ],
    ['expired', await serveTls(expired), env, /CERT_HAS_EXPIRED/],
    [
      'no TLS',
      (await serve((_, response) => response.end(PDF))).replace('http:', 'https:'),
      env,
      /SSL|EPROTO/,
    ],
  ]
  const said: string[] = []
  let wrong = 0
  for (const [name, url, more, reason] of faults) {
    const { code, stdout, stderr } = await run(['fetch', '--url', `${url}/a.pdf`], { env: more })
    if (code === 0) wrong++
    if (code !== 4 || stdout !== '' || !reason.test(stderr)) said.push(`${name}: exit ${code} ${stderr}`)
  }
  const accepted = await run(['fetch', '--url', `${await serveTls(good)}/a.pdf`], {
    env: { ...env, IGM_DATA_DIR: tempFolder() },
  })
  record({
    area: 'downloads',
    tried: 'certificates that prove nothing',
    times: faults.length,
    lost: 0,
    wrong,
  })
  expect(said).toEqual([])
  expect([accepted.code, accepted.stdout]).toEqual([0, expect.stringContaining('1.101 Beträge')])
})
