import type { District, Register } from '../register.js'

/** The letters on the plates of each district, by the digits of its AGS after "08". */
const PLATES = new Map(
  Object.entries({
    S: '111',
    BB: '115',
    ES: '116',
    GP: '117',
    LB: '118',
    WN: '119',
    HN: '121 125',
    KÜN: '126',
    SHA: '127',
    TBB: '128',
    HDH: '135',
    AA: '136',
    BAD: '211',
    KA: '212 215',
    RA: '216',
    HD: '221 226',
    MA: '222',
    MOS: '225',
    PF: '231 236',
    CW: '235',
    FDS: '237',
    FR: '311 315',
    EM: '316',
    OG: '317',
    RW: '325',
    VS: '326',
    TUT: '327',
    KN: '335',
    LÖ: '336',
    WT: '337',
    RT: '415',
    TÜ: '416',
    BL: '417',
    UL: '421 425',
    BC: '426',
    FN: '435',
    RV: '436',
    SIG: '437',
  }),
)

/** @returns the districts whose cars have these letters: a city and the district around it share them */
export function districtsWithPlate({ districts }: Register, letters: string): District[] {
  const key = letters.normalize('NFC').trim().toLocaleUpperCase('de')
  const digits = PLATES.get(key)?.split(' ')
  return districts.filter(({ ags }) => digits?.includes(ags.slice(2)))
}

/** @returns the letters on the plates of the district's cars ("LÖ"); older letters that some cars keep are not among them */
export function plateOf({ ags }: District): string {
  const [plate = ''] = [...PLATES].find(([, digits]) => digits.split(' ').includes(ags.slice(2))) ?? []
  return plate
}
