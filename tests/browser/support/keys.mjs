/** The keyboard alone: what cannot be reached by Tab is not there. */
export const keys = (tab) => ({
  /** Tabs to the field, link or button whose name begins so. @throws after 150 steps */
  async to(name) {
    for (let step = 0; step < 150; step++) {
      await tab.keyboard.press('Tab');
      const reached = await tab.evaluate((wanted) => {
        const element = document.activeElement;
        if (!element || element === document.body) return false;
        const label =
          element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '';
        return label.trim().startsWith(wanted);
      }, name);
      if (reached) return;
    }
    throw new Error(`“${name}” is not reached by Tab.`);
  },
});
