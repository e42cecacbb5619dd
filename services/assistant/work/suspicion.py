"""What in a foreign text is meant for the machine and not for a person. Pure.

Nothing depends on finding all of it: a text is data whatever it says, read without tools into a fixed form, and each
claim has to be quoted. This is for the recruiter, who should know that somebody tried.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

EXCERPT_CHARS = 160
LEAST_HIDDEN = 3
# Longer properties are a text and no title.
LONG_PROPERTY = 150


class SuspicionKind(StrEnum):
    """Where it was found."""

    HIDDEN = "hidden"
    INSTRUCTION = "instruction"
    PROPERTIES = "properties"
    FILE_NAME = "file_name"


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Something a recruiter should look at, with the words themselves."""

    kind: SuspicionKind
    excerpt: str


# Word by word, because a line break may stand anywhere; both languages, and the marks of chat templates.
_TO_THE_MACHINE = re.compile(
    r"""(?isx)
    \b(?:ignore|disregard|forget|override|bypass)\s+(?:\w+\s+){0,4}(?:instruction|prompt|rule|direction
        |context|above|previous)
    | \b(?:проигнориру|игнориру|забуд|отмени|не\s+учитыва|обойди)\w*\s+(?:\w+\s+){0,4}(?:инструкц|указани
        |правил|промпт|требовани|контекст|все\b)
    | \b(?:system|developer)\s*(?:prompt|message|instruction|override)
    | системн\w+\s+(?:промпт|сообщени|инструкц|указани)
    | \byou\s+are\s+(?:now\s+)?(?:an?\s+)?(?:ai|assistant|language\s+model|llm|chatbot|gpt|gemini
        |recruiter\s+bot)
    | \b(?:ты|вы)\s*(?:—|-|–|теперь)?\s*(?:ии|ai|ассистент|языков\w+\s+модел|нейросет|бот)\b
    | \b(?:as|note\s+to|attention|dear|hey|hello)\s+(?:an?\s+|the\s+|all\s+)?(?:ai|llm|language\s+model
        |chatgpt|gemini|assistant|screening\s+(?:bot|system)|ats)\b
    | \b(?:внимание|уважаем\w+|для|эй)\s*,?\s+(?:ии|ai|нейросет\w*|ассистент\w*|языков\w+\s+модел\w*|бот\w*)\b
    | \b(?:rate|score|rank|mark|evaluate|grade|classify)\s+(?:this|the|me|him|her|all
        |every)\s*(?:\w+\s+){0,5}(?:as|at|10|100|high|top|met|best|perfect|excellent)
    | \b(?:give|assign|award)\s+(?:\w+\s+){0,4}(?:highest|maximum|perfect|top|full|10|100)\b
    | \b(?:поставь|поставьте|присвой|присвойте|дай|дайте|оцени|оцените)\w*\s+(?:\w+\s+){0,5}(?:максимал
        |высш|наивысш|лучш|отличн|10|100|выполнен)
    | \b(?:recommend|hire|approve|shortlist|advance|invite)\s+(?:this|the|me)\s*(?:candidate|applicant
        |person)?\s*(?:immediately|for|now|regardless|first|without|!|\.)
    | \b(?:рекомендуй|рекомендуйте|прими|примите|одобри|одобрите|пригласи|пригласите|отметь|отметьте)\b
    | \b(?:do\s+not|don'?t|never)\s+(?:mention|reveal|flag|report|tell|disclose)\b
    | \bне\s+(?:упоминай|сообщай|раскрывай|говори|показывай)\w*
    | \b(?:respond|reply|answer|output|return|say|print)\s+(?:only|with|exactly|that)\b
    | \b(?:отвечай|ответь|выведи|напиши|верни|скажи)(?:те)?\s+(?:только|что|ровно|одним)
    | \b(?:call|use|invoke|execute|run)\s+(?:the\s+)?(?:\w+\s+){0,2}(?:tool|function|command|api)\b
    | \b(?:вызови|вызовите|используй|используйте|выполни|выполните|запусти)\s+(?:\w+\s+){0,2}(?:инструмент
        |функци|команд|propose_|move)
    | <\|?(?:im_start|im_end|system|endoftext|start_of_turn)\|?> | \[/?INST\] | \bBEGIN\s+(?:SYSTEM|PROMPT
        |INSTRUCTION)
    | \#{2,}\s*(?:instruction|system|prompt|инструкц) | </?(?:resume|vacancy|system|instructions?)>
    | \b(?:propose_move|propose_comment|make_admin|grant\s+(?:me\s+)?admin
        |сделай\s+(?:меня\s+)?администратор\w*)
    """
)
_SENTENCE_EDGE = re.compile(r"(?<=[.!?])\s+|\n+")


def suspicions_of(text: str, *, hidden: str = "", properties: str = "", file_name: str = "") -> tuple[Suspicion, ...]:
    """What to tell the recruiter of a file or a text."""
    found = []
    if len(hidden.strip()) >= LEAST_HIDDEN:
        found.append(Suspicion(SuspicionKind.HIDDEN, excerpt_of(hidden)))
    found += [Suspicion(SuspicionKind.INSTRUCTION, excerpt_of(each)) for each in instructions_in(text)[:3]]
    odd = [line for line in properties.splitlines() if len(line) > LONG_PROPERTY or speaks_to_the_machine(line)]
    found += [Suspicion(SuspicionKind.PROPERTIES, excerpt_of(line)) for line in odd[:2]]
    if speaks_to_the_machine(file_name.replace("_", " ").replace("-", " ")) or speaks_to_the_machine(file_name):
        found.append(Suspicion(SuspicionKind.FILE_NAME, excerpt_of(file_name)))
    return tuple(found)


def speaks_to_the_machine(text: str) -> bool:
    """Whether the text gives orders to a model."""
    return _TO_THE_MACHINE.search(text) is not None


def instructions_in(text: str) -> list[str]:
    """The sentences that do."""
    return [sentence for sentence in _sentences(text) if speaks_to_the_machine(sentence)] or (
        # One that is broken over lines.
        [found[0]] if (found := _TO_THE_MACHINE.search(text)) else []
    )


def without_instructions(text: str) -> str:
    """The text without them, so that a model need not even be asked to be steadfast."""
    for sentence in instructions_in(text):
        text = text.replace(sentence, "")
    return text


def excerpt_of(text: str) -> str:
    """The beginning in one line."""
    line = " ".join(text.split())
    return line if len(line) <= EXCERPT_CHARS else line[: EXCERPT_CHARS - 1] + "…"


def _sentences(text: str) -> Iterable[str]:
    return (part for part in _SENTENCE_EDGE.split(text) if part.strip())
