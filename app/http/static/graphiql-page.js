// Our part of the GraphiQL page: the API key's field, how requests are sent, what is remembered.

import { subscribe } from "./subscribe.js";

const keyField = document.getElementById("api-key");
const showButton = document.getElementById("show-api-key");
const endpoint = new URL(location.pathname, location.href);

/** The key is read at each request and kept nowhere but in its field. */
function credentials() {
  const key = keyField.value.trim();
  return key ? { "X-API-KEY": key } : {};
}

/**
 * The operation to run. GraphiQL notices a new name a moment after it was typed, so a name that
 * is not in the query is an old one. Null: not GraphQL, or no single operation was meant.
 */
function findOperation({ query, operationName }) {
  const { getOperationAST, parse } = GraphiQL.GraphQL;
  try {
    const document = parse(query);
    return getOperationAST(document, operationName) ?? getOperationAST(document);
  } catch {
    return null;
  }
}

async function post(request, headers) {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(request),
    credentials: "omit", // the page speaks with the key in its field, never with a cookie
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: `HTTP ${response.status}: ${text.slice(0, 500)}` }] };
  }
}

function fetcher({ query, variables, operationName }, options) {
  const headers = { ...credentials(), ...options?.headers };
  const operation = findOperation({ query, operationName });
  const request = { query, variables, operationName: operation?.name?.value ?? operationName };
  if (operation?.operation !== "subscription") return post(request, headers);
  const url = new URL(endpoint);
  url.protocol = url.protocol.replace("http", "ws");
  return subscribe(url, headers, request);
}

/**
 * GraphiQL's storage. Only what is named here reaches the browser's storage: queries, variables,
 * headers and history may contain secrets, so they live as long as the page does.
 */
function createStorage() {
  const lasting = new Set(
    ["theme", "docExplorerFlex", "editorFlex", "secondaryEditorFlex"].map((k) => `graphiql:${k}`),
  );
  const passing = new Map();
  return {
    getItem: (key) => (lasting.has(key) ? localStorage.getItem(key) : (passing.get(key) ?? null)),
    setItem: (key, value) =>
      lasting.has(key) ? localStorage.setItem(key, value) : passing.set(key, value),
    removeItem: (key) => (lasting.has(key) ? localStorage.removeItem(key) : passing.delete(key)),
    clear() {
      lasting.forEach((key) => localStorage.removeItem(key));
      passing.clear();
    },
    get length() {
      return passing.size;
    },
  };
}

showButton.addEventListener("click", () => {
  const shown = keyField.type === "password";
  keyField.type = shown ? "text" : "password";
  showButton.textContent = shown ? "Hide" : "Show";
  showButton.setAttribute("aria-pressed", String(shown));
});
// Browsers keep left pages for the back button; the key must not wait in one of them.
addEventListener("pagehide", () => {
  keyField.value = "";
});

const examples = JSON.parse(document.getElementById("examples").textContent);
ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher,
    storage: createStorage(),
    defaultTabs: examples,
    defaultEditorToolsVisibility: "variables",
    plugins: [GraphiQLPluginExplorer.explorerPlugin()],
    shouldPersistHeaders: false,
    inputValueDeprecation: true,
  }),
);
