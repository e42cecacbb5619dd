// Sentences of the page: Russian, or English when the browser's language is English.

const RU = {
  trial: "пробный режим", peopleList: "Люди", openPeople: "Показать людей", close: "Закрыть",
  peopleHint: "Выберите, от чьего имени писать боту. Каждого можно открыть в своей вкладке.",
  whoAreYou: "Кто вы сегодня?", welcomeHint: "Бот настоящий, а люди и данные придуманы. Начните с рекрутера: у него уже всё подключено.",
  newTab: "Открыть в новой вкладке", messages: "Сообщения", message: "Сообщение", send: "Отправить", attach: "Прикрепить",
  menu: "Меню", more: "Ещё", start: "Запустить", ok: "Понятно", cancel: "Отмена", keyboard: "Кнопки бота",
  bot: "бот", typing: "печатает…", upload_document: "отправляет файл…", upload_photo: "отправляет фото…",
  record_voice: "записывает голос…", busy: "работает…", blockedStatus: "бот заблокирован",
  edited: "изменено", editing: "Изменение:", today: "Сегодня", yesterday: "Вчера", forwardedFrom: "Переслано от",
  via: "через", document: "Документ", photo: "Фото", voice: "Голосовое сообщение", contact: "Контакт",
  download: "Скачать", dropHere: "Отпустите файлы, чтобы отправить", asPhoto: "как фото", asFile: "как файл",
  remove: "Убрать", file: "Файл или фото", forward: "Пересланное сообщение", forwardTitle: "Переслать сообщение",
  forwardFrom: "От кого", forwardText: "Текст", contactTitle: "Отправить контакт", contactName: "Имя",
  contactPhone: "Телефон", block: "Заблокировать бота", unblock: "Разблокировать бота", edit: "Изменить",
  jump: "К новым сообщениям", whatCan: "Что умеет этот бот?", reconnecting: "Связь прервалась, подключаемся снова…",
  failed: "Не получилось", migrated: "Группа стала супергруппой", groupCreated: "Группа создана", service: "Служебное сообщение",
  noCommands: "Бот ещё не задал команд", thinking: "думает…", opens: "откроется в новой вкладке", spoiler: "Показать скрытый текст",
  copied: "Скопировано", tryThis: "Что попробовать",
};

const EN = {
  trial: "trial mode", peopleList: "People", openPeople: "Show people", close: "Close",
  peopleHint: "Choose who writes to the bot. Everyone can be opened in a tab of their own.",
  whoAreYou: "Who are you today?", welcomeHint: "The bot is real; people and data are invented. Begin as the recruiter, who is connected to everything.",
  newTab: "Open in a new tab", messages: "Messages", message: "Message", send: "Send", attach: "Attach",
  menu: "Menu", more: "More", start: "Start", ok: "OK", cancel: "Cancel", keyboard: "Buttons of the bot",
  bot: "bot", typing: "typing…", upload_document: "sending a file…", upload_photo: "sending a photo…",
  record_voice: "recording voice…", busy: "working…", blockedStatus: "bot is blocked",
  edited: "edited", editing: "Editing:", today: "Today", yesterday: "Yesterday", forwardedFrom: "Forwarded from",
  via: "via", document: "Document", photo: "Photo", voice: "Voice message", contact: "Contact",
  download: "Download", dropHere: "Drop the files to send them", asPhoto: "as a photo", asFile: "as a file",
  remove: "Remove", file: "File or photo", forward: "Forwarded message", forwardTitle: "Forward a message",
  forwardFrom: "From", forwardText: "Text", contactTitle: "Send a contact", contactName: "Name",
  contactPhone: "Phone", block: "Block the bot", unblock: "Unblock the bot", edit: "Edit",
  jump: "To new messages", whatCan: "What can this bot do?", reconnecting: "Connection lost, reconnecting…",
  failed: "That did not work", migrated: "The group became a supergroup", groupCreated: "Group created", service: "Service message",
  noCommands: "The bot has set no commands yet", thinking: "thinking…", opens: "opens in a new tab", spoiler: "Show hidden text",
  copied: "Copied", tryThis: "Things to try",
};

// What a newcomer can try in each role, by the role's note: a message to send and what comes of it.
// The tasks stand in trial/data/clickup.py.
const TRIES = {
  "Рекрутер": { en: "Recruiter", tries: [
    ["/vacancies", "кто на каком этапе", "who stands on which stage"],
    ["/find Соболевский", "карточка кандидата", "the card of an applicant"],
    ["/import 86c000003", "задача станет кандидатом", "a task becomes an applicant"],
    ["/import 86c1known1", "а такой кандидат уже есть", "this one is known already"],
    ["/ask Кто застрял на техническом интервью?", "ответ по вашим данным", "an answer from your data"],
    ["/tokens", "подключения и ключи", "connections and keys"],
  ] },
  "Администратор": { en: "Administrator", tries: [
    ["/users", "люди и роли", "people and roles"],
    ["/invite", "пригласить в команду", "invite into the team"],
    ["/health", "состояние системы", "state of the system"],
  ] },
  "Интервьюер": { en: "Interviewer", tries: [
    ["/help", "что доступно в этой роли", "what this role may do"],
    ["/notifications", "уведомления и тихие часы", "notifications and quiet hours"],
    ["/language", "русский или английский", "Russian or English"],
  ] },
};

const isEnglish = (navigator.language || "").toLowerCase().startsWith("en");

export const language = isEnglish ? "en" : "ru";
export const texts = isEnglish ? EN : RU;

/** A person's note in the language of the page. */
export const noteIn = (note) => (isEnglish && TRIES[note]?.en) || note;

/** Messages worth trying as a person with this note, each with what comes of it. */
export const triesOf = (note) => (TRIES[note]?.tries || []).map(([message, ru, en]) => ({ message, about: isEnglish ? en : ru }));

/** Put the sentences into the elements that ask for them. */
export function translate(root = document) {
  document.documentElement.lang = language;
  for (const element of root.querySelectorAll("[data-text]")) element.textContent = texts[element.dataset.text];
  for (const element of root.querySelectorAll("[data-aria]")) element.setAttribute("aria-label", texts[element.dataset.aria]);
  for (const element of root.querySelectorAll("[data-placeholder]")) element.placeholder = texts[element.dataset.placeholder];
}
