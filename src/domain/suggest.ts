export { suggest } from './places/suggest.js'
