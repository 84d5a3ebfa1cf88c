import { once } from 'node:events'
import { createServer } from 'node:net'
import { onTestFinished } from 'vitest'

/** Puts something there that nobody can open as a file, whoever he is: the end of a connection. */
export async function socketAt(path: string): Promise<void> {
  const server = createServer().listen(path)
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
  })
}
