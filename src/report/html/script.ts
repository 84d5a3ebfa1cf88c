/** What a reader with scripts gets besides: search, sorting, and groups that light up in map, list and table. */
export const SCRIPT = `'use strict'
;(() => {
  const table = document.getElementById('table')
  const body = table.tBodies[0]
  const rows = [...body.rows]
  const input = document.getElementById('search')
  const output = document.querySelector('output')
  const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/ß/g, 'ss').toLowerCase()
  const words = new Map(rows.map((row) => [row, plain(row.cells[0].textContent + ' ' + row.dataset.ags)]))
  const search = () => {
    const wanted = plain(input.value.trim())
    let shown = 0
    for (const row of rows) {
      row.hidden = !words.get(row).includes(wanted)
      if (!row.hidden) shown++
    }
    output.textContent =
      wanted === '' ? '' : output.dataset.found.replace('{shown}', shown).replace('{total}', rows.length)
  }
  input.closest('[hidden]').hidden = false
  input.addEventListener('input', search)

  const order = new Intl.Collator(document.documentElement.lang, { numeric: true })
  const valueOf = (row, at) => {
    const cell = row.cells[at]
    return cell.dataset.value === undefined ? cell.textContent : Number(cell.dataset.value)
  }
  const compare = (a, b) => {
    if (a === '' || b === '') return (a === '') - (b === '')
    return typeof a === 'number' && typeof b === 'number' ? a - b : order.compare(a, b)
  }
  const heads = [...table.tHead.rows[0].cells]
  heads.forEach((head, at) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => {
      const turn = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1
      for (const other of heads) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', turn === 1 ? 'ascending' : 'descending')
      const sorted = rows.map((row) => [valueOf(row, at), row])
      sorted.sort(([a], [b]) => (a === '' || b === '' ? compare(a, b) : turn * compare(a, b)))
      body.append(...sorted.map(([, row]) => row))
    })
  })

  const parts = [...document.querySelectorAll('[data-group]')]
  const light = (group) => {
    for (const part of parts) part.classList.toggle('lit', group !== undefined && part.dataset.group === group)
  }
  document.addEventListener('pointerover', (event) => {
    light(event.target.closest('[data-group]')?.dataset.group)
  })
})()
`
