export interface CouncilSearch {
  council?: number;
}

/** The part of an address that says which council a page is about. */
export const councilSearch = (search: Record<string, unknown>): CouncilSearch => {
  const council = Number(search.council);
  return Number.isInteger(council) && council > 0 ? { council } : {};
};
