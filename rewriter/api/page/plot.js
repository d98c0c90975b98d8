// Plots as inline SVG, drawn at the width they have, with each label at what it names: no legend to look up.

import { h, percent } from "./dom.js";

const LINE = 30; // one row of bars, in pixels
const text = (x, y, words, more = {}) => h("text", { x, y, ...more }, words);

/** An SVG as wide as its place; `draw(width)` gives its height and nodes, again whenever the width changes. */
export function plot(label, draw) {
  const svg = h("svg", { class: "plot", role: "img", "aria-label": label });
  let last = 0;
  new ResizeObserver(([{ contentRect }]) => {
    const width = Math.round(contentRect.width);
    if (!width || width === last) return;
    last = width;
    const { height, nodes } = draw(width);
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    svg.replaceChildren(...nodes.flat(Infinity).filter(Boolean));
  }).observe(svg);
  return svg;
}

/** Bars under their names, the longest first: items of { name, value, said }; a full bar is `whole`. */
export const bars = (label, items, whole) => plot(label, width => {
  const nodes = items.map((item, place) => {
    const y = place * (LINE + 12);
    return [
      text(0, y + 13, item.name),
      text(width, y + 13, item.said, { "text-anchor": "end", class: "soft" }),
      h("rect", { x: 0, y: y + 20, width, height: 8, rx: 4, class: "pale" }),
      h("rect", { x: 0, y: y + 20, width: Math.max(3, width * item.value / whole), height: 8, rx: 4, class: "fill" }),
    ];
  });
  return { height: items.length * (LINE + 12), nodes };
});

/** A share over time with its 95 % interval: points of { label, rate: { rate, low, high, count, of } | null }. */
export const trend = (label, points, noun) => plot(label, width => {
  const height = 250, top = 14, bottom = height - 30, left = 40, right = width - 62;
  const x = place => points.length < 2 ? (left + right) / 2 : left + (right - left) * place / (points.length - 1);
  const y = share => bottom - (bottom - top) * share;
  const there = points.map((point, place) => ({ ...point, place })).filter(point => point.rate);
  const path = (list, by) => list.map((point, i) => `${i ? "L" : "M"}${x(point.place).toFixed(1)},${y(by(point.rate)).toFixed(1)}`).join("");
  const back = [...there].reverse();
  const last = there.at(-1);
  return {
    height,
    nodes: [
      [0, .25, .5, .75, 1].map(share => [
        h("line", { x1: left, x2: right, y1: y(share), y2: y(share), class: "rule" }),
        text(left - 8, y(share) + 4, percent(share), { "text-anchor": "end", class: "soft" }),
      ]),
      dates(points, x, bottom + 20, width),
      there.length > 1 && h("path", { class: "pale", d: `${path(there, rate => rate.high)}${path(back, rate => rate.low).replace("M", "L")}Z` }),
      there.length === 1 && h("rect", { class: "pale", x: x(last.place) - 4, y: y(last.rate.high), width: 8, height: y(last.rate.low) - y(last.rate.high) }),
      h("path", { class: "stroke", d: path(there, rate => rate.rate) }),
      there.map(point => h("circle", { class: "dot", cx: x(point.place), cy: y(point.rate.rate), r: there.length > 45 ? 2.5 : 4.5 },
        h("title", {}, `${point.label}: ${point.rate.count} of ${point.rate.of} ${noun}`))),
      last && text(x(last.place) + 12, y(last.rate.rate) + 5, percent(last.rate.rate), { class: "strong" }),
    ],
  };
});

/** Columns over time, one strip for each series of { name, said, values }; all strips have one scale. */
export const strips = (label, labels, series) => plot(label, width => {
  const tall = 40, step = tall + 34;
  const most = Math.max(1, ...series.flatMap(one => one.values));
  const wide = width / labels.length;
  const x = place => wide * (place + .5);
  return {
    height: series.length * step + 16,
    nodes: [
      series.map((one, row) => {
        const foot = row * step + 22 + tall;
        return [
          text(0, row * step + 13, one.name, { class: "strong" }),
          text(width, row * step + 13, one.said, { "text-anchor": "end", class: "soft" }),
          h("line", { x1: 0, x2: width, y1: foot + .5, y2: foot + .5, class: "rule" }),
          one.values.map((value, place) => value ? h("rect", { class: "fill", x: x(place) - Math.max(1, wide * .36), width: Math.max(2, wide * .72), y: foot - tall * value / most, height: tall * value / most, rx: Math.min(2, wide * .2) },
            h("title", {}, `${labels[place]}: ${value}`)) : null),
        ];
      }),
      dates(labels.map(one => ({ label: one })), x, series.length * step + 12, width),
    ],
  };
});

/** As many dates as there is room for, the first and the last among them. */
function dates(points, x, y, width) {
  const room = Math.max(1, Math.floor((x(points.length - 1) - x(0)) / 90));
  const step = Math.max(1, Math.ceil((points.length - 1) / room));
  return points.map((point, place) => place % step === 0 && (place === 0 || place === points.length - 1 || points.length - 1 - place >= step) || place === points.length - 1
    ? text(x(place), y, point.label, { class: "soft", "text-anchor": x(place) < 30 ? "start" : x(place) > width - 30 ? "end" : "middle" })
    : null);
}
