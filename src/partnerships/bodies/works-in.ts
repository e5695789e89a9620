/** Where a body works: everywhere, or in some council areas. */
export interface Reach {
  everywhere: boolean;
  /** Ids of council areas. */
  councilAreas: readonly number[];
}

export function worksIn({ everywhere, councilAreas }: Reach, councilArea: number): boolean {
  return everywhere || councilAreas.includes(councilArea);
}
