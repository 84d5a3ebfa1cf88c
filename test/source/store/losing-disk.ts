import { dirname } from 'node:path'

/** What a program did to a disk. */
export type Call =
  | { readonly call: 'mkdir' | 'create' | 'sync' | 'rm'; readonly path: string }
  | { readonly call: 'write'; readonly path: string; readonly content: string }
  | { readonly call: 'rename'; readonly path: string; readonly to: string }

/** `late`: a name is only there once its folder was synced · `early`: at once, before what the file holds. */
export type Names = 'late' | 'early'

interface Node {
  readonly isFolder: boolean
  content: string | null
  synced: string | null
}

/**
 * A disk that loses what was not synced, in the two ways in which file systems do. `''` stands for a file of which the
 * content was lost.
 */
export function losingDisk(names: Names, before: Readonly<Record<string, string>>) {
  const now = new Map<string, Node>()
  const durable = new Map<string, Node>()
  const made = new Set<string>()
  for (const [path, content] of Object.entries(before)) {
    const node = { isFolder: false, content, synced: content }
    now.set(path, node)
    durable.set(path, node)
  }
  const put = (path: string, node: Node) => {
    now.set(path, node)
    if (names === 'early') durable.set(path, node)
  }
  const drop = (path: string) => {
    now.delete(path)
    if (names === 'early') durable.delete(path)
  }
  const syncFolder = (folder: string) => {
    for (const path of durable.keys()) if (dirname(path) === folder && !now.has(path)) durable.delete(path)
    for (const [path, node] of now) if (dirname(path) === folder) durable.set(path, node)
  }
  const change = (node: Node, call: Call) => {
    if (call.call === 'write') node.content = call.content
    if (call.call !== 'rename') return
    drop(call.path)
    put(call.to, node)
  }
  return {
    apply(call: Call): void {
      const { path } = call
      const node = now.get(path)
      const sync = () => {
        if (node && !node.isFolder) node.synced = node.content
        else syncFolder(path)
      }
      if (call.call === 'mkdir') {
        made.add(path)
        put(path, { isFolder: true, content: null, synced: null })
      } else if (call.call === 'create') put(path, { isFolder: false, content: '', synced: '' })
      else if (call.call === 'sync') sync()
      else if (call.call === 'rm') drop(path)
      else if (node) change(node, call)
    },
    /** @returns what a file holds after a power cut at this moment; null when it is not there */
    afterPowerCut(path: string): string | null {
      for (let above = dirname(path); above !== dirname(above); above = dirname(above))
        if (made.has(above) && !durable.has(above)) return null
      return durable.get(path)?.synced ?? null
    },
  }
}
