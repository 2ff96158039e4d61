// What pages do with a script, all of it also possible without: copying, how long ago times are,
// one click a form. Pages load further modules for what is theirs.

const language = document.documentElement.lang;
const relative = (style) => new Intl.RelativeTimeFormat(language, { numeric: "auto", style });
// What is short for months is in Spanish what elsewhere means minutes.
const [SHORT, LONG] = [relative("short"), relative("long")];
const UNITS = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
];

function tellMoments(within = document) {
  for (const time of within.querySelectorAll("time[data-moment]")) {
    const seconds = (Date.parse(time.dateTime) - Date.now()) / 1000;
    const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? UNITS.at(-1);
    time.textContent = (size < 86_400 ? SHORT : LONG).format(Math.round(seconds / size), unit);
  }
}

async function copy(button) {
  const words = button.textContent;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = "✓";
  } catch {
    // Without HTTPS a browser lets no script copy: select it, so that the keyboard can.
    const text = button.parentElement.querySelector("code, input, textarea");
    if (text) getSelection().selectAllChildren(text);
  }
  setTimeout(() => (button.textContent = words), 1500);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (button) copy(button);
  const appends = event.target.closest("[data-append]");
  if (appends) {
    const field = document.getElementById(appends.dataset.to);
    field.value = `${field.value.trim()}\n${appends.dataset.append}`.trim();
    field.focus();
  }
});

// A second click on a slow form must not send it twice.
document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (!button || event.defaultPrevented) return;
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = "1";
  button.setAttribute("aria-busy", "true");
});
// The page may come back by the back button, as it was left.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
  }
});

// A part that is not over: the server says when it changes, and where it cannot the page asks.
const ASK_AGAIN_MS = 2000;

async function renew(part) {
  const answer = await fetch(location.href, { headers: { "HX-Request": "true" } }).catch(() => null);
  // The session has ended: what came is the page to sign in, for the whole window.
  if (answer?.redirected) return location.reload();
  if (answer?.ok) {
    part.outerHTML = await answer.text();
    part = document.getElementById(part.id);
    tellMoments(part);
  }
  if (part && "part" in part.dataset) follow(part);
}

function follow(part) {
  if (!part.dataset.live) return setTimeout(renew, ASK_AGAIN_MS, part);
  const source = new EventSource(part.dataset.live);
  source.addEventListener("state", () => {
    source.close();
    renew(part);
  });
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED) setTimeout(renew, ASK_AGAIN_MS, part);
  });
}

document.querySelectorAll("[data-part]").forEach(follow);

// A file's text goes where it would be pasted.
for (const place of document.querySelectorAll("[data-file-into]")) {
  place.hidden = false;
  place.querySelector("input").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (file) document.getElementById(place.dataset.fileInto).value = await file.text();
  });
}
// Which step of a form is shown, the style sheet decides by the address; who cannot see is told.
function tellStep() {
  for (const link of document.querySelectorAll('.progress a[href^="#"]')) {
    if (document.querySelector(link.hash)?.checkVisibility()) link.ariaCurrent = "step";
    else link.removeAttribute("aria-current");
  }
}
addEventListener("hashchange", tellStep);
// What the address names is found only once all of the page is there.
addEventListener("load", tellStep);

document.addEventListener("htmx:afterSwap", (event) => tellMoments(event.target));
document.querySelector("[data-problems]")?.focus();
// On a phone the places and the tabs are rows that scroll.
for (const here of document.querySelectorAll(".places [aria-current], .tabs [aria-current]")) {
  const row = here.closest("ul, .tabs");
  row.scrollLeft = here.offsetLeft - (row.clientWidth - here.offsetWidth) / 2;
}
tellMoments();
setInterval(tellMoments, 30_000, document);
