// The page of counts: what drafts need, whether it gets better, what became of the replies.

import { all, told } from "./api.js";
import { byId, h, percent, plural } from "./dom.js";
import { bars, strips, trend } from "./plot.js";

const VERDICTS = { accepted: "Accepted", edited: "Edited", rejected: "Rejected" };
const OUTCOMES = {
  unchanged: "Fine as they were", rewritten: "Rewritten", repaired: "Rewritten after a repair",
  fallback: "Written by the rules, the model failed", draft_kept: "Draft kept, nothing verified",
};
const found = byId("found"), said = byId("said");
const titles = {};
let sheet = null; // what a download holds
let asked = 0;

const iso = date => date.toISOString().slice(0, 10);
const short = day => new Date(`${day}T00:00:00Z`).toLocaleDateString("en", { day: "numeric", month: "short", timeZone: "UTC" });
const sum = counts => Object.values(counts).reduce((a, b) => a + b, 0);

function question() {
  const today = new Date();
  const from = new Date(today.getTime() - (Number(byId("days").value) - 1) * 86_400_000);
  const by = byId("by").value, key = byId("metadata-key").value.trim();
  return { from: iso(from), to: iso(today), interval: byId("interval").value, group: by === "metadata" ? key && `metadata.${key}` : by };
}

/** Every interval of the time, those without a rewrite too. */
function intervals({ from, to, interval }) {
  const day = new Date(`${from}T00:00:00Z`), last = new Date(`${to}T00:00:00Z`), out = [];
  if (interval === "week") day.setUTCDate(day.getUTCDate() - (day.getUTCDay() + 6) % 7);
  for (; day <= last; day.setUTCDate(day.getUTCDate() + (interval === "week" ? 7 : 1))) out.push(iso(day));
  return out;
}

async function load() {
  const turn = ++asked;
  const wanted = question();
  const path = `/v1/insights?from=${wanted.from}&to=${wanted.to}&interval=${wanted.interval}&limit=1000`;
  try {
    if (!Object.keys(titles).length) for (const one of (await all("/v1/techniques?limit=200")).data) titles[one.name] = one.title;
    const whole = await all(path);
    const grouped = wanted.group ? await all(`${path}&group_by=${encodeURIComponent(wanted.group)}`) : whole;
    if (turn !== asked) return;
    sheet = { rows: grouped.data, name: `rewriter-${wanted.group || "all"}-${wanted.from}-${wanted.to}.csv` };
    byId("csv").disabled = !grouped.data.length;
    draw(whole, grouped, wanted);
  } catch (error) {
    if (turn !== asked) return;
    const { title, detail } = told(error);
    found.replaceChildren(h("div", { class: "failure" }, h("h2", {}, title), h("p", {}, detail), h("p", {}, h("button", { type: "button", onclick: load }, "Try again"))));
    said.textContent = `${title}. ${detail}`;
  }
}

function draw({ total, data }, grouped, wanted) {
  if (!total.rewrites) {
    found.replaceChildren(h("div", { class: "empty" }, h("p", {}, "No rewrites in this time yet."), h("p", {}, h("a", { href: "/" }, "Try one"), ", or choose a longer time.")));
    said.textContent = "No rewrites in this time yet.";
    return;
  }
  const days = intervals(wanted), labels = days.map(short);
  const at = new Map(data.map(row => [row.start, row]));
  const judged = sum(total.feedback);
  const each = wanted.interval === "week" ? "week" : "day";
  found.replaceChildren(
    h("div", { class: "numbers" },
      number(total.rewrites.toLocaleString("en"), total.rewrites === 1 ? "rewrite" : "rewrites"),
      number(share(total.rates.faulty), "of drafts had a fault", total.rates.faulty),
      number(share(total.rates.accepted), "of the judged replies were accepted as they were", total.rates.accepted),
      number(share(total.rates.draft_kept), "of drafts came back unverified", total.rates.draft_kept)),
    h("div", { class: "plots" },
      figure("Is it getting better?", `The share of drafts with a fault, each ${each}. The pale band is where the true share lies, 19 times out of 20: wide while there are few drafts.`, true,
        trend(`Share of drafts with a fault, each ${each}: ${share(total.rates.faulty)} in all`, days.map((day, place) => ({ label: labels[place], rate: at.get(day)?.rates.faulty })), "drafts had a fault")),
      figure("What drafts need most", "The drafts in which each technique found something.", false,
        Object.keys(total.findings).length ? bars("Drafts by what was found in them", Object.entries(total.findings).map(([name, count]) => ({ name: titles[name]?.split(":")[0] || name, value: count, said: `${count} of ${total.rewrites}` })), total.rewrites) : h("p", {}, "Nothing was found in any of them.")),
      h("div", {},
        figure("What became of the replies", judged ? `${plural(judged, "reply was", "replies were")} judged, ${total.rewrites - judged} not.` : "No reply was judged yet: accept, edit or reject one and it is counted here.", false,
          judged ? strips("Replies by verdict", labels, Object.entries(VERDICTS).map(([name, title]) => ({ name: title, said: `${total.feedback[name]} of ${judged}, ${share(total.rates[name])}`, values: days.map(day => at.get(day)?.feedback[name] || 0) }))) : null)),
      figure("How the drafts came out", `Rewrites by outcome, each ${each}.`, true,
        strips("Rewrites by outcome", labels, Object.entries(OUTCOMES).filter(([name]) => total.outcomes[name]).map(([name, title]) => ({ name: title, said: `${total.outcomes[name]} of ${total.rewrites}`, values: days.map(day => at.get(day)?.outcomes[name] || 0) })))),
      wanted.group ? table(grouped.data, wanted.group) : null));
  said.textContent = `${plural(total.rewrites, "rewrite")} counted.`;
}

const share = rate => rate ? percent(rate.rate) : "–";
const number = (big, words, rate) => h("p", {}, h("b", {}, big), h("span", {}, words), rate ? h("span", { class: "small" }, `${rate.count} of ${rate.of}; 95%: ${percent(rate.low)} to ${percent(rate.high)}`) : null);
const figure = (title, words, broad, ...drawing) => h("figure", { class: broad ? "broad" : "" }, h("figcaption", {}, h("h2", {}, title), h("p", {}, words)), drawing);

/** One line for each group, over the whole time. */
function table(rows, group) {
  const groups = new Map();
  for (const row of rows) {
    const one = groups.get(row.group) || { rewrites: 0, faulty: 0, findings: {}, feedback: { accepted: 0, edited: 0, rejected: 0 } };
    one.rewrites += row.rewrites;
    one.faulty += row.faulty;
    for (const [name, count] of Object.entries(row.findings)) one.findings[name] = (one.findings[name] || 0) + count;
    for (const [name, count] of Object.entries(row.feedback)) one.feedback[name] += count;
    groups.set(row.group, one);
  }
  const technique = group === "technique";
  const what = technique ? "Technique" : group === "policy" ? "Policy" : group.slice("metadata.".length);
  const of = (count, all) => all ? `${count} of ${all}, ${percent(count / all)}` : "–";
  const lines = [...groups].sort(([, a], [, b]) => b.rewrites - a.rewrites).map(([name, one]) => {
    const top = Object.entries(one.findings).sort((a, b) => b[1] - a[1])[0];
    const judged = sum(one.feedback);
    return h("tr", {}, h("td", {}, technique ? titles[name] || name : name), h("td", { class: "number" }, String(one.rewrites)),
      technique ? null : [h("td", {}, of(one.faulty, one.rewrites)), h("td", {}, top ? `${titles[top[0]]?.split(":")[0] || top[0]} (${top[1]})` : "–")],
      h("td", {}, of(one.feedback.accepted, judged)), h("td", {}, of(one.feedback.edited, judged)), h("td", {}, of(one.feedback.rejected, judged)));
  });
  return figure(`By ${technique ? "technique" : what}`, rows.length ? "Over the whole time, the most drafts first; verdicts are shares of the replies that were judged." : `No rewrite carries the metadata “${what}”. Send it with the request: "metadata": {"${what}": "…"}.`, true,
    rows.length ? h("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": `By ${what}` }, h("table", {},
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, what), h("th", { scope: "col", class: "number" }, "Drafts"), technique ? null : [h("th", { scope: "col" }, "With a fault"), h("th", { scope: "col" }, "Most often")], h("th", { scope: "col" }, "Accepted"), h("th", { scope: "col" }, "Edited"), h("th", { scope: "col" }, "Rejected"))),
      h("tbody", {}, lines))) : null);
}

/** A cell that no spreadsheet takes for a formula. */
const cell = value => {
  const text = String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(text) && typeof value !== "number" ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

function download() {
  const names = [...new Set(sheet.rows.flatMap(row => Object.keys(row.findings)))].sort();
  const head = ["start", "group", "rewrites", "faulty", ...Object.keys(OUTCOMES), ...Object.keys(VERDICTS), ...names];
  const rows = sheet.rows.map(row => [row.start, row.group, row.rewrites, row.faulty, ...Object.keys(OUTCOMES).map(name => row.outcomes[name]), ...Object.keys(VERDICTS).map(name => row.feedback[name]), ...names.map(name => row.findings[name] || 0)]);
  const blob = new Blob(["\ufeff", [head, ...rows].map(row => row.map(cell).join(",")).join("\r\n"), "\r\n"], { type: "text/csv" });
  const link = h("a", { href: URL.createObjectURL(blob), download: sheet.name.replace(/[^\w.@-]+/g, "_") });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

byId("filters").addEventListener("submit", event => event.preventDefault());
byId("filters").addEventListener("change", () => { byId("key-field").hidden = byId("by").value !== "metadata"; load(); });
byId("csv").addEventListener("click", download);
load();
