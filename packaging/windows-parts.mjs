// What Windows shows of an executable: its icon, its version and what it is.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit'

/** pixels; Explorer, the taskbar and large views each take the next one */
const ICON_SIZES = [16, 24, 32, 48, 64, 128, 256]
const GERMAN = 0x407
const UNICODE = 1200

/**
 * Replaces what Node says of itself. The signature of Node goes with it: it would no longer fit.
 * @param bytes an executable of Node for Windows
 * @param product version as in package.json, and the year of its copyright
 * @returns the executable as Windows shall show it
 */
export async function dressed(bytes, { version, copyright }) {
  const exe = NtExecutable.from(bytes, { ignoreCert: true })
  const resources = NtExecutableResource.from(exe)
  const isReplaced = ({ type }) => [3, 14, 16].includes(type) // icons, groups of icons, version
  resources.entries = resources.entries.filter((entry) => !isReplaced(entry))
  Resource.IconGroupEntry.replaceIconsForResource(resources.entries, 1, GERMAN, await icons())
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  const info = Resource.VersionInfo.createEmpty()
  info.lang = GERMAN
  info.setFileVersion(major, minor, patch, 0, GERMAN)
  info.setProductVersion(major, minor, patch, 0, GERMAN)
  info.setStringValues(
    { lang: GERMAN, codepage: UNICODE },
    {
      FileDescription: 'igm – Integrationsmanagement in Baden-Württemberg',
      ProductName: 'igm',
      InternalName: 'igm',
      OriginalFilename: 'igm.exe',
      LegalCopyright: copyright,
      Comments: 'Beträge je Gemeinde nachschlagen und Gruppen vorschlagen',
    },
  )
  info.outputToResourceEntries(resources.entries)
  resources.outputResource(exe)
  return Buffer.from(exe.generate())
}

async function icons() {
  const require = createRequire(import.meta.url)
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const svg = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8')
  return ICON_SIZES.map((size) => {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
    return Data.RawIconItem.from(png, size, size, 32)
  })
}
