import type { Audience, DemoContent, Role } from './types.js';

const order: readonly Role[] = ['reader', 'contributor', 'leader', 'admin'];
const rank = (role: Role | undefined) => (role === undefined ? -1 : order.indexOf(role));

/**
 * The role that a person has in each network of the demo, once the loader has stored it: direct
 * roles, and what flows up through federations and contained networks at the edge's cap. Open
 * networks give `reader`. Only for checking the demo itself; the platform's rule lives in access.
 */
export function reachOf(demo: DemoContent, slug: string): ReadonlyMap<string, Role> {
  const person = demo.people.find((one) => one.slug === slug);
  if (!person) throw new Error(`No such person: ${slug}`);
  const roles = new Map<string, Role>([[person.home, person.homeRole]]);
  const raise = (network: string, role: Role) => {
    if (rank(role) <= rank(roles.get(network))) return false;
    roles.set(network, role);
    return true;
  };
  for (const network of demo.networks) {
    if (network.visibility === 'open') raise(network.slug, 'reader');
    for (const member of network.people) if (member.person === slug) raise(network.slug, member.role);
  }
  for (let changed = true; changed;) {
    changed = false;
    for (const network of demo.networks) {
      const edges = [
        ...network.federations.map(({ federation, cap }) => ({ from: federation, cap })),
        ...network.networks.map((edge) => ({ from: edge.network, cap: edge.cap })),
      ];
      for (const { from, cap } of edges) {
        const role = roles.get(from);
        if (role && raise(network.slug, rank(role) < rank(cap) ? role : cap)) changed = true;
      }
    }
  }
  return roles;
}

/** Whether the person has at least the role in the network. */
export const has = (demo: DemoContent, person: string, network: string, least: Role): boolean =>
  rank(reachOf(demo, person).get(network)) >= rank(least);

/** Whether the person reads what is published to the audience. */
export const reads = (demo: DemoContent, person: string, audience: Audience): boolean =>
  audience.some(({ network, least }) => has(demo, person, network, least));
