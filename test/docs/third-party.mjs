import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './blocks.mjs'

/** @returns THIRD-PARTY.md: what a user installs with igm, by the lock file, with every licence in full, once */
export function thirdPartyPage() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  const shipped = Object.entries(packages)
    .filter(([place, { dev }]) => place !== '' && !dev)
    .map(([place, { version, license, optional }]) => ({
      name: place.split('node_modules/').at(-1),
      version,
      license,
      // Which of those for other machines is there depends on this one; they have the licence of their package.
      text: optional ? null : licenceIn(join(ROOT, place)),
    }))
  const texts = new Map()
  for (const one of shipped) if (one.text) texts.set(one.text, [...(texts.get(one.text) ?? []), one])
  const rows = shipped.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`)
  const full = [...texts].map(
    ([text, users]) => `### ${users.map(({ name }) => name).join(', ')}\n\n\`\`\`text\n${text}\n\`\`\``,
  )
  return `# What others made

Installed with igm, or part of its executables. Made by \`node test/docs/check.mjs --write\` from \`package-lock.json\`.
The data have sources and licences of their own: \`data/README.md\`.

| package | version | licence |
| --- | --- | --- |
${rows.join('\n')}

## Licences

${full.join('\n\n')}
`
}

/** @returns the text of its licence; null where the package names it in package.json alone */
function licenceIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name))
  if (!file) return null
  const lines = readFileSync(join(folder, file), 'utf8').split(/\r?\n/)
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()
}
