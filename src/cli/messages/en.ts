export { LABELS } from './en/labels.js'
export { PROBLEMS } from './en/problems.js'
