/** What a terminal would obey: colours, a link (OSC 8), the clipboard (OSC 52), C1 controls, letters turned round. */
export const STEERING =
  '\u001B[31mrot\u001B]8;;http://127.0.0.1/\u0007Link\u001B]8;;\u0007\u001B]52;c;aWdt\u0007\u009B2J\u202Ecba\u2066\u007F'

/** A single argument may be a little longer, on Linux. */
export const LONG = 'x'.repeat(100_000)

/** Names that look like something else. */
export const ODD_NAMES = [
  '../../etc/passwd',
  'C:\\x',
  '$(id)',
  '%00',
  '__proto__',
  'constructor',
  'Lörrach\nWehr',
]

/** What is no whole number from one, however much it looks like a number. */
export const NO_NUMBERS = [
  '0',
  '-1',
  '1.5',
  '1e400',
  '0x10',
  'NaN',
  'Infinity',
  '٣',
  '１２',
  '1_000',
  '9007199254740993',
  ' 3',
  STEERING,
]

/** Some of them, for a second option that is read in the same way. */
export const FEW_NUMBERS = ['0', '-1', '1e400', 'NaN', '٣', STEERING]
