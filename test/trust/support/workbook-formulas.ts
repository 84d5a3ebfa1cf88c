/** What our own formulas are made of; nothing of what a user named is among it. */
const OWN = /^(?:SUBTOTAL|SUMIF|SUMPRODUCT|COUNTIF|IF|ISNUMBER|MATCH|INDEX|MAX)$/

/** @returns whether a sheet of a workbook, as XML, has a formula that calls anything else, or a program */
export function runsAnother(xml: string): boolean {
  const formulas = [...xml.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, formula = '']) => formula)
  return formulas.some(
    (formula) =>
      formula.includes('|') || [...formula.matchAll(/([A-Z.]+)\(/g)].some(([, name = '']) => !OWN.test(name)),
  )
}
