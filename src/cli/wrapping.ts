import { wrapped } from '../report/wrap.js'
import type { Stream } from './io.js'

/** @returns the stream, with lines broken between words where it is as wide as a screen; progress rewrites its own line */
export function wrapping(stream: Stream): Stream {
  const { columns } = stream
  if (columns === null) return stream
  const isProgress = (text: string) => text.startsWith('\r')
  return {
    ...stream,
    write: (text) =>
      stream.write(typeof text !== 'string' || isProgress(text) ? text : wrapped(text, columns)),
  }
}
