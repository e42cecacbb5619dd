// Bubbles: one list item per message, changed in place when the message changes.

import { formatted, make } from "./entities.js";
import { language, texts } from "./texts.js";

const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" });
const calendar = new Intl.DateTimeFormat(language, { day: "numeric", month: "long" });
const PICTURE = /^image\/(png|jpeg|gif|webp)$/;

/** Name a day for a separator. */
export function dayName(seconds) {
  const day = new Date(seconds * 1000);
  const today = new Date();
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (day.toDateString() === today.toDateString()) return texts.today;
  if (day.toDateString() === yesterday.toDateString()) return texts.yesterday;
  return calendar.format(day);
}

export const initials = (name) => name.split(/\s+/).filter(Boolean).slice(0, 2).map((word) => [...word][0]).join("").toUpperCase();
export const fullName = (user) => [user.first_name, user.last_name].filter(Boolean).join(" ");

function size(bytes = 0) {
  const units = language === "ru" ? ["Б", "КБ", "МБ"] : ["B", "KB", "MB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < 2) {
    value /= 1024;
    unit += 1;
  }
  return `${unit && value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** Draws messages for one person; `acts` is what buttons and links do. */
export class Painter {
  constructor(personId, acts, fileUrl) {
    this.personId = personId;
    this.acts = acts;
    this.fileUrl = fileUrl;
  }

  /** Make a list item, or renew the one given. */
  paint(message, isGroup, item = make("li")) {
    const service = this.service(message);
    item.dataset.id = message.message_id;
    if (service) {
      item.className = "service";
      item.replaceChildren(make("span", "", service));
      return item;
    }
    const isOwn = message.from.id === this.personId;
    item.className = `message ${isOwn ? "own" : message.from.is_bot ? "bot" : "other"}`;
    item.setAttribute("aria-label", `${fullName(message.from)}, ${clock.format(new Date(message.date * 1000))}`);
    const bubble = make("div", "bubble", ...this.inside(message, isGroup && !isOwn), this.meta(message));
    if (!(message.text ?? message.caption)) bubble.classList.add("bare");
    const old = item.querySelector(":scope > .bubble");
    if (old) old.replaceWith(bubble);
    else item.prepend(bubble);
    item.classList.toggle("has-keys", Boolean(message.reply_markup));
    this.keyboard(item, message);
    if (isOwn && message.text && !message.forward_origin && !item.querySelector(":scope > .tool")) item.append(this.editButton(item));
    return item;
  }

  inside(message, withName) {
    const text = message.text ?? message.caption;
    return [
      withName ? make("p", "sender", fullName(message.from)) : null,
      message.forward_origin ? make("p", "origin", `${texts.forwardedFrom} `, make("b", "", origin(message.forward_origin))) : null,
      message.via_bot ? make("p", "origin", `${texts.via} @${message.via_bot.username}`) : null,
      message.reply_to_message ? this.quote(message.reply_to_message) : null,
      ...this.media(message),
      text ? make("div", "text", ...formatted(text, message.entities || message.caption_entities, this.acts)) : null,
    ];
  }

  meta(message) {
    const time = make("time", "", clock.format(new Date(message.date * 1000)));
    time.dateTime = new Date(message.date * 1000).toISOString();
    return make("span", "meta", message.edit_date ? make("span", "", `${texts.edited} `) : null, time);
  }

  quote(replied) {
    const about = replied.text || replied.caption || (replied.document ? replied.document.file_name : texts.photo);
    return make("p", "quote", make("b", "", fullName(replied.from)), make("span", "", about));
  }

  media(message) {
    if (message.photo) return [this.picture(message.photo[message.photo.length - 1])];
    if (message.document) return [this.document(message.document)];
    if (message.voice) return [this.voice(message.voice)];
    if (message.contact) return [contactCard(message.contact)];
    return [];
  }

  picture(photo) {
    const image = make("img", "picture");
    image.src = this.fileUrl(photo.file_id);
    image.alt = texts.photo;
    image.style.aspectRatio = `${photo.width} / ${photo.height}`;
    image.style.width = `${Math.round(Math.min(photo.width, 480, (340 * photo.width) / photo.height))}px`;
    const anchor = make("a", "picture-link", image);
    anchor.href = image.src;
    anchor.download = "";
    return anchor;
  }

  document(file) {
    const extension = (file.file_name || "").split(".").pop().slice(0, 4);
    const isPicture = PICTURE.test(file.mime_type || "");
    const preview = isPicture ? make("img", "thumb") : make("span", "file-kind", extension || "?");
    if (isPicture) {
      preview.src = this.fileUrl(file.file_id);
      preview.alt = "";
    }
    const anchor = make("a", "file", preview, make("span", "file-about", make("b", "", file.file_name || texts.document), make("small", "", size(file.file_size))));
    anchor.href = this.fileUrl(file.file_id);
    anchor.download = file.file_name || "";
    anchor.setAttribute("aria-label", `${texts.download}: ${file.file_name || texts.document}, ${size(file.file_size)}`);
    return anchor;
  }

  voice(voice) {
    const player = make("audio", "voice");
    player.controls = true;
    player.preload = "none";
    player.src = this.fileUrl(voice.file_id);
    player.setAttribute("aria-label", texts.voice);
    return player;
  }

  /** Draw the inline keyboard; one that has not changed keeps its elements, so focus stays where it was. */
  keyboard(item, message) {
    const rows = message.reply_markup ? message.reply_markup.inline_keyboard : [];
    const key = JSON.stringify(rows);
    if (item.dataset.keyboard === key) return;
    item.dataset.keyboard = key;
    const focused = item.contains(document.activeElement) ? document.activeElement.textContent : null;
    item.querySelector(":scope > .keyboard")?.remove();
    if (!rows.length) return;
    const keyboard = make("div", "keyboard", ...rows.map((row) => make("div", "row", ...row.map((button) => this.button(message, button)))));
    item.querySelector(":scope > .bubble").after(keyboard);
    if (focused) [...keyboard.querySelectorAll("button")].find((button) => button.textContent === focused)?.focus();
  }

  button(message, button) {
    const element = make("button", "key", make("span", "", button.text));
    element.type = "button";
    if (["danger", "success", "primary"].includes(button.style)) element.classList.add(button.style);
    if (button.url) {
      element.classList.add("outward");
      element.title = `${button.url}`;
    }
    element.addEventListener("click", () => this.acts.presses(message, button, element));
    return element;
  }

  editButton(item) {
    const button = make("button", "tool", "✎");
    button.type = "button";
    button.setAttribute("aria-label", texts.edit);
    button.title = texts.edit;
    button.addEventListener("click", () => this.acts.edits(Number(item.dataset.id)));
    return button;
  }

  service(message) {
    if (message.migrate_to_chat_id || message.migrate_from_chat_id) return texts.migrated;
    if (message.group_chat_created || message.supergroup_chat_created) return `${texts.groupCreated}: ${message.chat.title}`;
    return null;
  }
}

function origin(forward) {
  return forward.sender_user ? fullName(forward.sender_user) : forward.sender_user_name || "?";
}

function contactCard(contact) {
  const name = [contact.first_name, contact.last_name].filter(Boolean).join(" ");
  return make("div", "contact", make("span", "avatar avatar-3", initials(name)), make("span", "file-about", make("b", "", name), make("small", "", contact.phone_number)));
}
