/** What stands in a record that is filed without a paper of its own: in the authority's language. */
export const recordPaperTexts = {
  lastUsed: (day: string) => `Senast använd ${day}`,
  contents: "Innehåll",
  nothing: "Handlingen har ingen text.",
  more: "Handlingens alla uppgifter finns i filen handling.json bredvid den här.",
};
