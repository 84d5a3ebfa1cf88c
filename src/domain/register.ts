export type DistrictKind = 'rural' | 'urban'
export type AssociationKind = 'union' | 'agreed'
export type MunicipalityKind = 'urban-district' | 'town' | 'municipality'

/** Landkreis (`rural`) or Stadtkreis (`urban`). */
export interface District {
  /** five digits, starts with 08 */
  readonly ags: string
  readonly name: string
  readonly kind: DistrictKind
}

/** Administrative association: Gemeindeverwaltungsverband (`union`) or vereinbarte Verwaltungsgemeinschaft (`agreed`). */
export interface Association {
  /** the first nine digits of the ARS of its members */
  readonly id: string
  readonly name: string
  readonly kind: AssociationKind
}

export interface Municipality {
  /** Amtlicher Gemeindeschlüssel: eight digits, starts with 08, always text */
  readonly ags: string
  /** Amtlicher Regionalschlüssel: twelve digits */
  readonly ars: string
  readonly name: string
  readonly kind: MunicipalityKind
  readonly district: District
  readonly association: Association | null
}

/** @returns the name with its kind in the usual short form: "GVV Vorderes Kandertal", "VVG Lörrach" */
export function associationTitle({ name, kind }: Association): string {
  return `${kind === 'union' ? 'GVV' : 'VVG'} ${name}`
}

/**
 * The core of an association is the member whose name the name of the association begins with: Müllheim of
 * Müllheim-Badenweiler. 219 of the 270 associations have one, none has two.
 */
export function isCore({ name, association }: Municipality): boolean {
  if (!association?.name.startsWith(name)) return false
  return !/\p{L}/u.test(association.name.charAt(name.length))
}

/** The municipalities of Baden-Württemberg, sorted by AGS. */
export interface Register {
  readonly districts: readonly District[]
  readonly associations: readonly Association[]
  readonly municipalities: readonly Municipality[]
  readonly byAgs: ReadonlyMap<string, Municipality>
}

/** @returns true for eight digits as the statistical offices give them to municipalities of Baden-Württemberg */
export function isAgs(text: string): boolean {
  return /^08\d{6}$/.test(text)
}

/** @returns the AGS in eight digits, also of one that a spreadsheet robbed of its leading zero; null for other text */
export function agsIn(text: string): string | null {
  const digits = text.replace(/\s/g, '')
  if (/^8\d{6}$/.test(digits)) return `0${digits}`
  return isAgs(digits) ? digits : null
}

/** Rows of `data/register/places.json`. */
export interface PlaceRows {
  readonly districts: readonly (readonly [ags: string, name: string, kind: DistrictKind])[]
  readonly associations: readonly (readonly [id: string, name: string, kind: AssociationKind])[]
  readonly municipalities: readonly (readonly [
    ags: string,
    ars: string,
    name: string,
    kind: MunicipalityKind,
  ])[]
}

/** @throws Error when a municipality lies in a district that the rows do not have */
export function registerFrom(rows: PlaceRows): Register {
  const districts = rows.districts.map(([ags, name, kind]) => ({ ags, name, kind }))
  const associations = rows.associations.map(([id, name, kind]) => ({ id, name, kind }))
  const districtByAgs = new Map(districts.map((district) => [district.ags, district]))
  const associationById = new Map(associations.map((association) => [association.id, association]))
  const municipalities = rows.municipalities.map(([ags, ars, name, kind]) => {
    const district = districtByAgs.get(ags.slice(0, 5))
    if (!district) throw new Error(`municipality ${ags} lies in no district of the register`)
    return { ags, ars, name, kind, district, association: associationById.get(ars.slice(0, 9)) ?? null }
  })
  const byAgs = new Map(municipalities.map((municipality) => [municipality.ags, municipality]))
  return { districts, associations, municipalities, byAgs }
}

/** @returns what a municipality is called, by its AGS; the AGS itself where the register does not know it */
export function nameIn({ byAgs }: Pick<Register, 'byAgs'>): (ags: string) => string {
  return (ags) => byAgs.get(ags)?.name ?? ags
}

/** @returns the id of the association of a municipality, by its AGS; the AGS itself where it is in none */
export function associationIn({ byAgs }: Pick<Register, 'byAgs'>): (ags: string) => string {
  return (ags) => byAgs.get(ags)?.association?.id ?? ags
}
