"""Questions about the team's data: which tool the model asks for, and what it says when the tool has answered."""

import re
from collections.abc import Callable
from typing import Any

Json = dict[str, Any]

_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_NAME = re.compile(r"\b([А-ЯЁ][а-яё]{2,}(?:\s+[А-ЯЁ][а-яё]{2,})+|[A-Z][a-z]{2,}\s+[A-Z][a-z]{2,})")
_DAYS = re.compile(r"(\d{1,3})\s*(?:дн|ден|сут|day)")
_STAGES = (
    ("техническ", "техническое"), ("technical", "техническое"), ("оффер", "оффер"), ("offer", "оффер"),
    ("скрининг", "скрининг"), ("screening", "скрининг"), ("финал", "финальное"), ("final", "финальное"),
    ("тестов", "тестовое"), ("рекрутер", "рекрутером"), ("нов", "новые"),
)  # fmt: skip
_WHICH_VACANCIES = re.compile(
    r"(?:какие|сколько|список|открыт\w+|which|how many|open|list)\W+(?:\w+\W+){0,3}(?:ваканси|vacanc)"
)
_CURRENCIES = ("USD", "EUR", "PLN", "RUB", "CNY")
MOST = 8


def calls_for(request: Json) -> tuple[Json, ...]:
    """What to ask for before answering; nothing when it was asked for already or there is nothing to ask."""
    names = {each["name"] for tool in request.get("tools", []) for each in tool.get("functionDeclarations", [])}
    config = request.get("toolConfig", {}).get("functionCallingConfig", {})
    parts = request["contents"][-1].get("parts", [])
    if not names or config.get("mode") == "NONE" or any("functionResponse" in part for part in parts):
        return ()
    question = " ".join(part.get("text", "") for part in parts)
    call = _wanted(question)
    return (call,) if call is not None and call["name"] in names else ()


def _wanted(question: str) -> Json | None:
    low = question.casefold()
    if re.search(r"застря|дольше|долго|жд[её]т|ждут|зависл|stuck|longest|waiting", low):
        stage = next((name for word, name in _STAGES if word in low), "")
        days = _DAYS.search(low)
        return {"name": "waiting_applicants", "args": {"stage": stage, "min_days": int(days[1]) if days else 0}}
    if re.search(r"курс|доллар|евро|\busd\b|\beur\b|exchange rate", low):
        wanted = [each for each in _CURRENCIES if each in question.upper()] or ["USD", "EUR"]
        return {"name": "currency_rates", "args": {"currencies": wanted}}
    if re.search(r"импорт|import", low):
        return {"name": "my_imports", "args": {}}
    if re.search(
        r"(?:какие|сколько|список|открыт\w+|which|how many|open|list)\W+(?:\w+\W+){0,3}(?:ваканси|vacanc)", low
    ):
        return {"name": "list_vacancies", "args": {"group": "open"}}
    name = _NAME.search(question)
    return {"name": "find_applicants", "args": {"text": name[1]}} if name else None


def answer_from(contents: list[Json]) -> str | None:
    """Markdown made of the tools' answers; None when the last turn has none."""
    results = [
        part["functionResponse"]["response"] for part in contents[-1].get("parts", []) if "functionResponse" in part
    ]
    if not results:
        return None
    said = " ".join(part.get("text", "") for content in contents for part in content.get("parts", []))
    russian = _CYRILLIC.search(said) is not None
    return "\n\n".join(_told(result, russian=russian) for result in results)


def _told(result: Json, *, russian: bool) -> str:
    if "error" in result:
        return f"Посмотреть не получилось: {result['error']}" if russian else f"I could not look: {result['error']}"
    for name, tell in _TOLD.items():
        if name in result:
            rows = result[name]
            if not rows:
                return "Ничего не нашлось." if russian else "Nothing was found."
            return tell(rows, russian)
    return "Готово." if russian else "Done."


def _waiting(rows: list[Json], russian: bool) -> str:  # noqa: FBT001 - one table of tellers
    head = "Дольше всех ждут:" if russian else "Those who wait longest:"
    unit = "дн." if russian else "days"
    lines = [
        f"{number}. **{row['applicant']['name']}**: {row['stage']}, {row['days'] if row['days'] is not None else '?'} "
        f"{unit} · {row['vacancy_name']} [{row['applicant']['ref']}]"
        for number, row in enumerate(rows[:MOST], 1)
    ]
    return "\n".join([head, "", *lines])


def _vacancies(rows: list[Json], russian: bool) -> str:  # noqa: FBT001 - one table of tellers
    head = "Открытые вакансии:" if russian else "Open vacancies:"
    lines = [f"* **{row['name']}** · {row['department']} [{row['ref']}]" for row in rows[:MOST]]
    return "\n".join([head, "", *lines])


def _applicants(rows: list[Json], russian: bool) -> str:  # noqa: FBT001 - one table of tellers
    head = "Нашлись:" if russian else "Found:"
    lines = [
        f"* **{row['name']}** · {row['position'] or '—'} · {row['stage'] or '—'} [{row['ref']}]" for row in rows[:MOST]
    ]
    return "\n".join([head, "", *lines])


def _rates(rows: list[Json], russian: bool) -> str:  # noqa: FBT001 - one table of tellers
    head = "Курсы Национального банка:" if russian else "Rates of the National Bank:"
    return "\n".join(
        [head, "", *(f"* {row['scale']} {row['currency']} = {row['byn']} BYN ({row['on']})" for row in rows)]
    )


def _imports(rows: list[Json], russian: bool) -> str:  # noqa: FBT001 - one table of tellers
    head = "Ваши импорты:" if russian else "Your imports:"
    lines = [f"* {row['task']}: {row['state']} · {row['vacancy']} ({row['on']})" for row in rows]
    return "\n".join([head, "", *lines])


_TOLD: dict[str, Callable[[list[Json], bool], str]] = {
    "waiting": _waiting,
    "vacancies": _vacancies,
    "applicants": _applicants,
    "rates": _rates,
    "imports": _imports,
}
