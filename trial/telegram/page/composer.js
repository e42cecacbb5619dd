// The input line: text, commands, files, contacts, forwarded messages, inline queries, the bot's own keyboard.

import { make } from "./entities.js";
import { fullName } from "./messages.js";
import { texts } from "./texts.js";

const byId = (id) => document.getElementById(id);
const PICTURE = /^image\/(png|jpeg|gif|webp)$/;
const INLINE_PAUSE_MS = 350;

export class Composer {
  constructor(chat, signal) {
    this.chat = chat;
    this.input = byId("input");
    this.files = [];
    this.edited = null;
    this.query = null;
    const on = (id, kind, act) => byId(id).addEventListener(kind, act, { signal });
    on("line", "submit", (event) => { event.preventDefault(); this.submit(); });
    on("input", "input", () => this.typed());
    on("input", "keydown", (event) => this.key(event));
    on("input", "paste", (event) => this.take([...event.clipboardData.files], event));
    on("start", "click", () => chat.say("/start"));
    on("commands", "click", () => this.toggleCommands());
    on("editing-cancel", "click", () => this.stopEditing());
    on("files", "change", (event) => { this.take([...event.target.files]); event.target.value = ""; });
    on("attach", "click", () => this.menu("attach", [
      [texts.file, () => byId("files").click()],
      [texts.contact, () => this.ask("contact")],
      [texts.forward, () => this.ask("forward")],
    ]));
    on("more", "click", () => this.menu("more", [this.blockItem()]));
    on("contact", "close", () => this.asked("contact"));
    on("forward", "close", () => this.asked("forward"));
    document.addEventListener("click", (event) => this.closeMenus(event.target), { signal });
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") this.closeMenus(null); }, { signal });
    this.dragging(signal);
    this.input.value = "";
    this.typed();
    this.drawFiles();
    if (matchMedia("(min-width: 721px)").matches) this.input.focus();
  }

  leave() {
    this.stopEditing();
    this.closeMenus(null);
    clearTimeout(this.inlineTimer);
  }

  /** Show what the chat needs: a start button, or the line with the bot's keyboard. */
  refresh({ isEmpty, keyboard }) {
    const isBlocked = this.chat.current.status === "kicked";
    byId("start").hidden = !(isEmpty || isBlocked);
    byId("start").textContent = isBlocked ? texts.unblock : texts.start;
    byId("start").onclick = isBlocked ? () => this.chat.tried(this.chat.hands.block(false)) : null;
    byId("line").hidden = isEmpty || isBlocked;
    byId("commands").hidden = this.chat.current.commands.length === 0;
    this.input.placeholder = keyboard.placeholder || texts.message;
    const panel = byId("reply-keyboard");
    panel.hidden = !keyboard.rows.length || isBlocked;
    panel.replaceChildren(...keyboard.rows.map((row) => make("div", "row", ...row.map((button) => this.replyButton(button)))));
  }

  replyButton(button) {
    const label = button.text || button;
    const element = make("button", "key", label);
    element.type = "button";
    element.addEventListener("click", () => {
      if (button.request_contact) this.sendContact(fullName(this.chat.person), "+375290000000", this.chat.person.id);
      else this.chat.say(label);
    });
    return element;
  }

  async submit() {
    const text = this.input.value.trim();
    const { chat } = this;
    if (this.edited) {
      const message = this.edited;
      this.stopEditing();
      if (text) await chat.tried(chat.hands.edit(message.chat.id, message.message_id, text));
      return;
    }
    if (!text && !this.files.length) return;
    const files = this.files.splice(0);
    this.fill("");
    this.drawFiles();
    for (const [index, { file, kind }] of files.entries()) {
      await chat.tried(chat.hands.upload(chat.id, file, kind, index === 0 ? text : ""));
    }
    if (!files.length) await chat.say(text);
  }

  fill(text) {
    this.input.value = text;
    this.typed();
    this.input.focus();
  }

  typed() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, 160)}px`;
    const text = this.input.value;
    byId("send").disabled = !text.trim() && !this.files?.length;
    if (/^\/\w*$/.test(text)) this.suggestCommands(text.slice(1));
    else this.hideSuggestions();
    clearTimeout(this.inlineTimer);
    const inline = new RegExp(`^@${this.chat.bot.username} (.*)$`, "i").exec(text);
    if (inline) this.inlineTimer = setTimeout(() => this.askInline(inline[1]), INLINE_PAUSE_MS);
  }

  key(event) {
    const options = [...byId("suggestions").querySelectorAll("[role=option]")];
    const isListed = !byId("suggestions").hidden && options.length > 0;
    if (isListed && ["ArrowDown", "ArrowUp"].includes(event.key)) {
      event.preventDefault();
      const now = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.select(options, (now + step + options.length) % options.length);
    } else if (isListed && ["Enter", "Tab"].includes(event.key) && !event.shiftKey) {
      event.preventDefault();
      (options.find((option) => option.getAttribute("aria-selected") === "true") || options[0]).click();
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "ArrowUp" && !this.input.value) {
      const own = [...this.chat.current.messages.values()].filter((message) => message.from.id === this.chat.person.id && message.text);
      if (own.length) { event.preventDefault(); this.edit(own[own.length - 1]); }
    } else if (event.key === "Escape") this.stopEditing();
  }

  select(options, index) {
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    options[index]?.scrollIntoView({ block: "nearest" });
  }

  toggleCommands() {
    if (!byId("suggestions").hidden) this.hideSuggestions();
    else { this.suggestCommands(""); this.input.focus(); }
  }

  suggestCommands(beginning) {
    const commands = this.chat.current.commands.filter((item) => item.command.startsWith(beginning));
    this.list(commands.map((item) => ({
      title: `/${item.command}`,
      about: item.description,
      act: () => { this.fill(""); this.chat.say(`/${item.command}`); },
    })));
    byId("commands").setAttribute("aria-expanded", "true");
  }

  list(entries) {
    const options = entries.map(({ title, about, act }) => {
      const option = make("div", "option", make("b", "", title), make("span", "", about || ""));
      option.setAttribute("role", "option");
      option.addEventListener("click", () => { this.hideSuggestions(); act(); });
      return option;
    });
    byId("suggestions").replaceChildren(...options);
    byId("suggestions").hidden = options.length === 0;
    this.select(options, 0);
  }

  hideSuggestions() {
    byId("suggestions").hidden = true;
    byId("commands").setAttribute("aria-expanded", "false");
  }

  async askInline(query) {
    const asked = await this.chat.tried(this.chat.hands.inline(query));
    this.query = asked && asked.inline_query_id;
    if (this.early?.inline_query_id === this.query) this.offered(this.early);
  }

  offered(event) {
    this.early = event;
    if (event.inline_query_id !== this.query) return;
    this.list(event.results.map((result) => ({
      title: result.title || result.id,
      about: result.description,
      act: () => {
        this.fill("");
        this.chat.tried(this.chat.hands.choose(this.chat.id, event.inline_query_id, result.id));
      },
    })));
  }

  edit(message) {
    this.edited = message;
    byId("editing").hidden = false;
    byId("editing-text").textContent = message.text;
    this.fill(message.text);
  }

  stopEditing() {
    if (!this.edited) return;
    this.edited = null;
    byId("editing").hidden = true;
    this.fill("");
  }

  take(files, event = null) {
    if (!files.length) return;
    event?.preventDefault();
    this.files.push(...files.map((file) => ({ file, kind: PICTURE.test(file.type) ? "photo" : "document" })));
    this.drawFiles();
    this.input.focus();
  }

  drawFiles() {
    byId("chips").hidden = this.files.length === 0;
    byId("chips").replaceChildren(...this.files.map((entry, index) => {
      const remove = make("button", "icon-button", "✕");
      remove.type = "button";
      remove.setAttribute("aria-label", `${texts.remove} ${entry.file.name}`);
      remove.addEventListener("click", () => { this.files.splice(index, 1); this.drawFiles(); });
      const kind = make("button", "kind", entry.kind === "photo" ? texts.asPhoto : texts.asFile);
      kind.type = "button";
      kind.disabled = !PICTURE.test(entry.file.type);
      kind.addEventListener("click", () => { entry.kind = entry.kind === "photo" ? "document" : "photo"; this.drawFiles(); });
      return make("li", "chip", make("b", "", entry.file.name), kind, remove);
    }));
    byId("send").disabled = !this.input.value.trim() && !this.files.length;
  }

  dragging(signal) {
    const area = byId("chat");
    const carries = (event) => [...(event.dataTransfer?.types || [])].includes("Files");
    area.addEventListener("dragover", (event) => {
      if (!carries(event)) return;
      event.preventDefault();
      byId("drop").hidden = false;
    }, { signal });
    area.addEventListener("dragleave", (event) => { if (!area.contains(event.relatedTarget)) byId("drop").hidden = true; }, { signal });
    area.addEventListener("drop", (event) => {
      byId("drop").hidden = true;
      this.take([...event.dataTransfer.files], event);
    }, { signal });
  }

  blockItem() {
    const isBlocked = this.chat.current.status === "kicked";
    return [isBlocked ? texts.unblock : texts.block, () => this.chat.tried(this.chat.hands.block(!isBlocked))];
  }

  menu(name, entries) {
    const popup = byId(`${name}-menu`);
    const isOpen = !popup.hidden;
    this.closeMenus(null);
    if (isOpen) return;
    popup.replaceChildren(...entries.map(([label, act]) => {
      const item = make("button", "menu-item", label);
      item.type = "button";
      item.setAttribute("role", "menuitem");
      item.addEventListener("click", () => { this.closeMenus(null); act(); });
      return item;
    }));
    popup.hidden = false;
    byId(name).setAttribute("aria-expanded", "true");
    popup.firstElementChild.focus();
    popup.onkeydown = (event) => {
      if (!["ArrowDown", "ArrowUp"].includes(event.key)) return;
      event.preventDefault();
      const items = [...popup.children];
      const step = event.key === "ArrowDown" ? 1 : -1;
      items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
    };
  }

  closeMenus(target) {
    for (const name of ["attach", "more"]) {
      const place = byId(name).parentElement;
      if (target && place.contains(target)) continue;
      byId(`${name}-menu`).hidden = true;
      byId(name).setAttribute("aria-expanded", "false");
    }
    if (!target || !byId("composer").contains(target)) this.hideSuggestions();
  }

  ask(name) {
    const dialog = byId(name);
    dialog.returnValue = "";
    dialog.querySelector("form").reset();
    dialog.showModal();
  }

  asked(name) {
    if (byId(name).returnValue !== "send") return;
    if (name === "contact") this.sendContact(byId("contact-name").value, byId("contact-phone").value);
    else this.chat.tried(this.chat.hands.forward(this.chat.id, byId("forward-name").value, byId("forward-text").value));
  }

  sendContact(name, phone, userId) {
    const [first, ...rest] = name.trim().split(/\s+/);
    const contact = { phone_number: phone, first_name: first, last_name: rest.join(" "), user_id: userId };
    return this.chat.tried(this.chat.hands.contact(this.chat.id, contact));
  }
}
