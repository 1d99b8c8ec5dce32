/** The shortest note with nothing wrong in it but that it has no twin. */
export const good = `title: Dykes
classification: Unclassified
branch: Water
proposed_response: [Text.]
financial_implications: [None.]
prepared_by: { name: Ana Pereira, title: Analyst, phone: 555-0142 }
approved_by: { name: Noor Haddad, title: Director, phone: 555-0143 }
`;
