// The reply as it arrives and as it stands: what it says, what changed, why, what was proved, and what became of it.

import { Refused, post, told } from "./api.js";
import { diff } from "./diff.js";
import { byId, h, plural } from "./dom.js";
import { titleOf } from "./editor.js";

const box = byId("answer"), said = byId("said");

const SEALS = {
  unchanged: ["Fine as it is", "Nothing had to be changed, and your draft passed every check."],
  rewritten: ["Verified", "Rewritten, and every check passed."],
  repaired: ["Verified after a repair", "The first answer failed a check; what you see was mended and passed them all."],
  fallback: ["Verified, by the built-in rules", "The model gave nothing that could be verified, so the built-in engine wrote this."],
  draft_kept: ["Not verified: this is your own draft", "Nothing was changed. Read it again before you send it."],
};
const WITH_FINDINGS = ["Passed as it is", "Nothing was changed; what was found is left for you to look at."];
const EARLIER = "This answers an earlier draft: something was changed since. Press Rewrite for a reply to what stands there now.";
const HANDOVER = {
  abuse: "abuse", threat: "a threat", injury: "an injury", fraud: "fraud", "self-harm": "self-harm", legal: "legal action",
};
const CHECK = "M4 12.5l5 5L20 6.5", WARN = "M12 3.5L22 20.5H2zM12 10v5M12 17.6v.4";

const seal = path => h("svg", { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", "stroke-width": "2.5", "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true" }, h("path", { d: path }));

/** Mark the reply as one to an earlier case, or as this one's again: an earlier one is neither copied nor judged. */
export function outdated(yes) {
  if (box.classList.contains("old") === yes) return;
  box.classList.toggle("old", yes);
  box.setAttribute("aria-label", yes ? "The reply to an earlier draft" : "The reply");
  for (const button of box.querySelectorAll("button")) button.disabled = yes;
  if (yes) box.prepend(h("p", { class: "earlier" }, EARLIER));
  else box.querySelector(".earlier").remove();
  said.textContent = yes ? EARLIER : "The reply answers what stands there again.";
}

/** On a wide screen everything is open; on a narrow one the reply comes first, and the long reading is folded. */
const wide = () => !matchMedia("(max-width: 60rem)").matches;

/** Start anew: sentences go where this says until `finish` or `fail`. */
export function begin() {
  const started = performance.now();
  box.className = "answer";
  box.setAttribute("aria-label", "The reply");
  box.setAttribute("aria-busy", "true");
  const words = h("p", { class: "letter reply" });
  const waiting = h("span", { class: "waiting" }, "Reading");
  const clock = h("span", { class: "small" });
  words.append(waiting);
  box.replaceChildren(h("div", { class: "verdict" }, h("span", { class: "small" }, "Each sentence is checked before it is shown."), clock), words);
  said.textContent = "Rewriting.";
  const timer = setInterval(() => {
    const s = Math.floor((performance.now() - started) / 1000);
    if (s < 1) return;
    clock.textContent = `${s} s`;
    if (waiting.textContent) waiting.textContent = s < 6 ? "Writing and checking" : "Still at it; the model takes its time";
  }, 250);
  const end = () => { clearInterval(timer); box.removeAttribute("aria-busy"); };
  return {
    sentence(text) {
      waiting.textContent = "";
      waiting.before(h("span", { class: "sentence" }, text));
    },
    restart() {
      for (const node of words.querySelectorAll(".sentence")) node.remove();
      waiting.textContent = "Starting over: what came could not be finished";
    },
    finish(answer, draft) { end(); finish(answer, draft); },
    fail(error) { end(); fail(error); },
    stop() {
      end();
      box.replaceChildren(h("div", { class: "blank" }, h("p", {}, "Stopped. Your draft is as you left it.")));
      said.textContent = "Stopped.";
    },
  };
}

function fail(error) {
  const { title, detail } = told(error);
  box.replaceChildren(h("div", { class: "failure" }, h("h2", {}, title), h("p", {}, detail)));
  said.textContent = `${title}. ${detail}`;
}

/** The whole answer. */
function finish(answer, draft) {
  const kept = answer.outcome === "draft_kept";
  const fine = answer.outcome === "unchanged" && answer.verification.findings.length ? WITH_FINDINGS : SEALS[answer.outcome];
  const [title, told] = fine || ["Answered", answer.outcome];
  const detail = (kept && answer.rationale?.summary) || told;
  box.className = kept ? "answer kept" : "answer";
  const reply = h("p", { class: "letter reply", id: "reply" }, answer.reply);
  const parts = [
    answer.handover && h("div", { class: "notice" }, h("strong", {}, "Bring in a person. "), `The customer's message speaks of ${HANDOVER[answer.handover] || answer.handover}.`),
    h("div", { class: "verdict" },
      h("strong", { class: "seal" }, seal(kept ? WARN : CHECK), title),
      h("span", { class: "small" }, kept ? detail : timing(answer))),
    reply,
    bar(answer, draft, reply),
    verdicts(answer),
    why(answer, detail),
    proof(answer),
  ];
  box.replaceChildren(...parts.filter(Boolean));
  said.textContent = `${title}. ${kept ? detail : ""} ${answer.reply}`;
}

const timing = answer => `${answer.timings_ms.total < 1000 ? `${Math.max(1, Math.round(answer.timings_ms.total))} ms` : `${(answer.timings_ms.total / 1000).toFixed(1)} s`}`;

function bar(answer, draft, reply) {
  const copied = h("button", { type: "button", onclick: async () => {
    try { await navigator.clipboard.writeText(answer.reply); copied.textContent = "Copied"; } catch { getSelection().selectAllChildren(reply); copied.textContent = "Selected: press Ctrl C"; }
  } }, answer.outcome === "draft_kept" ? "Copy my draft" : "Copy");
  if (!answer.changed) return h("div", { class: "bar" }, copied);
  const compare = on => reply.replaceChildren(...(on ? pieces(draft, answer.reply) : [answer.reply]));
  const choice = (value, label, checked) => h("label", {}, h("input", { type: "radio", name: "view", value, checked, onchange: () => compare(value === "changes") }), h("span", {}, label));
  return h("div", { class: "bar" }, h("fieldset", { class: "switch" }, h("legend", { class: "unseen" }, "Show the reply"), choice("reply", "Reply", true), choice("changes", "Against your draft", false)), copied);
}

/** The comparison; a struck-out space would look like a dash, so those at the ends stay plain. */
const pieces = (before, after) => diff(before, after).map(([kind, text]) => {
  if (kind !== "gone") return kind === "same" ? text : h("ins", {}, text);
  const [, lead, words, trail] = text.match(/^(\s*)([^]*?)(\s*)$/);
  return [lead && " ", words && h("del", {}, words), trail && " "];
}).flat().filter(Boolean);

function why(answer, detail) {
  const kept = answer.outcome === "draft_kept";
  const { summary = detail, changes = [] } = answer.rationale || {};
  const left = answer.verification.findings;
  if (kept && !left.length) return null;
  const groups = together(changes);
  return h("section", {},
    h("h2", {}, kept ? "What stands against it" : "Why it reads so"),
    kept ? null : h("p", { class: "summary" }, summary),
    groups.length ? h("details", { open: wide() }, h("summary", {}, `${plural(groups.length, "change")}, with the reasons`), h("ol", { class: "changes" }, groups.map(group => h("li", {},
      h("p", { class: "words letter" }, words(group[0])),
      group.map(change => [h("h3", {}, change.title), h("p", { class: "why" }, change.why)]))))) : null,
    left.length ? h("ol", { class: "findings" }, left.map(one => h("li", { class: one.severity || "error" }, h("p", { class: "summary" }, h("strong", {}, titleOf(one.name)), " ", one.message)))) : null);
}

/** Changes that share their words are one change with several reasons. */
function together(changes) {
  const groups = new Map();
  for (const change of changes) {
    const key = JSON.stringify([change.before, change.after]);
    groups.set(key, [...(groups.get(key) || []), change]);
  }
  return [...groups.values()];
}

const words = ({ before, after }) => [before && h("del", {}, before), before && after ? " → " : "", after && h("ins", {}, after)];

function proof(answer) {
  const { facts, coverage } = answer.verification;
  const chips = list => list.map(fact => h("span", { class: "chip" }, fact));
  const row = (name, ...value) => value.flat().some(Boolean) ? [h("dt", {}, name), h("dd", {}, value)] : [];
  const tried = answer.attempts.map(one => `${one.engine}${one.model ? ` (${one.model})` : ""}: ${one.result}${one.findings.length ? `, ${one.findings.join(", ")}` : ""}`).join("; ");
  return h("section", {}, h("details", { open: wide() }, h("summary", {}, h("h2", {}, "What was checked")), h("dl", { class: "proof" },
    row("Outcome", answer.outcome.replace("_", " ")),
    row("Kept from your draft", chips(facts.kept)),
    row("Left out", chips(facts.dropped)),
    row("Taken from what was known", chips(facts.added)),
    row("Coverage", coverage === "full" ? "" : coverage === "guards" ? "the guards alone: the techniques know English only" : "in part: this language is not known well enough"),
    row("Asked", tried),
    row("Policy", `${answer.policy.name}@${answer.policy.version}`),
    row("Time", `${timing(answer)}, ${answer.timings_ms.own < 10 ? answer.timings_ms.own.toFixed(1) : Math.round(answer.timings_ms.own)} ms of it our own`))));
}

function verdicts(answer) {
  const state = h("p", { class: "small", role: "status" });
  const tell = async (verdict, more = {}) => {
    state.textContent = "Sending…";
    try {
      await post("/v1/feedback", { id: answer.id, verdict, ...more });
      state.textContent = { accepted: "Noted: accepted.", edited: "Noted: edited.", rejected: "Noted: rejected." }[verdict] + " You may change your mind.";
    } catch (error) {
      state.textContent = error instanceof Refused && error.status === 404 ? "This server kept no record of it, so there is nothing to note." : `Not noted: ${told(error).detail}`;
    }
  };
  const room = h("div", {});
  const ask = (label, value, button, act) => {
    const field = h("textarea", { class: "letter", id: "said-instead", rows: 4, maxlength: label.startsWith("Why") ? 2000 : 20000 }, value);
    room.replaceChildren(h("label", { for: "said-instead" }, label), field, h("button", { type: "button", onclick: () => { act(field.value); room.replaceChildren(); } }, button));
    field.focus();
  };
  return h("section", { class: "verdicts" },
    h("div", { class: "actions" },
      h("h2", {}, "What becomes of it?"),
      answer.outcome === "draft_kept" ? null : h("button", { type: "button", onclick: () => { room.replaceChildren(); tell("accepted"); } }, "Accept"),
      h("button", { type: "button", onclick: () => ask("What you send instead", answer.reply, "Note the edit", text => tell("edited", { final_text: text })) }, "Edit"),
      h("button", { type: "button", onclick: () => ask("Why? (you may leave it empty)", "", "Reject", text => tell("rejected", text.trim() ? { comment: text } : {})) }, "Reject")),
    room,
    state);
}
