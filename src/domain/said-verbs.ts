/** Verbs by which a sentence says that a place gets an amount, or that it goes there, now and then: parts of patterns. */
export const GETS = 'erh(?:alten|ält|ielt(?:en)?)|bek(?:ommen|ommt|am(?:en)?)'
/** The first of these alone: "leer gehen". */
export const GO = 'g(?:ehen|eht|ing(?:en)?)'
export const GOES = `${GO}|entf(?:allen|ällt|iel(?:en)?)|fl(?:ie(?:ß|ss)(?:en|t)|oss(?:en)?)`
