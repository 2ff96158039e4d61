// What the page remembers: how it looks for good, tabs until the browser's tab is closed, secrets never.

const TABS = "graphiql:tabState";
const LASTING = new Set(
  ["theme", "docExplorerFlex", "editorFlex", "secondaryEditorFlex"].map((k) => `graphiql:${k}`),
);

// API keys of any prefix, the root key, session tokens; and what stands under a telling name.
const SECRETS = [
  [/[0-9A-Za-z]{2,16}_[0-9A-Za-z]{24,}/g, ""],
  [/(?<![0-9A-Za-z])[0-9A-Za-z]{39}(?![0-9A-Za-z])/g, ""],
  [/("?(?:password|secret|token|code|preimage)\w*"?\s*:\s*)"[^"]*"/gi, '$1""'],
];

/** Returns a text of an editor without what may be a secret. */
function scrubbed(text, current) {
  if (!text) return text ?? null;
  const open = current ? text.replaceAll(current, "") : text;
  return SECRETS.reduce((rest, [secret, instead]) => rest.replace(secret, instead), open);
}

/** Returns what may be kept of GraphiQL's tabs: their texts, without headers and answers. */
function kept(state, current) {
  const { tabs, activeTabIndex } = JSON.parse(state);
  return {
    activeTabIndex,
    tabs: tabs.map(({ id, title, query, variables, operationName }) => ({
      id,
      title,
      query: scrubbed(query, current),
      variables: scrubbed(variables, current),
      operationName,
      hash: null,
      headers: null,
      response: null,
    })),
  };
}

function remembered() {
  try {
    const state = JSON.parse(sessionStorage.getItem(TABS));
    return state?.tabs?.[state.activeTabIndex] ? state : null;
  } catch {
    return null;
  }
}

/**
 * Returns GraphiQL's storage. `secret` gives the text of the key's field, which is never written
 * down. Headers, history and answers live as long as the page does.
 */
export function createStorage(secret) {
  const passing = new Map();
  const state = remembered();
  if (state) {
    // GraphiQL shows the tab whose texts these are.
    const { query, variables } = state.tabs[state.activeTabIndex];
    passing.set(TABS, JSON.stringify(state));
    passing.set("graphiql:query", query ?? "");
    passing.set("graphiql:variables", variables ?? "");
  }
  return {
    getItem: (key) => (LASTING.has(key) ? localStorage.getItem(key) : (passing.get(key) ?? null)),
    setItem(key, value) {
      if (LASTING.has(key)) return localStorage.setItem(key, value);
      if (key === TABS) sessionStorage.setItem(TABS, JSON.stringify(kept(value, secret())));
      return passing.set(key, value);
    },
    removeItem: (key) => (LASTING.has(key) ? localStorage.removeItem(key) : passing.delete(key)),
    clear() {
      LASTING.forEach((key) => localStorage.removeItem(key));
      sessionStorage.removeItem(TABS);
      passing.clear();
    },
    get length() {
      return passing.size;
    },
  };
}
