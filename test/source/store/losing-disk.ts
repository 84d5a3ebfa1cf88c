import { dirname } from 'node:path'

/** What a program did to a disk. */
export type Call = Made | Changed
type Made =
  | { readonly call: 'mkdir'; readonly path: string }
  | { readonly call: 'create'; readonly path: string }
  | { readonly call: 'sync'; readonly path: string }
type Changed =
  | { readonly call: 'rm'; readonly path: string }
  | { readonly call: 'write'; readonly path: string; readonly content: string }
  | { readonly call: 'rename'; readonly path: string; readonly to: string }

/** What may stand on the disk after a power cut: one of the ways in which it may have ended. */
export interface Remains {
  /**
   * @returns all that the file may hold: one content where that was synced, several where it was not; null stands for
   * a file that is not there
   */
  holds(path: string): ReadonlySet<string | null>
  /** absolute, of files and folders that can be reached from above */
  readonly paths: readonly string[]
}

export interface LosingDisk {
  apply(call: Call): void
  /** @returns every way in which a power cut at this moment may end */
  afterPowerCut(): Remains[]
}

/** A file or folder, whatever it is called. */
interface Inode {
  readonly isFolder: boolean
  now: string
  /** what may be found in it after a power cut */
  contents: Set<string>
}

/** What was done to the names in a folder and may be lost until that folder is synced. */
interface Change {
  readonly folder: string
  readonly gone: string | null
  readonly come: readonly [path: string, inode: Inode] | null
}

/** Stands for the first part of what was written. */
const HALF = 'half of it'

/**
 * A disk that gives nothing for certain that was not asked for: a name is lost, or kept, until its folder was synced,
 * each without regard to the others; a file holds nothing, half or all of what was written until it was synced itself.
 * Stricter than any one file system, as what is stored must outlast all of them.
 * @param before files that were there and synced, with their folders
 */
export function losingDisk(before: Readonly<Record<string, string>>): LosingDisk {
  const files = Object.entries(before).map(([path, content]): [string, Inode] => [
    path,
    { isFolder: false, now: content, contents: new Set([content]) },
  ])
  const made = new Set<string>()
  const names = new Map(files)
  const kept = new Map(files)
  let pending: Change[] = []

  const change = (path: string, gone: string | null, inode: Inode | null) => {
    if (gone !== null) names.delete(gone)
    if (inode !== null) names.set(path, inode)
    pending.push({ folder: dirname(path), gone, come: inode && [path, inode] })
  }
  const make = (path: string, isFolder: boolean) => {
    if (isFolder) made.add(path)
    change(path, null, { isFolder, now: '', contents: new Set(['']) })
  }
  const sync = (path: string) => {
    const inode = names.get(path)
    if (inode && !inode.isFolder) inode.contents = new Set([inode.now])
    else {
      for (const each of pending) if (each.folder === path) settle(kept, each)
      pending = pending.filter(({ folder }) => folder !== path)
    }
  }
  const touch = (call: Changed) => {
    const inode = names.get(call.path)
    if (!inode) throw new Error(`${call.call}: there is no ${call.path}`)
    if (call.call === 'rm') return change(call.path, call.path, null)
    if (call.call === 'rename') return change(call.to, call.path, inode)
    inode.now = call.content
    for (const content of [HALF, call.content]) inode.contents.add(content)
  }
  return {
    apply(call) {
      if (call.call === 'sync') sync(call.path)
      else if (call.call === 'mkdir') make(call.path, true)
      else if (call.call === 'create') make(call.path, false)
      else touch(call)
    },
    afterPowerCut: () => subsets(pending).map((lasting) => remains(kept, lasting, made)),
  }
}

function settle(names: Map<string, Inode>, { gone, come }: Change): void {
  if (gone !== null) names.delete(gone)
  if (come !== null) names.set(...come)
}

function remains(kept: ReadonlyMap<string, Inode>, lasting: readonly Change[], made: ReadonlySet<string>) {
  const names = new Map(kept)
  for (const each of lasting) settle(names, each)
  const isReached = (path: string): boolean =>
    path === dirname(path) || (isReached(dirname(path)) && (!made.has(path) || names.has(path)))
  return {
    holds(path: string) {
      const inode = isReached(path) ? names.get(path) : undefined
      return inode ? inode.contents : new Set([null])
    },
    paths: [...names.keys()].filter(isReached),
  }
}

function subsets<T>([first, ...rest]: readonly T[]): T[][] {
  if (first === undefined) return [[]]
  return subsets(rest).flatMap((some) => [some, [first, ...some]])
}
