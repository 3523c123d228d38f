/** The one place where property names are spelled; snake_case, because formulas in bases break on hyphens. */
export const property = {
  paperId: 'paper_id',
  entryId: 'entry_id',
  sectionId: 'section_id',
  listId: 'list_id',
  title: 'title',
  aliases: 'aliases',
  authors: 'authors',
  year: 'year',
  venue: 'venue',
  url: 'url',
  papers: 'papers',
  sections: 'sections',
  entry: 'entry',
  list: 'list',
  undecided: 'undecided',
  status: 'status',
  tags: 'tags',
} as const;

export type PropertyName = (typeof property)[keyof typeof property];
