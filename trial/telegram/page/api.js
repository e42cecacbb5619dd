// The control API of the stand-in: people's acts, and the stream of what changes on a person's screen.

async function read(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body.error || response.statusText);
  return body;
}

const post = (path, body = {}) =>
  fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }).then(read);

export const everybody = () => fetch("/__people").then(read);

/** What one person can do. */
export class Hands {
  constructor(personId) {
    this.base = `/__people/${personId}`;
  }

  snapshot() { return fetch(this.base).then(read); }
  say(chat, text) { return post(`${this.base}/chats/${chat}/messages`, { text }); }
  edit(chat, message, text) { return post(`${this.base}/chats/${chat}/messages/${message}/text`, { text }); }
  press(chat, message, data) { return post(`${this.base}/chats/${chat}/messages/${message}/press`, { data }); }
  link(url) { return post(`${this.base}/link`, { url }); }
  block(isBlocked) { return post(`${this.base}/${isBlocked ? "block" : "unblock"}`); }
  contact(chat, contact) { return post(`${this.base}/chats/${chat}/contact`, contact); }
  forward(chat, name, text) { return post(`${this.base}/chats/${chat}/forward`, { text, from_name: name }); }
  inline(query) { return post(`${this.base}/inline`, { query }); }
  choose(chat, query, result) {
    return post(`${this.base}/chats/${chat}/inline`, { inline_query_id: query, result_id: result });
  }

  upload(chat, file, kind, caption) {
    const form = new FormData();
    form.append("kind", kind);
    if (caption) form.append("caption", caption);
    form.append("file", file, file.name);
    return fetch(`${this.base}/chats/${chat}/files`, { method: "POST", body: form }).then(read);
  }

  fileUrl(fileId) { return `${this.base}/files/${encodeURIComponent(fileId)}`; }

  /** Follow the screen; the browser reconnects by itself and continues where it stopped. */
  follow(after, onEvent, onConnection) {
    const source = new EventSource(`${this.base}/events?after=${after}`);
    source.onmessage = (message) => onEvent(JSON.parse(message.data));
    source.onopen = () => onConnection(true);
    source.onerror = () => onConnection(false);
    return source;
  }
}
