// The proof of work before a code is sent: begun when its form is used, so that it is mostly done
// when the form is sent; else sending waits for it.

for (const box of document.querySelectorAll("[data-work]")) {
  const form = box.closest("form");
  const field = box.querySelector("input");
  const shown = box.querySelector("div");
  const progress = box.querySelector("progress");
  const said = box.querySelector("[role=status]");
  let proof = null;

  const solve = async () => {
    const asked = await fetch(box.dataset.work);
    if (!asked.ok) throw new Error(`no challenge: ${asked.status}`);
    const made = await asked.json();
    const number = await tried(box.dataset.worker, made, (share) => (progress.value = share));
    const { algorithm, challenge, salt, signature } = made;
    field.value = btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
    said.textContent = said.dataset.done;
  };

  const begin = () => {
    if (proof) return;
    shown.hidden = false;
    proof = solve()
      .catch(() => {
        proof = null;
        said.textContent = said.dataset.failed;
      })
      .finally(() => (shown.hidden = true));
  };

  form.addEventListener("focusin", begin);
  form.addEventListener("submit", async (event) => {
    if (field.value) return;
    event.preventDefault();
    begin();
    await proof;
    if (field.value) form.requestSubmit(event.submitter);
  });
  // What was kept by the back button was used already.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    [field.value, proof, said.textContent] = ["", null, ""];
  });
}

function tried(address, { salt, challenge, maxnumber }, tell) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(address, { type: "module" });
    const end = (act, value) => {
      worker.terminate();
      act(value);
    };
    worker.addEventListener("error", (event) => end(reject, event));
    worker.addEventListener("message", ({ data }) => {
      if ("tried" in data) tell(Math.round((100 * data.tried) / maxnumber));
      else if (data.number === null) end(reject, new Error("no number fits"));
      else end(resolve, data.number);
    });
    worker.postMessage({ salt, challenge, most: maxnumber });
  });
}
