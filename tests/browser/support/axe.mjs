import assert from 'node:assert/strict';
import axe from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** An input with suggestions says `combobox` itself in Designsystemet; browsers and screen readers agree with it. */
const DESIGNSYSTEMET = ['aria-allowed-role'];

const OPTIONS = {
  runOnly: { type: 'tag', values: RULES },
  rules: Object.fromEntries(DESIGNSYSTEMET.map((rule) => [rule, { enabled: false }])),
  // What passed is nobody's question, and describing it costs twice what the rules cost.
  resultTypes: ['violations'],
};

/**
 * No violation of WCAG 2.2 AA, and no sideways scroll.
 *
 * The rules run in the page itself, which holds no frame that they could look into: a runner that also opens a blank
 * page for each answer takes three times as long.
 * @param what the page and its state
 * @param busy whether it is looked at while it loads
 */
export async function assertAccessible(tab, what, { busy = false } = {}) {
  if (!busy) await tab.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(axe.source);
  const violations = await tab.evaluate(
    async (options) => (await window.axe.run(document, options)).violations,
    OPTIONS,
  );
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
  assert.deepEqual(found, [], what);
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${what}: ${wide} px too wide`);
}
