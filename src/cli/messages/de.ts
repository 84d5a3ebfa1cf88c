export { HELP } from './de/help.js'
export { LABELS } from './de/labels.js'
export { PROBLEMS } from './de/problems.js'
