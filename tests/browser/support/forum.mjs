/** The network that everybody is in. @returns its id */
export async function nationalNetwork(app, email) {
  const { networkList } = await app.ask(email, '{ networkList(mine: true, first: 50) { edges { node { id kind } } } }');
  return networkList.edges.find(({ node }) => node.kind === 'national').node.id;
}

/** Asks everybody. @returns the question's id */
export async function askEverybody(app, email, { title, body = '' }) {
  const { askQuestion } = await app.ask(
    email,
    'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { id } }',
    { input: { title, body, audience: { networks: [{ networkId: await nationalNetwork(app, email) }] } } },
  );
  return askQuestion.id;
}

export async function deleteQuestion(app, email, id) {
  await app.ask(email, 'mutation ($id: ID!) { deleteQuestion(id: $id) }', { id });
}
