export { LABELS } from './de/labels.js'
export { PROBLEMS } from './de/problems.js'
