// Start: who is here, who am I (the address says: ?person=<id>), and what changes on my screen.

import { everybody, Hands } from "./api.js";
import { Chat } from "./chat.js";
import { make } from "./entities.js";
import { fullName, initials } from "./messages.js";
import { noteIn, texts, translate, triesOf } from "./texts.js";

const byId = (id) => document.getElementById(id);
const colour = (id) => `avatar-${id % 7}`;

let known = { bot: { first_name: "" }, people: [] };
let chat = null;
let stream = null;

translate();
byId("rail-open").addEventListener("click", () => drawer(true));
byId("rail-close").addEventListener("click", () => drawer(false));
byId("veil").addEventListener("click", () => drawer(false));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") drawer(false);
});
window.addEventListener("popstate", () => show(chosen()));
await renew();
show(chosen());

function chosen() {
  const id = Number(new URLSearchParams(location.search).get("person"));
  return known.people.find((person) => person.id === id) || null;
}

async function renew() {
  known = await everybody();
  byId("rail-title").textContent = known.bot.first_name;
  byId("people").replaceChildren(...known.people.map((person) => make("li", "", personLink(person, "person"), newTab(person))));
  byId("cards").replaceChildren(...known.people.map((person) => make("li", "", personLink(person, "card"))));
  mark();
}

function personLink(person, className) {
  const about = make("span", "about", make("b", "", fullName(person)), make("small", "", noteIn(person.note) || (person.username ? `@${person.username}` : "")));
  const anchor = make("a", className, make("span", `avatar ${colour(person.id)}`, initials(fullName(person))), about);
  anchor.href = `?person=${person.id}`;
  anchor.dataset.person = person.id;
  anchor.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    history.pushState(null, "", anchor.href);
    drawer(false);
    show(person);
  });
  return anchor;
}

function newTab(person) {
  const anchor = make("a", "new-tab", "↗");
  anchor.href = `?person=${person.id}`;
  anchor.target = "_blank";
  anchor.title = texts.newTab;
  anchor.setAttribute("aria-label", `${texts.newTab}: ${fullName(person)}`);
  return anchor;
}

/** Beside the chat: what can be tried as this person; a tap sends it. */
function suggest(person) {
  const tries = person ? triesOf(person.note) : [];
  byId("tries").hidden = tries.length === 0;
  byId("tries-list").replaceChildren(...tries.map(({ message, about }) => {
    const button = make("button", "try", make("span", "", message), make("small", "", about));
    button.type = "button";
    button.addEventListener("click", () => {
      drawer(false);
      chat?.say(message);
    });
    return make("li", "", button);
  }));
}

function mark() {
  const id = chat ? String(chat.person.id) : "";
  for (const anchor of document.querySelectorAll(".person")) {
    if (anchor.dataset.person === id) anchor.setAttribute("aria-current", "page");
    else anchor.removeAttribute("aria-current");
  }
}

function drawer(isOpen) {
  const wasOpen = document.body.classList.contains("drawer");
  document.body.classList.toggle("drawer", isOpen);
  byId("veil").hidden = !isOpen;
  byId("rail-open").setAttribute("aria-expanded", String(isOpen));
  if (isOpen) byId("rail-close").focus();
  else if (wasOpen) byId("rail-open").focus();
}

/** Become a person: read the screen, draw it, follow its changes. Without one, ask who. */
async function show(person) {
  stream?.close();
  chat?.leave();
  chat = null;
  byId("welcome").hidden = Boolean(person);
  byId("chat").hidden = !person;
  document.body.classList.toggle("chosen", Boolean(person));
  suggest(person);
  if (!person) {
    document.title = known.bot.first_name;
    mark();
    return;
  }
  const hands = new Hands(person.id);
  const snapshot = await hands.snapshot();
  if (chosen()?.id !== person.id) return;
  chat = new Chat(hands, snapshot);
  document.title = `${fullName(person)} · ${known.bot.first_name}`;
  byId("me").replaceChildren(make("span", `avatar small ${colour(person.id)}`, initials(fullName(person))), make("span", "", fullName(person)));
  mark();
  const current = chat;
  stream = hands.follow(snapshot.event, (event) => current.apply(event), (isOnline) => {
    byId("connection").hidden = isOnline;
  });
}
