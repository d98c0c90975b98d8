// The draft with its findings underlined, each with its reason under the pointer, at the caret and in a list.

import { post, told } from "./api.js";
import { byId, h, plural } from "./dom.js";

const PAUSE_MS = 250; // silence after a key before the draft is looked at
const UNKNOWN = {
  guards: "The techniques know English only, so no faults are looked for. A model can rewrite this, and the guards check what it writes; without a model it stays as it is.",
  partial: "The checks do not know this language, so no faults are looked for, and it stays as it is.",
};
const WORDS = { error: "mend", warning: "look at", advice: "add" };

const draft = byId("draft"), mirror = byId("mirror"), list = byId("findings"), tally = byId("tally"), score = byId("score");
const editor = byId("editor");
let found = []; // findings with `from` and `to` in the text's own units
let request = () => ({});
let titles = {};
let timer = 0;
let running = null;
let dismissed = -1; // the finding whose reason was put away, until one has been elsewhere

/** Watch the draft; `given` makes the rest of a check's body, and `names` the titles of techniques. */
export function watch(given, names) {
  request = given;
  titles = names;
  draft.addEventListener("input", () => { mark(moved()); soon(); });
  draft.addEventListener("scroll", () => { mirror.scrollTop = draft.scrollTop; });
  draft.addEventListener("pointermove", event => { if (event.pointerType !== "touch") show(at(event.clientX, event.clientY)); });
  draft.addEventListener("pointerleave", event => { if (!event.relatedTarget?.closest?.(".tip")) show(-1); });
  draft.addEventListener("pointerdown", hide);
  document.addEventListener("selectionchange", () => {
    if (document.activeElement !== draft || draft.selectionStart !== draft.selectionEnd) return;
    show(found.findIndex(one => one.from < one.to && one.from <= draft.selectionStart && draft.selectionStart <= one.to));
  });
  document.addEventListener("keydown", event => { if (event.key === "Escape" && tip) { dismissed = Number(tip.dataset.place); hide(); } });
  draft.addEventListener("blur", () => show(-1));
}

export const titleOf = name => titles[name] || name;

/** Look at the draft after a pause. */
export function soon() {
  clearTimeout(timer);
  timer = setTimeout(look, PAUSE_MS);
}

async function look() {
  running?.abort();
  running = new AbortController();
  const text = draft.value;
  if (!text.trim()) {
    mark([]);
    tell("Findings appear as you type.", null);
    return;
  }
  try {
    const answer = await post("/v1/check", { ...request(), draft: text }, { signal: running.signal, quiet: false });
    if (draft.value !== text) return;
    mark(placed(text, answer.findings));
    tell(answer.coverage === "full" ? counted() : UNKNOWN[answer.coverage], answer.score);
  } catch (error) {
    if (error.name === "AbortError") return;
    mark([]);
    tell(`Not checked: ${told(error).detail}`, null);
  }
}

const counted = () => found.length ? `${plural(found.length, "finding")} in your draft` : "Nothing found in your draft";

function tell(words, points) {
  if (tally.textContent !== words) tally.textContent = words;
  score.hidden = points === null || points === undefined;
  score.replaceChildren("Score ", h("b", {}, String(points)), " of 100");
}

/** Where findings stand in the text's own units: the server counts code points, a text area counts UTF-16. */
export function placed(text, findings) {
  const units = [0];
  for (const point of text) units.push(units.at(-1) + point.length);
  return findings.map(one => ({ ...one, from: units[one.start] ?? text.length, to: units[one.end] ?? text.length }));
}

/** While the next look is on its way: the findings moved along with the text around them, touched ones dropped. */
function moved() {
  const old = mirror.dataset.text ?? "", now = draft.value;
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const shift = now.length - old.length;
  return found.flatMap(one => {
    if (one.to <= start) return [one];
    if (one.from >= old.length - end) return [{ ...one, from: one.from + shift, to: one.to + shift }];
    return [];
  });
}

/** Draw the findings into the mirror behind the text, and into the list below it. */
function mark(findings) {
  found = findings;
  dismissed = -1;
  const text = draft.value;
  mirror.dataset.text = text;
  const edges = [...new Set([0, text.length, ...found.flatMap(one => [one.from, one.to])])].sort((a, b) => a - b);
  const nodes = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const piece = text.slice(edges[i], edges[i + 1]);
    const over = found.map((one, place) => [one, place]).filter(([one]) => one.from <= edges[i] && edges[i + 1] <= one.to);
    const worst = ["error", "warning", "advice"].find(kind => over.some(([one]) => one.severity === kind));
    nodes.push(worst ? h("mark", { class: worst, "data-over": over.map(([, place]) => place).join(" ") }, piece) : piece);
  }
  mirror.replaceChildren(...nodes, "\n");
  hide();
  list.replaceChildren(...found.map((one, place) => h("li", { class: one.severity },
    h("button", { type: "button", onclick: () => select(place), onfocus: () => glow(place), onblur: () => glow(-1), onpointerenter: () => glow(place), onpointerleave: () => glow(-1) },
      h("span", { class: "kind" }, WORDS[one.severity]),
      h("span", {}, titleOf(one.name), one.text ? h("span", { class: "unseen" }, `, in: ${one.text}`) : null),
      h("span", { class: "why" }, one.message)))));
}

const marks = place => [...mirror.querySelectorAll("mark")].filter(node => node.dataset.over.split(" ").includes(String(place)));

function glow(place) {
  for (const node of mirror.querySelectorAll("mark")) node.classList.remove("shown");
  for (const node of marks(place)) node.classList.add("shown");
}

function select(place) {
  draft.focus();
  draft.setSelectionRange(found[place].from, found[place].to);
}

/** The finding under the pointer. */
function at(x, y) {
  for (const node of mirror.querySelectorAll("mark")) {
    for (const box of node.getClientRects()) {
      if (box.left <= x && x <= box.right && box.top - 2 <= y && y <= box.bottom + 4) return Number(node.dataset.over.split(" ")[0]);
    }
  }
  return -1;
}

let tip = null;

function show(place) {
  if (place !== dismissed) dismissed = -1;
  if (tip?.dataset.place === String(place)) return;
  hide();
  if (place < 0 || place === dismissed) return;
  const one = found[place];
  const box = marks(place)[0]?.getClientRects()[0];
  if (!box) return;
  const frame = editor.getBoundingClientRect();
  tip = h("div", { class: `tip ${one.severity}`, id: "tip", role: "tooltip", "data-place": place, onpointerleave: hide },
    h("strong", {}, titleOf(one.name)), one.message);
  editor.append(tip);
  const left = Math.min(box.left - frame.left, Math.max(0, frame.width - tip.offsetWidth));
  tip.style.setProperty("left", `${left}px`);
  tip.style.setProperty("top", `${box.bottom - frame.top + 4}px`);
  draft.setAttribute("aria-describedby", "tip tally");
  glow(place);
}

function hide() {
  if (!tip) return;
  tip.remove();
  tip = null;
  draft.setAttribute("aria-describedby", "tally");
  glow(-1);
}
