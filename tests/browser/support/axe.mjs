import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** An input with suggestions says `combobox` itself in Designsystemet; browsers and screen readers agree with it. */
const DESIGNSYSTEMET = ['aria-allowed-role'];

/**
 * No violation of WCAG 2.2 AA, and no sideways scroll.
 * @param what the page and its state
 * @param busy whether it is looked at while it loads
 */
export async function assertAccessible(tab, what, { busy = false } = {}) {
  if (!busy) await tab.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  const { violations } = await new AxeBuilder({ page: tab }).withTags(RULES).disableRules(DESIGNSYSTEMET).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
  assert.deepEqual(found, [], what);
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${what}: ${wide} px too wide`);
}
