// The page: a case on the left, its reply on the right.

import { all, rewrite } from "./api.js";
import { begin, outdated } from "./answer.js";
import { byId, h } from "./dom.js";
import { soon, watch } from "./editor.js";
import { EXAMPLES } from "./examples.js";

const customer = byId("customer"), draft = byId("draft"), go = byId("go"), stop = byId("stop");
const titles = {};
let running = null;
let shown = null; // the case that the reply answers, while there is one

const lines = id => byId(id).value.split("\n").map(line => line.trim()).filter(Boolean);

/** What check and rewrite have in common. */
function given() {
  const context = { facts: lines("facts"), offers: lines("offers"), customer_name: byId("customer-name").value, agent_name: byId("agent-name").value, brand: byId("brand").value };
  const policy = byId("policy").value;
  return { customer_message: customer.value, context, channel: byId("channel").value, ...(policy ? { policy } : {}) };
}

/** All that a reply answers, to tell whether it still does. */
const stated = () => JSON.stringify({ ...given(), draft: draft.value });

function compare() {
  if (shown !== null) outdated(shown !== stated());
}

function load(example) {
  customer.value = example.customer;
  draft.value = example.draft;
  byId("offers").value = (example.offers || []).join("\n");
  byId("facts").value = (example.facts || []).join("\n");
  if (example.offers) byId("more").open = true;
  draft.dispatchEvent(new Event("input", { bubbles: true }));
}

async function submit() {
  if (running || !byId("case").reportValidity()) return;
  running = new AbortController();
  go.disabled = true;
  stop.hidden = false;
  const words = draft.value, asked = stated();
  shown = null;
  const view = begin();
  if (matchMedia("(max-width: 60rem)").matches) byId("answer").scrollIntoView({ block: "start" });
  try {
    const answer = await rewrite(
      { ...given(), draft: words, metadata: { source: "page" } },
      { sentence: data => view.sentence(data.text), restart: () => view.restart() },
      running.signal,
    );
    view.finish(answer, words);
    shown = asked;
    compare();
  } catch (error) {
    if (error.name === "AbortError") view.stop();
    else view.fail(error);
  } finally {
    running = null;
    go.disabled = false;
    stop.hidden = true;
  }
}

async function choices() {
  try {
    for (const { name, title } of (await all("/v1/techniques?limit=200")).data) titles[name] = title;
    const policies = (await all("/v1/policies?limit=200")).data;
    byId("policy").append(...policies.map(one => h("option", { value: `${one.name}@${one.version}` }, `${one.name} ${one.version}${one.labels.length ? ` (${one.labels.join(", ")})` : ""}`)));
  } catch {
    // without a list the server's default still holds; what is wrong is told where something is asked
  }
  soon();
}

byId("examples").append(...EXAMPLES.map(example => h("button", { type: "button", onclick: () => load(example) }, example.title)));
byId("case").addEventListener("submit", event => { event.preventDefault(); submit(); });
for (const part of [byId("case"), byId("beside")]) {
  part.addEventListener("keydown", event => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); submit(); } });
  part.addEventListener("input", compare);
}
stop.addEventListener("click", () => running?.abort());
for (const id of ["customer", "facts", "offers", "customer-name", "agent-name", "brand", "policy", "channel"]) byId(id).addEventListener("input", soon);

watch(given, titles);
choices();
