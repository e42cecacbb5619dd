// One person's chats: what is in them, what is drawn of them, what the person does in them.

import { Composer } from "./composer.js";
import { formatted, make } from "./entities.js";
import { dayName, initials, Painter } from "./messages.js";
import { texts } from "./texts.js";

const ACTION_MS = 5000; // a chat action is shown for five seconds (Bot API, sendChatAction)
const NEAR_END_PX = 80;
const byId = (id) => document.getElementById(id);

/** Show a short note at the bottom of the window. */
export function toast(text) {
  const note = make("p", "toast", text);
  byId("toasts").append(note);
  setTimeout(() => note.remove(), 3500);
}

export class Chat {
  constructor(hands, snapshot) {
    this.hands = hands;
    this.person = snapshot.person;
    this.bot = snapshot.bot;
    this.description = snapshot.description;
    this.chats = new Map();
    this.items = new Map();
    this.unread = 0;
    this.lastTop = 0;
    for (const shown of snapshot.chats) this.remember(shown.chat, shown);
    if (!this.chats.has(this.person.id)) this.remember({ id: this.person.id, type: "private" });
    this.id = this.person.id;
    this.listening = new AbortController();
    this.painter = new Painter(this.person.id, this.acts(), (fileId) => hands.fileUrl(fileId));
    this.composer = new Composer(this, this.listening.signal);
    const signal = this.listening.signal;
    byId("scroll").addEventListener("scroll", () => this.scrolled(), { signal });
    byId("jump").addEventListener("click", () => this.toEnd(true), { signal });
    byId("jump").setAttribute("aria-label", texts.jump);
    this.isPinned = true;
    this.growth = new ResizeObserver(() => this.isPinned && this.toEnd());
    this.growth.observe(byId("messages"));
    this.growth.observe(byId("scroll"));
    this.open(this.id);
  }

  get current() { return this.chats.get(this.id); }
  get isPrivate() { return this.id === this.person.id; }

  leave() {
    this.listening.abort();
    this.growth.disconnect();
    clearTimeout(this.draftTimer);
    clearTimeout(this.actionTimer);
    this.composer.leave();
  }

  remember(chat, shown = {}) {
    this.chats.set(chat.id, {
      chat,
      status: shown.bot_status || "member",
      commands: shown.commands || [],
      messages: new Map((shown.messages || []).map((message) => [message.message_id, message])),
      unread: 0,
    });
  }

  /** Draw a chat from its beginning. */
  open(id) {
    this.id = id;
    this.current.unread = 0;
    const name = this.isPrivate ? this.bot.first_name : this.current.chat.title;
    byId("chat-name").textContent = name;
    byId("chat-avatar").textContent = initials(name);
    byId("messages").replaceChildren();
    this.items.clear();
    this.lastDay = "";
    this.draft = null;
    for (const message of this.current.messages.values()) this.append(message);
    this.acting(null);
    this.refresh();
    this.toEnd();
  }

  /** Everything around the messages: status, start button, keyboard under the input. */
  refresh() {
    const isEmpty = this.current.messages.size === 0;
    byId("description").textContent = this.description;
    byId("intro").hidden = !(isEmpty && this.isPrivate && this.description);
    this.composer.refresh({ isEmpty: isEmpty && this.isPrivate, keyboard: this.keyboardRows() });
    this.status();
    this.tabs();
  }

  tabs() {
    document.getElementById("chats")?.remove();
    if (this.chats.size < 2) return;
    const links = [...this.chats.values()].map(({ chat, unread }) => {
      const name = chat.type === "private" ? this.bot.first_name : chat.title;
      const button = make("button", "tab", name, unread ? make("span", "badge", String(unread)) : null);
      button.type = "button";
      if (chat.id === this.id) button.setAttribute("aria-current", "true");
      button.addEventListener("click", () => this.open(chat.id));
      return button;
    });
    const bar = make("nav", "tabs", ...links);
    bar.id = "chats";
    document.querySelector(".chat-head").after(bar);
  }

  keyboardRows() {
    for (const message of [...this.current.messages.values()].reverse()) {
      if (message.other_markup) return { rows: message.other_markup.keyboard || [], placeholder: message.other_markup.input_field_placeholder };
    }
    return { rows: [] };
  }

  apply(event) {
    const known = this.chats.get(event.chat_id);
    if (!known && (event.chat || event.message)) this.remember(event.chat || event.message.chat);
    const chat = this.chats.get(event.chat_id);
    const isHere = event.chat_id === this.id;
    switch (event.kind) {
      case "message": return this.received(chat, event.message, isHere);
      case "edited": return this.changed(chat, event.message, isHere);
      case "deleted": return this.removed(chat, event.message_ids, isHere);
      case "chat_action": return isHere ? this.acting(event.action) : undefined;
      case "draft": return isHere ? this.drafted(event) : undefined;
      case "callback_answer": return this.answered(event);
      case "commands":
        chat.commands = event.commands;
        return isHere ? this.refresh() : undefined;
      case "bot_status":
        chat.status = event.status;
        return this.refresh();
      case "chat": return this.tabs();
      case "inline_results": return this.composer.offered(event);
      default: return undefined;
    }
  }

  received(chat, message, isHere) {
    chat.messages.set(message.message_id, message);
    const isOwn = message.from.id === this.person.id;
    if (!isHere) {
      chat.unread += 1;
      this.tabs();
      return;
    }
    const follow = isOwn || this.isPinned;
    if (message.from.is_bot) {
      this.acting(null);
      this.undraft();
    }
    this.append(message);
    this.refresh();
    if (follow) this.toEnd();
    else this.count(this.unread + 1);
  }

  changed(chat, message, isHere) {
    chat.messages.set(message.message_id, message);
    const item = this.items.get(message.message_id);
    if (!isHere || !item) return;
    if (message.from.is_bot) this.acting(null);
    this.painter.paint(message, !this.isPrivate, item);
  }

  removed(chat, ids, isHere) {
    for (const id of ids) {
      chat.messages.delete(id);
      if (isHere) this.items.get(id)?.remove();
      if (isHere) this.items.delete(id);
    }
    for (const day of document.querySelectorAll(".day")) {
      const next = day.nextElementSibling;
      if (!next || next.classList.contains("day")) day.remove();
    }
    const newest = [...this.current.messages.values()].pop();
    this.lastDay = newest ? new Date(newest.date * 1000).toDateString() : "";
    this.refresh();
  }

  append(message) {
    const day = new Date(message.date * 1000).toDateString();
    if (day !== this.lastDay) byId("messages").append(make("li", "day", make("span", "", dayName(message.date))));
    this.lastDay = day;
    const item = this.painter.paint(message, !this.isPrivate);
    this.items.set(message.message_id, item);
    byId("messages").append(item);
  }

  acting(action) {
    clearTimeout(this.actionTimer);
    this.action = action;
    if (action) this.actionTimer = setTimeout(() => this.acting(null), ACTION_MS);
    byId("typing").hidden = !action || Boolean(this.draft);
    if (this.isPinned) this.toEnd();
    this.status();
  }

  status() {
    const name = this.action ? texts[this.action] || texts.busy : this.current.status === "kicked" ? texts.blockedStatus : texts.bot;
    byId("chat-status").textContent = this.isPrivate || this.action ? name : "";
    byId("chat-status").classList.toggle("acting", Boolean(this.action));
  }

  drafted(event) {
    const content = event.text ? formatted(event.text, event.entities, this.acts()) : [texts.thinking];
    const bubble = make("div", "bubble", make("div", event.text ? "text" : "text faint", ...content));
    if (!this.draft) {
      this.draft = make("li", "message bot draft");
      byId("messages").append(this.draft);
    }
    this.draft.replaceChildren(bubble);
    byId("typing").hidden = true;
    clearTimeout(this.draftTimer);
    this.draftTimer = setTimeout(() => this.undraft(), 30000); // a draft lives for 30 seconds (Bot API, sendMessageDraft)
  }

  undraft() {
    this.draft?.remove();
    this.draft = null;
  }

  answered(event) {
    for (const waiting of this.items.get(event.message_id)?.querySelectorAll(".key.waiting") || []) waiting.classList.remove("waiting");
    if (event.url) window.open(event.url, "_blank", "noopener");
    if (!event.text) return;
    if (event.show_alert) {
      byId("alert-text").textContent = event.text;
      byId("alert").showModal();
    } else toast(event.text);
  }

  /** What links, buttons and commands inside messages do. */
  acts() {
    return {
      says: (text) => this.say(text),
      edits: (id) => this.composer.edit(this.current.messages.get(id)),
      opens: (url) => this.opens(url),
      presses: (message, button, element) => this.press(message, button, element),
    };
  }

  /** Open a link to this bot inside the page; tell whether it was one. */
  opens(url) {
    const match = /^(?:https?:\/\/)?(?:t|telegram)\.me\/([^/?#]+)(?:\?(?:.*&)?start=([\w-]*))?/i.exec(url);
    if (!match || match[1].toLowerCase() !== (this.bot.username || "").toLowerCase()) return false;
    this.tried(this.hands.link(url));
    if (!this.isPrivate) this.open(this.person.id);
    return true;
  }

  async press(message, button, element) {
    if (button.callback_data !== undefined) {
      element.classList.add("waiting");
      setTimeout(() => element.classList.remove("waiting"), 8000);
      await this.tried(this.hands.press(this.id, message.message_id, button.callback_data));
    } else if (button.url) {
      if (!this.opens(button.url)) window.open(button.url, "_blank", "noopener");
    } else if (button.copy_text) {
      await navigator.clipboard.writeText(button.copy_text.text);
      toast(texts.copied);
    } else if (button.switch_inline_query_current_chat !== undefined) {
      this.composer.fill(`@${this.bot.username} ${button.switch_inline_query_current_chat}`);
    }
  }

  say(text) { return this.tried(this.hands.say(this.id, text)); }

  /** Wait for an act; say so when it did not work. */
  async tried(act) {
    try {
      return await act;
    } catch (error) {
      toast(`${texts.failed}: ${error.message}`);
      return null;
    }
  }

  isAtEnd() {
    const scroll = byId("scroll");
    return scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END_PX;
  }

  toEnd(isSmooth = false) {
    this.isPinned = true;
    byId("scroll").scrollTo({ top: byId("scroll").scrollHeight, behavior: isSmooth ? "smooth" : "instant" });
    this.count(0);
  }

  scrolled() {
    const { scrollTop } = byId("scroll");
    // What has just grown is no reason to stop following: only a person scrolls up.
    if (this.isAtEnd()) this.isPinned = true;
    else if (scrollTop < this.lastTop) this.isPinned = false;
    this.lastTop = scrollTop;
    if (this.isPinned) this.count(0);
    byId("jump").hidden = this.isPinned;
  }

  count(unread) {
    this.unread = unread;
    byId("jump-count").hidden = unread === 0;
    byId("jump-count").textContent = String(unread);
    byId("jump").hidden = this.isPinned;
  }
}

