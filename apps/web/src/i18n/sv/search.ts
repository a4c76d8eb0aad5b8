export const search = {
  search: {
    title: 'Sök',
    label: 'Sök bland frågor, metoder och dokument',
    submit: 'Sök',
    clear: 'Töm sökfältet',
  },
};
