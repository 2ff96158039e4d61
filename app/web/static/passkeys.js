// Passkeys: a button asks the browser, and its form carries what that answers.

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
const known = (list) => list?.map((one) => ({ ...one, id: bytes(one.id) }));

async function ask(act, options) {
  const publicKey = { ...options, challenge: bytes(options.challenge) };
  if (act === "create") {
    publicKey.user = { ...options.user, id: bytes(options.user.id) };
    publicKey.excludeCredentials = known(options.excludeCredentials);
    return navigator.credentials.create({ publicKey });
  }
  publicKey.allowCredentials = known(options.allowCredentials);
  return navigator.credentials.get({ publicKey });
}

function written({ id, rawId, type, response }) {
  const parts = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (response[name]) parts[name] = text(response[name]);
  }
  if (response.getTransports) parts.transports = response.getTransports();
  return JSON.stringify({ id, rawId: text(rawId), type, response: parts });
}

for (const button of document.querySelectorAll("[data-passkey]")) {
  const { form } = button;
  const field = form.elements.credential;
  const said = button.parentElement.querySelector("[role=status]");

  form.addEventListener("submit", async (event) => {
    if (event.submitter !== button || field.value) return;
    event.preventDefault();
    const { passkey: act, options, origin } = button.dataset;
    if (origin !== location.origin) said.textContent = said.dataset.elsewhere;
    else if (!window.PublicKeyCredential) said.textContent = said.dataset.unsupported;
    else {
      said.textContent = "";
      try {
        field.value = written(await ask(act, JSON.parse(options)));
        form.requestSubmit(button);
      } catch (error) {
        const there = error.name === "InvalidStateError";
        said.textContent = there ? said.dataset.known : said.dataset.cancelled;
      }
    }
  });
  // What was kept by the back button was used already.
  addEventListener("pageshow", (event) => {
    if (event.persisted) field.value = "";
  });
}
