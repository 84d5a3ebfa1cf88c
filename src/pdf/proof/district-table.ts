/** A table with so many districts, and hardly more rows, has one row per district. */
const MOST_DISTRICTS = 35
const FEW_ROWS = 60

/** @returns true when what reads poorly as municipalities reads well as districts */
export function isDistrictTable(municipalities: number, districts: number): boolean {
  return municipalities <= FEW_ROWS && districts >= MOST_DISTRICTS
}
