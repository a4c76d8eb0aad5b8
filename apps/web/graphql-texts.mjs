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

/**
 * Every operation in the sources, with its fragments.
 * @returns {{ name: string, text: string }[]}
 */
export function operationsIn(sources) {
  const fragments = fragmentsOf(sources);
  return textsIn(sources)
    .filter((text) => parse(text).definitions[0].kind === 'OperationDefinition')
    .map((text) => ({ name: parse(text).definitions[0].name.value, text: complete(text, fragments) }));
}

/** Every GraphQL text in the sources, as it is written. */
function textsIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(({ name, parentPath }) => /\.tsx?$/.test(name) && !parentPath.endsWith('gql'))
    .flatMap(({ name, parentPath }) => [...readFileSync(join(parentPath, name), 'utf8').matchAll(CALL)])
    .map(([, text]) => text);
}

/** Every fragment in the sources by name. */
function fragmentsOf(folder) {
  const found = new Map();
  for (const text of textsIn(folder))
    for (const definition of parse(text).definitions)
      if (definition.kind === 'FragmentDefinition') found.set(definition.name.value, definition);
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
