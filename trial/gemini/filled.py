"""Forms filled in as a careful model would: out of what was sent, with quotes that stand there."""

import re
from collections.abc import Callable
from typing import Any

Json = dict[str, Any]

_TAG = re.compile(r"<(\w+)>\n(.*?)\n</\1>", re.DOTALL)
_NUMBERED = re.compile(r"^(\d+)\. (.+)$", re.MULTILINE)
_RESUME_NUMBER = re.compile(r"^№ (\d+)\n")
_WORD = re.compile(r"[\w+#.]{2,}")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_CHECKS = (
    ("спросить о последней задаче, где это понадобилось", "ask for the last task that needed it"),
    ("попросить сравнить с тем, чем пользовались раньше", "ask to compare it with what came before"),
    ("разобрать вместе короткий пример", "go through a short example together"),
    ("узнать, что пришлось исправлять и почему", "find out what had to be mended and why"),
)
LINE_CHARS = 60
MOST = 8


class Sent:
    """The material of a request by its tags."""

    def __init__(self, contents: list[Json], instruction: str = "") -> None:
        self.said = "\n".join(part.get("text", "") for content in contents for part in content.get("parts", []))
        self._tagged: dict[str, list[str]] = {}
        for tag, text in _TAG.findall(self.said):
            self._tagged.setdefault(tag, []).append(text)
        told = {word: word in instruction for word in ("Russian", "English")}
        self.is_russian = told["Russian"] or (not told["English"] and _CYRILLIC.search(self.said) is not None)

    def one(self, tag: str) -> str:
        return self._tagged.get(tag, [""])[0]

    def all(self, tag: str) -> list[str]:
        return self._tagged.get(tag, [])

    def say(self, russian: str, english: str) -> str:
        return russian if self.is_russian else english

    @property
    def requirements(self) -> list[tuple[int, str]]:
        return [(int(number), text) for number, text in _NUMBERED.findall(self.one("requirements"))]


def filled(schema: Json, contents: list[Json], instruction: str = "") -> Json | None:
    """The form, or None when it is not one of those known here."""
    sent, names = Sent(contents, instruction), frozenset(schema.get("properties", {}))
    for wanted, fill in _FORMS:
        if names >= wanted and (fill is not _match or "number" in _items(schema, "requirements")):
            return fill(sent)
    return None


def _items(schema: Json, name: str) -> Json:
    properties: Json = schema["properties"][name].get("items", {}).get("properties", {})
    return properties


def _taken_apart(sent: Sent) -> Json:
    lines = [line.strip() for line in sent.one("vacancy").splitlines() if line.strip()]
    # Behind the name and the team.
    asked = [line for line in lines[2:] if len(line) <= LINE_CHARS and not line.endswith((".", ":"))][:MOST]
    rows = [
        {
            "text": line,
            "quote": line,
            "is_must": index < MOST // 2,
            "check": sent.say(_CHECKS[index % len(_CHECKS)][0], _CHECKS[index % len(_CHECKS)][1]),
        }
        for index, line in enumerate(asked)
    ]
    unclear = [sent.say("Какой опыт считается достаточным", "How much experience is enough")]
    return {"requirements": rows, "unclear": unclear, "risky": []}


def _match(sent: Sent) -> Json:
    resume = sent.one("resume")
    rows = []
    for number, text in sent.requirements:
        quote = _quote(text, resume)
        unsaid = sent.say("В резюме об этом не сказано, спросить.", "The resume does not say; ask.")
        verdict = "met" if quote else "unknown"
        rows.append({"number": number, "verdict": verdict, "quote": quote, "comment": "" if quote else unsaid})
    return {"requirements": rows}


def _quote(requirement: str, resume: str) -> str:
    """The line of the resume that speaks of it, or the part of it around the word; the whole requirement first."""
    word = next(iter(_WORD.findall(requirement)), "").casefold()
    lines = sorted(resume.splitlines(), key=lambda line: requirement.casefold() not in line.casefold())
    for line in lines:
        place = line.casefold().find(word)
        if word and place >= 0:
            return _around(line.strip("• ").strip(), word)
    return ""


def _around(line: str, word: str) -> str:
    if len(line) <= LINE_CHARS * 2:
        return line
    parts = re.split(r"(?<=[,;.])\s+", line)
    return next((part.strip(" ,;") for part in parts if word in part.casefold()), line[:LINE_CHARS])


def _description(sent: Sent) -> Json:
    lines = [line.strip() for line in sent.one("vacancy").splitlines() if line.strip()]
    short = [line for line in lines[1:] if len(line) <= LINE_CHARS and not line.endswith((".", ":"))]
    long = [line for line in lines[1:] if line.endswith(".")]
    return {
        "title": lines[0] if lines else sent.say("Вакансия", "Vacancy"),
        "about": long[0] if long else sent.say("Команда ищет коллегу.", "The team looks for a colleague."),
        "tasks": [
            sent.say("Развивать продукт, которым пользуются каждый день", "Grow a product people use every day"),
            sent.say("Отвечать за качество своих решений", "Answer for the quality of your decisions"),
        ],
        "requirements": short[:MOST],
        "conditions": long[1:3],
    }


def _questions(sent: Sent) -> Json:
    ask = sent.say(
        "Расскажите о последней задаче, где понадобилось: {}. Что решали вы сами?",
        "Tell of the last task that needed {}. Which part was yours?",
    )
    good = sent.say(
        "Называет задачу, свой вклад, результат в числах и что сделал бы иначе.",
        "Names the task, the own part, the result in numbers, and what to do differently.",
    )
    return {
        "questions": [
            {"number": number, "question": ask.format(text), "good_answer": good} for number, text in sent.requirements
        ]
    }


def _shortlist(sent: Sent) -> Json:
    rows = []
    for text in sent.all("resume"):
        number = _RESUME_NUMBER.match(text)
        quotes = [(each, _quote(wanted, text)) for each, wanted in sent.requirements]
        doubt = sent.say("Уточнить личный вклад в последнем проекте.", "Clear up the own part in the last project.")
        reasons = [{"number": each, "quote": quote} for each, quote in quotes if quote]
        rows.append({"resume": int(number[1]) if number else 0, "reasons": reasons, "doubt": doubt})
    return {"candidates": rows}


def _letter(sent: Sent) -> Json:
    name = sent.one("vacancy")
    invites = "invitation to an interview" in sent.said
    if invites:
        text = sent.say(
            f"Здравствуйте, {{name}}!\n\nСпасибо за интерес к вакансии «{name}». Хотим познакомиться и рассказать о "
            "команде: это займёт меньше часа, встретимся онлайн. Напишите, какое время вам удобно.",
            f"Hello {{name}},\n\nthank you for your interest in “{name}”. We would like to meet and tell you about the "
            "team: online, in under an hour. Which time suits you?",
        )
        return {"subject": sent.say("Приглашение на интервью", "Invitation to an interview"), "text": text}
    text = sent.say(
        f"Здравствуйте, {{name}}!\n\nСпасибо, что нашли время на общение с нами о вакансии «{name}». Сейчас мы решили "
        "продолжить с другими кандидатами. Желаем вам удачи и будем рады новому знакомству.",
        f"Hello {{name}},\n\nthank you for the time you gave us for “{name}”. We have decided to go on with others "
        "this time. We wish you well and will be glad to meet again.",
    )
    return {"subject": sent.say("Спасибо за интерес к вакансии", "Thank you for your interest"), "text": text}


def _history(sent: Sent) -> Json:
    lines = [(int(number), text) for number, text in _NUMBERED.findall(sent.one("history"))]
    points = [{"text": text.partition(" · ")[2] or text, "lines": [number]} for number, text in lines[-MOST:]]
    return {"points": points, "open": [sent.say("Назначить следующий шаг.", "Agree the next step.")]}


_FORMS: tuple[tuple[frozenset[str], Callable[[Sent], Json]], ...] = (
    (frozenset({"requirements", "unclear", "risky"}), _taken_apart),
    (frozenset({"title", "about", "tasks", "requirements", "conditions"}), _description),
    (frozenset({"candidates"}), _shortlist),
    (frozenset({"questions"}), _questions),
    (frozenset({"subject", "text"}), _letter),
    (frozenset({"points", "open"}), _history),
    (frozenset({"requirements"}), _match),
)
