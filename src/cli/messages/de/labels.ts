import { BATCH } from './batch.js'
import { COMMON } from './common.js'
import { COMPARE } from './compare.js'
import { DEMO } from './demo.js'
import { DISTRICTS } from './districts.js'
import { ELIGIBLE } from './eligible.js'
import { GROUP } from './group.js'
import { LOOKUP } from './lookup.js'
import { MENU } from './menu.js'
import { OWN } from './own.js'
import { PARSE } from './parse.js'
import { PARTNERS } from './partners.js'
import { STORE } from './store.js'
import { VERIFY } from './verify.js'

/** Headings and sentences of the screens, one file for each room. */
export const LABELS = {
  ...COMMON,
  batch: BATCH,
  lookup: LOOKUP,
  menu: MENU,
  eligible: ELIGIBLE,
  districts: DISTRICTS,
  group: GROUP,
  own: OWN,
  verify: VERIFY,
  parse: PARSE,
  store: STORE,
  demo: DEMO,
  partners: PARTNERS,
  compare: COMPARE,
}
