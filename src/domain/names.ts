export { type NameIndex, nameIndex, withKey, withName, withShortName } from './places/name-index.js'
