/** A tab of a window of its own, where this person is signed in. @returns the tab, on the page */
export async function openTab({ app, chromium }, { as, path = '/', viewport = { width: 1280, height: 800 } } = {}) {
  const context = await chromium.newContext({ viewport });
  if (as) await app.signIn(context, as);
  const tab = await context.newPage();
  await tab.goto(app.url + path);
  await tab.locator('h1').waitFor();
  return tab;
}
