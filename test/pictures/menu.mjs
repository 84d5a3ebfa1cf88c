import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const [COLUMNS, ROWS] = [84, 22]
/** Size of a character, in units of the picture. */
const [WIDE, HIGH, MARGIN] = [8.4, 19, 16]
const INK = { '': '#e6edf3', 31: '#ff9a8d', 32: '#7ee2a8', 36: '#7cc7ff', 90: '#8b98a5' }

/** What is typed and awaited, and what the picture is called by who cannot see it. */
const MENUS = {
  de: {
    first: 'Welcher Kreis?',
    question: 'Was möchten Sie tun?',
    title: 'igm menu: Für den Landkreis Lörrach stehen Tabelle, Gruppen, Excel, Bericht und Vorlage zur Wahl',
  },
  en: {
    first: 'Which district?',
    question: 'what would you like to do?',
    title: 'igm menu: for a district it offers the table, groups, Excel, a report and a paper',
  },
}
const TYPED = 'lörr'

/**
 * The menu, opened in a terminal (tmux) and driven by keys until it asks what to do with a district.
 * @param igm path of the command @param options a folder of its own, the environment of the command, the language
 * @returns an SVG of what stands on the screen
 */
export function menuPicture(igm, { folder, env, lang }) {
  const { first, question, title } = MENUS[lang]
  const tmux = (...args) =>
    execFileSync('tmux', ['-S', join(folder, 'tmux'), '-f', '/dev/null', ...args], { env, encoding: 'utf8' })
  const shown = () => tmux('capture-pane', '-p')
  const command = [process.execPath, igm, 'menu'].map((word) => `'${word}'`).join(' ')
  tmux('new-session', '-d', '-x', String(COLUMNS), '-y', String(ROWS), command)
  try {
    waitUntil(() => shown().includes(first), shown)
    tmux('send-keys', '-l', TYPED)
    waitUntil(() => shown().includes(TYPED), shown)
    tmux('send-keys', 'Enter')
    waitUntil(() => shown().includes(question), shown)
    tmux('send-keys', 'Down', 'Down')
    pause(500)
    return drawn(tmux('capture-pane', '-e', '-p').trimEnd().split('\n'), title)
  } finally {
    tmux('kill-server')
  }
}

function drawn(lines, title) {
  const [width, height] = [COLUMNS * WIDE + 2 * MARGIN, lines.length * HIGH + 2 * MARGIN]
  const rows = lines.map((line, row) => {
    const y = MARGIN + (row + 0.75) * HIGH
    return piecesOf(line)
      .filter(({ text }) => text !== '')
      .map(({ text, at, ink, isBold }) => {
        const place = `x="${(MARGIN + at * WIDE).toFixed(1)}" y="${y.toFixed(1)}" textLength="${(text.length * WIDE).toFixed(1)}"`
        return `<text ${place} fill="${ink}"${isBold ? ' font-weight="700"' : ''}>${escaped(text)}</text>`
      })
      .join('')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height}" width="${width.toFixed(0)}" height="${height}" role="img" font-family="ui-monospace, 'DejaVu Sans Mono', Consolas, monospace" font-size="14">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" rx="8" fill="#1b2229"/>
${rows.filter(Boolean).join('\n')}
</svg>
`
}

/** Pieces of one look, by the codes that tell the terminal of it. */
function piecesOf(line) {
  const [first, ...coded] = line.split('\u001b[')
  let look = { colour: '', isBold: false, isDim: false }
  let at = 0
  return [`0m${first}`, ...coded].map((part) => {
    const [codes = ''] = part.split('m', 1)
    const text = part.slice(codes.length + 1)
    look = codes.split(';').map(Number).reduce(lookAfter, look)
    const { colour, isBold, isDim } = look
    const piece = {
      text: text.trim(),
      at: at + text.length - text.trimStart().length,
      isBold,
      ink: INK[isDim ? 90 : colour],
    }
    at += text.length
    return piece
  })
}

function lookAfter(look, code) {
  if (code === 0) return { colour: '', isBold: false, isDim: false }
  if (code === 1) return { ...look, isBold: true }
  if (code === 2) return { ...look, isDim: true }
  if (code === 22) return { ...look, isBold: false, isDim: false }
  if (code === 39) return { ...look, colour: '' }
  return INK[code] ? { ...look, colour: code } : look
}

/** A viewer may take several blanks for one. */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('  ', '\u00a0\u00a0')

function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** @throws Error after two minutes, with what stands on the screen */
function waitUntil(isSo, shown) {
  for (const end = Date.now() + 120_000; !isSo(); pause(200))
    if (Date.now() > end) throw new Error(`on the screen:\n${shown()}`)
}
