// Text with entities into DOM nodes. Everything is a text node: nothing a bot or a person wrote is ever parsed as HTML.

import { texts } from "./texts.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]); // they break the line themselves
const SAFE = /^(https?|tg|mailto|tel):/i;

/** Build an element. */
export function make(tag, className = "", ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Turn text + entities (UTF-16 offsets, as JavaScript strings count) into nodes. */
export function formatted(text, entities, acts) {
  const sorted = [...(entities || [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return within(text, 0, text.length, sorted, acts);
}

function within(text, start, end, entities, acts) {
  const nodes = [];
  let position = start;
  for (let index = 0; index < entities.length; index += 1) {
    const entity = entities[index];
    if (entity.offset < position || entity.offset >= end) continue;
    const stop = Math.min(entity.offset + entity.length, end);
    const inner = entities.slice(index + 1).filter((other) => other.offset < stop);
    const isBlock = BLOCKS.has(entity.type);
    const before = text.slice(position, entity.offset);
    if (before) nodes.push(isBlock ? before.replace(/\n$/, "") : before);
    nodes.push(wrapped(entity, text.slice(entity.offset, stop), within(text, entity.offset, stop, inner, acts), acts));
    position = isBlock && text[stop] === "\n" ? stop + 1 : stop;
  }
  if (position < end) nodes.push(text.slice(position, end));
  return nodes;
}

function wrapped(entity, piece, children, acts) {
  switch (entity.type) {
    case "text_link": return link(entity.url, children, acts);
    case "url": return link(/^[a-z]+:/i.test(piece) ? piece : `http://${piece}`, children, acts);
    case "email": return link(`mailto:${piece}`, children, acts);
    case "phone_number": return link(`tel:${piece.replace(/[^+\d]/g, "")}`, children, acts);
    case "bot_command": return command(piece, children, acts);
    case "spoiler": return spoiler(children);
    case "expandable_blockquote": return expandable(children);
    default: return TAGS[entity.type] ? make(TAGS[entity.type], "", ...children) : make("span", `as-${entity.type}`, ...children);
  }
}

function link(url, children, acts) {
  if (!SAFE.test(url)) return make("span", "", ...children);
  const anchor = make("a", "", ...children);
  anchor.href = url;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  anchor.addEventListener("click", (event) => {
    if (acts.opens(url)) event.preventDefault();
  });
  return anchor;
}

function command(piece, children, acts) {
  const button = make("button", "as-command", ...children);
  button.type = "button";
  button.addEventListener("click", () => acts.says(piece));
  return button;
}

function spoiler(children) {
  const hidden = make("span", "spoiler", ...children);
  hidden.tabIndex = 0;
  hidden.setAttribute("role", "button");
  hidden.setAttribute("aria-label", texts.spoiler);
  const show = () => {
    hidden.classList.add("shown");
    hidden.removeAttribute("aria-label");
  };
  hidden.addEventListener("click", show);
  hidden.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") show();
  });
  return hidden;
}

function expandable(children) {
  const quote = make("blockquote", "expandable", ...children);
  quote.addEventListener("click", () => quote.classList.toggle("open"));
  return quote;
}
