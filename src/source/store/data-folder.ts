import { resolve } from 'node:path'

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * @param env `IGM_DATA_DIR`, if not empty, names the folder; a relative path counts from the working directory
 * @returns absolute path of the folder that holds imported tables; it need not exist
 */
export async function dataFolder(env: Environment): Promise<string> {
  if (env.IGM_DATA_DIR) return resolve(env.IGM_DATA_DIR)
  // Looked up only where no folder is named: the import is a good part of the start-up of `igm lookup`.
  const { default: envPaths } = await import('env-paths')
  return envPaths('igm', { suffix: '' }).data
}
