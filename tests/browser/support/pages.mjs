import { PEOPLE } from './app.mjs';

const FIND = `{
  solved: questions(state: solved, first: 1) { edges { node { id } } }
  open: questions(state: unanswered, first: 1) { edges { node { id } } }
  mine: networkList(mine: true, first: 20) { edges { node { slug kind } } }
  me { id }
}`;

/**
 * Every page of the web with an address that has something to show.
 * @returns {Promise<{ name: string, path: string, as?: string }[]>}
 */
export async function pages(app) {
  const found = await app.ask(PEOPLE.staff, FIND);
  const solved = found.solved.edges[0].node.id;
  const open = found.open.edges[0].node.id;
  const slug =
    found.mine.edges.find(({ node }) => node.kind === 'role' || node.kind === 'regional')?.node.slug ??
    found.mine.edges[0].node.slug;
  const as = PEOPLE.staff;
  return [
    { name: 'sign-in', path: '/logga-in' },
    { name: 'about', path: '/om' },
    { name: 'accessibility', path: '/tillganglighet' },
    { name: 'rules', path: '/regler' },
    { name: 'start', path: '/', as },
    { name: 'ask', path: '/fragor/ny', as },
    { name: 'questions', path: '/fragor', as },
    { name: 'question-solved', path: `/fragor/${solved}`, as },
    { name: 'question-open', path: `/fragor/${open}`, as },
    { name: 'networks', path: '/natverk', as },
    { name: 'network', path: `/natverk/${slug}`, as },
    { name: 'person', path: `/personer/${found.me.id}`, as },
    { name: 'settings', path: '/installningar', as },
    { name: 'missing', path: '/finns-inte', as },
  ];
}
