export { cleanText, transcribed } from './clean-text.js'
export { coreWords, looseKey, nameKey, nameWords } from './places/name-key.js'
