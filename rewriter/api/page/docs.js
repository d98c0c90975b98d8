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

/** A sentence, with what stands between backticks as code. */
const prose = text => (text || "").split("`").map((part, i) => i % 2 ? h("code", {}, part) : part);

const fields = schema => h("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "Fields" }, h("table", {}, h("tbody", {}, Object.entries(schema.properties || {}).map(([name, one]) => h("tr", {},
  h("td", {}, h("code", {}, name), schema.required?.includes(name) ? "" : h("span", { class: "told" }, " (may be absent)")),
  h("td", {}, type(one)),
  h("td", { class: "told" }, prose(one.description)))))));

/** The schemas that a schema is made of, in the order in which they are met. */
function parts(schema, met = []) {
  for (const ref of JSON.stringify(schema.properties || {}).matchAll(/"\$ref":"([^"]+)"/g)) {
    const name = ref[1].split("/").pop();
    if (met.includes(name)) continue;
    met.push(name);
    parts(api.components.schemas[name], met);
  }
  return met;
}

/** A schema's fields, and below them those of its parts. */
const whole = schema => [fields(schema), parts(schema).map(name => {
  const part = api.components.schemas[name];
  return [h("h4", {}, name), h("p", { class: "told" }, prose(part.description)), fields(part)];
})];

byId("about").prepend(`${api.info.description} `);
for (const [path, operations] of Object.entries(api.paths)) {
  for (const [method, operation] of Object.entries(operations)) {
    const body = operation.requestBody?.content["application/json"]?.schema;
    const good = Object.entries(operation.responses).find(([status, answer]) => status < 300 && answer.content);
    const gives = named(good?.[1].content["application/json"]?.schema);
    byId("operations").append(h("details", {},
      h("summary", {}, h("span", { class: "method" }, method.toUpperCase()), h("code", {}, path), h("span", { class: "told" }, prose(operation.summary))),
      operation.description && h("p", {}, prose(operation.description)),
      body && [h("h3", {}, "A request"), h("pre", { tabindex: "0" }, JSON.stringify(named(body).examples?.[0] ?? {}, null, 2)), whole(named(body))],
      operation.parameters?.length ? [h("h3", {}, "Parameters"), fields({ properties: Object.fromEntries(operation.parameters.map(one => [one.name, { ...one.schema, description: one.description }])), required: operation.parameters.filter(one => one.required).map(one => one.name) })] : null,
      gives?.properties && [h("h3", {}, `Answer ${good[0]}`), whole(gives)],
      h("p", { class: "told" }, Object.entries(operation.responses).map(([status, answer], i) => [`${i ? " · " : ""}${status} `, prose(answer.description)]))));
  }
}
