/**
 * Lets a page carry its own GraphQL texts and nobody else's: each graphql(`…`) in the sources becomes, in the build, a
 * plain string with the fragments it names. The generated table of all texts is then never loaded, so that a route's
 * queries travel with the route.
 */
import { parse, print, visit } from 'graphql';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const CALL = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;

/** @param {string} sources folder @returns {import('vite').Plugin} */
export function graphqlTexts(sources) {
  let fragments = new Map();
  return {
    name: 'graphql-texts',
    enforce: 'pre',
    buildStart() {
      fragments = fragmentsOf(sources);
    },
    transform(code, id) {
      if (!id.startsWith(sources) || id.includes('/gql/') || !code.includes('graphql(')) return null;
      return { code: code.replace(CALL, (_, text) => JSON.stringify(complete(text, fragments))), map: null };
    },
  };
}

/** Every fragment in the sources by name. */
function fragmentsOf(folder) {
  const found = new Map();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!/\.tsx?$/.test(entry.name) || entry.parentPath.endsWith('gql')) continue;
    for (const [, text] of readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(CALL))
      for (const definition of parse(text).definitions)
        if (definition.kind === 'FragmentDefinition') found.set(definition.name.value, definition);
  }
  return found;
}

/** The text with every fragment it spreads, directly or through another. */
function complete(text, fragments) {
  const document = parse(text, { noLocation: true });
  const wanted = new Map();
  const collect = (node) =>
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (!fragment) throw new Error(`There is no fragment ${value}.`);
        if (wanted.has(value)) return;
        wanted.set(value, fragment);
        collect(fragment);
      },
    });
  collect(document);
  const own = new Set(document.definitions.map((definition) => definition.name?.value));
  const added = [...wanted].filter(([name]) => !own.has(name)).map(([, fragment]) => fragment);
  return print({ ...document, definitions: [...document.definitions, ...added] }).replace(/\s+/g, ' ');
}
