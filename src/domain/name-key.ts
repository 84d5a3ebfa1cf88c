export { cleanText } from './clean-text.js'
export { looseKey, nameKey } from './places/name-key.js'
