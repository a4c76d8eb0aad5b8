import { PEOPLE } from './app.mjs';

const FIND = `{
  solved: questions(state: solved, first: 1) { edges { node { id } } }
  open: questions(state: unanswered, first: 1) { edges { node { id } } }
  mine: networkList(mine: true, first: 20) { edges { node { slug kind } } }
  documents(first: 1) { edges { node { id } } }
  methods(first: 3, sort: mostTried) { edges { node { id } } }
  me { id }
}`;

const OWN = `query ($me: ID!) {
  questions(askedBy: $me, first: 1) { edges { node { id } } }
  methods(mine: true, first: 1) { edges { node { id } } }
}`;

const EDITABLE = '{ documents(first: 50) { edges { node { id viewerCan { edit } } } } }';

const LED = `{ networkList(mine: true, first: 20) { edges { node { slug viewerCan { manage } } } } }`;

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
  const managed = await app.ask(PEOPLE.leader, LED);
  const led = managed.networkList.edges.find(({ node }) => node.viewerCan.manage)?.node.slug;
  const own = await app.ask(PEOPLE.staff, OWN, { me: found.me.id });
  const [question, method] = [own.questions, own.methods].map(({ edges }) => edges[0]?.node.id);
  const { documents } = await app.ask(PEOPLE.leader, EDITABLE);
  const document = documents.edges.find(({ node }) => node.viewerCan.edit)?.node.id;
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
    { name: 'documents', path: '/dokument', as },
    { name: 'document', path: `/dokument/${found.documents.edges[0].node.id}`, as },
    { name: 'upload', path: '/dokument/nytt', as },
    { name: 'methods', path: '/metoder', as },
    { name: 'method', path: `/metoder/${found.methods.edges[0].node.id}`, as },
    { name: 'new-method', path: '/metoder/ny', as },
    { name: 'trial', path: `/metoder/${found.methods.edges[0].node.id}/provning`, as },
    { name: 'edit-question', path: `/fragor/${question}/redigera`, as },
    { name: 'history', path: `/historik/${question}`, as },
    { name: 'edit-method', path: `/metoder/${method}/redigera`, as },
    ...(document ? [{ name: 'edit-document', path: `/dokument/${document}/redigera`, as: PEOPLE.leader }] : []),
    { name: 'invitation', path: '/inbjudan/abc' },
    { name: 'search', path: '/sok?q=arbetstr%C3%A4ning', as },
    { name: 'search-nothing', path: '/sok?q=xyzzyx', as },
    { name: 'notices', path: '/handelser', as },
    { name: 'forgotten', path: '/glomt-losenord' },
    { name: 'reset', path: '/aterstall/abc' },
    { name: 'welcome', path: '/valkommen', as },
    { name: 'networks', path: '/natverk', as },
    { name: 'network', path: `/natverk/${slug}`, as },
    { name: 'network-members', path: `/natverk/${slug}/medlemmar`, as },
    ...['medlemmar', 'forfragningar', 'inbjudningar', 'dolt', 'handelser', 'installningar'].flatMap((part) =>
      led ? [{ name: `led-${part}`, path: `/natverk/${led}/${part}`, as: PEOPLE.leader }] : [],
    ),
    { name: 'person', path: `/personer/${found.me.id}`, as },
    { name: 'settings', path: '/installningar', as },
    { name: 'tokens', path: '/installningar/nycklar', as },
    { name: 'administration', path: '/administration', as: PEOPLE.administrator },
    { name: 'administration-networks', path: '/administration/natverk', as: PEOPLE.administrator },
    { name: 'administration-federations', path: '/administration/forbund', as: PEOPLE.administrator },
    { name: 'administration-topics', path: '/administration/amnen', as: PEOPLE.moderator },
    { name: 'administration-taken-away', path: '/administration/dolt', as: PEOPLE.moderator },
    { name: 'administration-system', path: '/administration/system', as: PEOPLE.administrator },
    { name: 'administration-log', path: '/administration/handelser', as: PEOPLE.administrator },
    { name: 'missing', path: '/finns-inte', as },
  ];
}
