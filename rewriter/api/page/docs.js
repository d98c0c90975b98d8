// The OpenAPI document, drawn so that a person can read it.

import { byId, h } from "./dom.js";

const api = await (await fetch("/openapi.json")).json();
const named = schema => schema?.$ref ? api.components.schemas[schema.$ref.split("/").pop()] : schema;

/** A field's type in a word or two. */
function type(schema) {
  if (schema.$ref) return schema.$ref.split("/").pop();
  if (schema.enum) return schema.enum.join(" | ");
  if (schema.const) return schema.const;
  if (schema.anyOf) return schema.anyOf.filter(one => one.type !== "null").map(type).join(" or ");
  if (schema.type === "array") return `[${type(schema.items || {})}]`;
  return schema.format || schema.type || "any";
}

const fields = schema => h("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "Fields" }, h("table", {}, h("tbody", {}, Object.entries(schema.properties || {}).map(([name, one]) => h("tr", {},
  h("td", {}, h("code", {}, name), schema.required?.includes(name) ? "" : h("span", { class: "told" }, " (may be absent)")),
  h("td", {}, type(one)),
  h("td", { class: "told" }, one.description || ""))))));

byId("about").prepend(`${api.info.description} `);
for (const [path, operations] of Object.entries(api.paths)) {
  for (const [method, operation] of Object.entries(operations)) {
    const body = operation.requestBody?.content["application/json"]?.schema;
    const good = Object.entries(operation.responses).find(([status, answer]) => status < 300 && answer.content);
    const gives = named(good?.[1].content["application/json"]?.schema);
    byId("operations").append(h("details", {},
      h("summary", {}, h("span", { class: "method" }, method.toUpperCase()), h("code", {}, path), h("span", { class: "told" }, operation.summary || "")),
      operation.description && h("p", {}, operation.description),
      body && [h("h3", {}, "A request"), h("pre", { tabindex: "0" }, JSON.stringify(named(body).examples?.[0] ?? {}, null, 2)), fields(named(body))],
      operation.parameters?.length ? [h("h3", {}, "Parameters"), fields({ properties: Object.fromEntries(operation.parameters.map(one => [one.name, { ...one.schema, description: one.description }])), required: operation.parameters.filter(one => one.required).map(one => one.name) })] : null,
      gives?.properties && [h("h3", {}, `Answer ${good[0]}`), fields(gives)],
      h("p", { class: "told" }, Object.entries(operation.responses).map(([status, answer]) => `${status} ${answer.description}`).join(" · "))));
  }
}
