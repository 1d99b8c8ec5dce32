/** Words that stand in documents. Names of sections come from the schemas instead. */
export const document = {
  'document/page-of': 'Page {page} of {pages}',
  'document/footnote': 'Footnote {number}',
  'document/footnotes': 'Footnotes',
  'document/return-to-footnote': 'Return to footnote {number} referrer',
  'document/skip-to-content': 'Skip to main content',
  'document/date-modified': 'Date modified',
  'document/details': 'About this note',
  'document/contacts': 'Contacts',
  'document/draft': 'DRAFT',
  'document/draft-notice': 'Draft: this note has errors and is not ready to be used.',
  'document/if-pressed': 'If pressed',
  'document/if-pressed-on': 'If pressed on {topic}',
  'document/telephone': 'Telephone',
  'document/link-with-address': '{text} ({address})',
} as const;
