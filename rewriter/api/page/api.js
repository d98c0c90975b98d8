// The way to the server: the key of this tab, plain calls, and answers that come event by event.

import { byId, h } from "./dom.js";

const KEY = "rewriter-key";

/** What the server refused, as it said it. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail || problem.title || "The server refused this and said no more.");
    this.status = problem.status;
    this.title = problem.title;
    this.fields = (problem.errors || []).map(fault => fault.loc.join("."));
  }
}

const stored = {
  get: () => { try { return sessionStorage.getItem(KEY); } catch { return null; } },
  set: key => { try { key ? sessionStorage.setItem(KEY, key) : sessionStorage.removeItem(KEY); } catch { /* for this page only */ } },
};
let key = stored.get();
let asking = null;

function setKey(value) {
  key = value;
  stored.set(value);
  byId("forget").hidden = !value;
}

/** Ask for a key; one dialog, however many calls wait for it. Resolves to whether there is a new one. */
function askForKey(wrong) {
  asking ??= new Promise(done => {
    const field = h("input", { id: "secret", type: "password", autocomplete: "off", required: true });
    const close = given => { dialog.close(); dialog.remove(); asking = null; if (given) setKey(given); done(Boolean(given)); };
    const dialog = h("dialog", { "aria-labelledby": "secret-title", oncancel: event => { event.preventDefault(); close(""); } },
      h("form", { onsubmit: event => { event.preventDefault(); close(field.value.trim()); } },
        h("h2", { id: "secret-title" }, wrong ? "That key is not valid" : "This server asks for a key"),
        h("p", { class: "small" }, "It is kept in this browser tab alone, and forgotten when you close it."),
        h("div", {}, h("label", { for: "secret" }, "API key"), field),
        h("div", { class: "actions" },
          h("button", { class: "primary" }, "Use this key"),
          h("button", { type: "button", onclick: () => close("") }, "Not now"))));
    document.body.append(dialog);
    dialog.showModal();
  });
  return asking;
}

/** One request. A missing key is asked for, and the request sent again. Throws Refused, or what fetch throws. */
export async function send(path, { body, method = body ? "POST" : "GET", accept = "application/json", signal, quiet = false } = {}) {
  for (;;) {
    const sent = key;
    const answer = await fetch(path, {
      method,
      signal,
      headers: {
        Accept: accept,
        ...(body ? { "Content-Type": "application/json" } : {}),
        ...(sent ? { Authorization: `Bearer ${sent}` } : {}),
      },
      body: body && JSON.stringify(body),
    });
    if (answer.status === 401 && !quiet && (sent !== key || await askForKey(Boolean(sent)))) continue;
    if (answer.ok) return answer;
    let problem = { status: answer.status };
    try { problem = await answer.json(); } catch { /* a proxy's page, perhaps */ }
    throw new Refused({ ...problem, status: answer.status });
  }
}

export const get = async (path, more) => (await send(path, more)).json();
export const post = async (path, body, more) => (await send(path, { body, ...more })).json();

/** Every item of a list, page after page. */
export async function all(path) {
  const items = [];
  for (let next = null; ;) {
    const page = await get(path + (next ? `${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(next)}` : ""));
    items.push(...page.data);
    if (!(next = page.next)) return { ...page, data: items };
  }
}

/** The server-sent events of an answer, as { name, data }. */
async function* events(answer) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split(/\r?\n\r?\n/);
    rest = blocks.pop();
    for (const block of blocks) {
      let name = "message";
      const data = [];
      for (const line of block.split(/\r?\n/)) {
        if (line.startsWith("event:")) name = line.slice(6).trim();
        if (line.startsWith("data:")) data.push(line.slice(5).trim());
      }
      if (data.length) yield { name, data: JSON.parse(data.join("\n")) };
    }
  }
}

let streams = true;

/**
 * Rewrite, telling `on.findings`, `on.sentence` and `on.restart` of what comes on the way. Resolves to the answer.
 * A server that does not stream says 422 for the field, and is then asked for the whole answer at once.
 */
export async function rewrite(body, on, signal) {
  if (streams) {
    try {
      const answer = await send("/v1/rewrite", { body: { ...body, stream: true }, accept: "text/event-stream", signal });
      if (!(answer.headers.get("content-type") || "").startsWith("text/event-stream")) return answer.json();
      for await (const { name, data } of events(answer)) {
        if (name === "result") return data;
        if (name === "error") throw new Refused(data);
        on[name]?.(data);
      }
      throw new Error("The answer broke off before it was whole. Try again.");
    } catch (error) {
      if (!(error instanceof Refused && error.status === 422 && error.fields.some(field => field.endsWith("stream")))) throw error;
      streams = false;
    }
  }
  return post("/v1/rewrite", body, { signal });
}

/** What a person should read about an error. */
export function told(error) {
  if (error instanceof Refused) return { title: error.title || "The server refused this", detail: error.message };
  if (error instanceof TypeError) return { title: "The server cannot be reached", detail: "Look whether it still runs, then try again." };
  return { title: "Something went wrong", detail: error.message };
}

export const hasKey = () => Boolean(key);

byId("forget").hidden = !key;
byId("forget").addEventListener("click", () => { setKey(""); location.reload(); });
