/** Simplified shapes of the municipalities, TopoJSON, metres (ETRS89 / UTM zone 32N): `data/register/shapes.json`. */
export interface Shapes {
  readonly type: 'Topology'
  readonly objects: {
    readonly municipalities: { readonly type: string; readonly geometries: readonly Shape[] }
  }
}

interface Shape {
  /** AGS */
  readonly id: string
}
