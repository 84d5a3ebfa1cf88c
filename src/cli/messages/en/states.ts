/** The states by the first two digits of their keys. */
export const STATES: Readonly<Record<string, string>> = {
  '01': 'Schleswig-Holstein',
  '02': 'Hamburg',
  '03': 'Lower Saxony',
  '04': 'Bremen',
  '05': 'North Rhine-Westphalia',
  '06': 'Hesse',
  '07': 'Rhineland-Palatinate',
  '09': 'Bavaria',
  '10': 'Saarland',
  '11': 'Berlin',
  '12': 'Brandenburg',
  '13': 'Mecklenburg-Western Pomerania',
  '14': 'Saxony',
  '15': 'Saxony-Anhalt',
  '16': 'Thuringia',
}
