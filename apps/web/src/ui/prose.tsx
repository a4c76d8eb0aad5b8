/** Text that somebody wrote, as the server made it safe. Nothing else may be given here. */
export function Prose({ html }: { html: string }) {
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
