// Our part of the GraphiQL page: the API key's field, how requests are sent, what is remembered.

import { createFiller } from "./filling.js";
import { createStorage } from "./remembering.js";
import { subscribe } from "./subscribe.js";
import { accumulated } from "./telling.js";

const keyField = document.getElementById("api-key");
const showButton = document.getElementById("show-api-key");
const own = document.getElementById("own-session"); // on the dashboard's page alone
const asks = document.getElementById("asks-as");
const endpoint = new URL(own ? "/graphql" : location.pathname, location.href);

/** Whether operations run as the person who is logged in, rather than with the key. */
const isOwn = () => asks?.value === "session";

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

/**
 * Asks as the person who is logged in: by a form with the token of this page, which no other site
 * can send. The cookie of the session stays out of reach, and means nothing at the API's address.
 */
async function postAsOneself({ query, variables, operationName }, headers) {
  const response = await fetch(own.dataset.path, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams({
      token: own.dataset.token,
      query,
      variables: JSON.stringify(variables ?? {}),
      operationName: operationName ?? "",
      once: headers?.["X-Idempotency-Key"] ?? "",
    }),
  });
  if (!response.headers.get("content-type")?.startsWith("application/json")) {
    const reasons = { 401: "You are signed out: sign in again.", 403: "Load this page again." };
    return { errors: [{ message: reasons[response.status] ?? `HTTP ${response.status}` }] };
  }
  const answer = await response.json();
  const codes = (answer.errors ?? []).map((error) => error.code);
  document.getElementById("confirm").hidden = !codes.includes("CONFIRMATION_NEEDED");
  return answer;
}

// The schema is the same for everybody, and sent compressed to who asks without a form.
const isOfAll = (request) => !isOwn() || request.operationName === "IntrospectionQuery";
const ask = (request, headers) => (isOfAll(request) ? post : postAsOneself)(request, headers);

async function fetcher({ query, variables, operationName }, options) {
  const headers = { ...credentials(), ...options?.headers };
  const operation = findOperation({ query, operationName });
  const request = { query, variables, operationName: operation?.name?.value ?? operationName };
  if (operation?.operation !== "subscription") {
    const answer = await ask(request, headers);
    filler.learn(answer);
    return answer;
  }
  if (isOwn()) {
    return { errors: [{ message: "Subscriptions run with an API key: make one for an hour, above." }] };
  }
  const url = new URL(endpoint);
  url.protocol = url.protocol.replace("http", "ws");
  return accumulated(subscribe(url, headers, request));
}

const filler = createFiller(
  (query) => (isOwn() || keyField.value.trim() ? ask({ query }, credentials()) : null),
  () => document.querySelector(".graphiql-editor-tool .CodeMirror")?.CodeMirror,
);
keyField.addEventListener("change", () => filler.ask());

function showKey() {
  document.querySelector(".key").hidden = isOwn();
}
if (asks && keyField.value) asks.value = "key"; // one that was made for this page
asks?.addEventListener("change", () => {
  showKey();
  filler.ask();
});
showKey();

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
    storage: createStorage(() => keyField.value.trim()),
    defaultTabs: examples,
    defaultEditorToolsVisibility: "variables",
    plugins: [GraphiQLPluginExplorer.explorerPlugin()],
    shouldPersistHeaders: false,
    inputValueDeprecation: true,
  }),
);
filler.watch();
if (isOwn() || keyField.value) filler.ask();
