"""The words of the stand-in's model: plausible, in the asker's language, and about what was asked."""

import itertools
import json
import re
from collections.abc import Iterator
from typing import Any

from trial.gemini.filled import filled
from trial.gemini.looking import answer_from

_CYRILLIC = re.compile(r"[а-яёіў]", re.IGNORECASE)
_SENTENCE = re.compile(r"[^\n.!?]{12,160}")
MIN_PIECES, MAX_PIECES = 6, 12
QUESTION_LENGTH = 200

_TOPICS = (
    (
        ("вопрос", "question", "интервью", "interview"),
        (
            "1. **Задача из практики.** Расскажите о самой сложной задаче за год: что решали вы сами?\n"
            "2. **Глубина.** Что изменится, если нагрузка вырастет в десять раз?\n"
            "3. **Ошибки.** Какое решение вы бы сегодня приняли иначе?\n"
            "4. **Команда.** Как вы сообщаете коллеге, что его решение вам не нравится?"
        ),
        (
            "1. **Practice.** What was your hardest task this year, and which part of it was yours?\n"
            "2. **Depth.** What changes when the load grows tenfold?\n"
            "3. **Mistakes.** Which decision would you make differently today?\n"
            "4. **Team.** How do you tell a colleague that you disagree?"
        ),
    ),
    (
        ("резюме", "кандидат", "resume", "candidate"),
        (
            "**Сильные стороны**\n\n* опыт по теме вакансии, есть измеримые результаты;\n"
            "* понятная история мест работы.\n\n**Что уточнить**\n\n* личный вклад в каждом проекте;\n"
            "* причины последнего перехода и ожидания по доходу."
        ),
        (
            "**Strengths**\n\n* relevant experience with measurable results;\n* a clear history.\n\n"
            "**To clarify**\n\n* personal contribution to each project;\n"
            "* why the last change, and salary expectations."
        ),
    ),
    (
        ("ваканси", "требован", "vacancy", "job"),
        (
            "**О роли.** Вы будете развивать продукт, которым пользуются каждый день.\n\n**Задачи**\n\n"
            "* проектировать и запускать новые функции;\n* следить за качеством и скоростью.\n\n"
            "**Ждём**\n\n* от трёх лет опыта;\n* умение объяснять решения простыми словами."
        ),
        (
            "**The role.** You will grow a product people use every day.\n\n**Tasks**\n\n"
            "* design and launch features;\n* look after quality.\n\n"
            "**We expect**\n\n* three years of experience;\n* plain explanations of your decisions."
        ),
    ),
    (
        (),
        (
            "* коротко: да, так можно сделать;\n* сначала проверьте данные кандидата;\n* затем согласуйте "
            "следующий шаг с руководителем.\n\nЕсли расскажете подробнее, отвечу точнее."
        ),
        (
            "* in short: yes, this can be done;\n* check the candidate's data first;\n* then agree the "
            "next step with the hiring manager.\n\nTell me more and I can be more precise."
        ),
    ),
)
_TRANSCRIPT = "Кандидат уверенно отвечал на вопросы, хорошо знает базы данных, английский средний. Рекомендую оффер."


def answer_to(contents: list[dict[str, Any]]) -> str:
    """Markdown about the last thing the user said; a voice message is answered with what it said."""
    parts = contents[-1].get("parts", [])
    if any(part.get("inlineData", {}).get("mimeType", "").startswith("audio/") for part in parts):
        return _TRANSCRIPT
    told = answer_from(contents)
    if told is not None:
        return told
    question = " ".join("\n".join(part.get("text", "") for part in parts).split())
    russian = _CYRILLIC.search(question) is not None
    text = _topic(question.casefold())[0 if russian else 1]
    quoted = question[:QUESTION_LENGTH] + ("…" if len(question) > QUESTION_LENGTH else "")
    opening = "Вы спросили" if russian else "You asked"
    return f"{opening}: «{quoted}»\n\n{text}"


def _topic(question: str) -> tuple[str, str]:
    return next((ru, en) for words, ru, en in _TOPICS if not words or any(word in question for word in words))


def pieces_of(text: str) -> tuple[str, ...]:
    """Six to twelve pieces, cut between words."""
    words = re.findall(r"\S+\s*", text)
    count = max(1, min(MAX_PIECES, max(MIN_PIECES, len(words) // 8), len(words)))
    edges = [round(index * len(words) / count) for index in range(count + 1)]
    return tuple("".join(words[start:end]) for start, end in itertools.pairwise(edges)) or ("",)


def json_answer(schema: dict[str, Any], contents: list[dict[str, Any]], instruction: str = "") -> str:
    """A document of the wanted shape; texts are sentences of the request, so that quotes can be found in it."""
    known = filled(schema, contents, instruction)
    if known is not None:
        return json.dumps(known, ensure_ascii=False)
    said = "\n".join(part.get("text", "") for content in contents for part in content.get("parts", []))
    sentences = [each.strip() for each in _SENTENCE.findall(said)] or ["Нет данных"]
    return json.dumps(_shaped(schema, itertools.cycle(sentences)), ensure_ascii=False)


def _shaped(schema: dict[str, Any], sentences: Iterator[str]) -> Any:
    schema = _chosen(schema)
    if "enum" in schema:
        return schema["enum"][0]
    kind = str(schema.get("type", "object")).lower()
    if kind == "object":
        return {name: _shaped(each, sentences) for name, each in schema.get("properties", {}).items()}
    if kind == "array":
        count = max(int(schema.get("minItems", 2)), 1)
        return [_shaped(schema.get("items", {"type": "string"}), sentences) for _ in range(count)]
    simple = {"integer": schema.get("minimum", 4), "number": schema.get("minimum", 4), "boolean": True, "null": None}
    return simple[kind] if kind in simple else next(sentences)


def _chosen(schema: dict[str, Any]) -> dict[str, Any]:
    """The first alternative of a choice, the first type of a list of types."""
    for word in ("anyOf", "oneOf"):
        if word in schema:
            return dict(schema[word][0])
    if isinstance(schema.get("type"), list):
        return schema | {"type": schema["type"][0]}
    return schema
