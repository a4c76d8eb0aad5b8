/** What is like the question that is being written: shown when the server can tell. */
export function SimilarQuestions(_: { title: string }) {
  return null;
}
