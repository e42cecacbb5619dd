"""The vacancies of «Северный Код», their stages and the organisation's own fields."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from trial.data.careers import TRADES
from trial.data.team import COMPANY, RECRUITER
from trial.huntflow.state import Dictionary, DictionaryRow, Named, StatusGroup, Vacancy, VacancyState, VacancyStatus

NEW, SCREENING, RECRUITER_TALK, HOMEWORK, TECHNICAL, FINAL, OFFER, HIRED, RESERVE, REJECTED, REMOVED = range(201, 212)


def statuses(now: datetime) -> dict[int, VacancyStatus]:
    """Eleven stages; «Проверка анкеты» was removed and must not be offered (the vendor answers 500 to it)."""
    found = (
        VacancyStatus(NEW, "user", "Новые", 1, stay_duration_days=2),
        VacancyStatus(SCREENING, "user", "Скрининг резюме", 2, stay_duration_days=3),
        VacancyStatus(REMOVED, "user", "Проверка анкеты", 3, removed_at=now - timedelta(days=200)),
        VacancyStatus(RECRUITER_TALK, "user", "Интервью с рекрутером", 4, stay_duration_days=5),
        VacancyStatus(HOMEWORK, "user", "Тестовое задание", 5, stay_duration_days=7),
        VacancyStatus(TECHNICAL, "user", "Техническое интервью", 6, stay_duration_days=5),
        VacancyStatus(FINAL, "user", "Финальное интервью", 7, stay_duration_days=5),
        VacancyStatus(OFFER, "user", "Оффер", 8, stay_duration_days=4),
        VacancyStatus(HIRED, "hired", "Оффер принят", 9),
        VacancyStatus(RESERVE, "user", "Кадровый резерв", 10),
        VacancyStatus(REJECTED, "trash", "Отказ", 11, needs_reason=True),
    )
    return {each.id: each for each in found}


def status_groups() -> list[StatusGroup]:
    technical = [NEW, SCREENING, RECRUITER_TALK, HOMEWORK, TECHNICAL, FINAL, OFFER, HIRED, RESERVE, REJECTED]
    short = [NEW, SCREENING, RECRUITER_TALK, FINAL, OFFER, HIRED, RESERVE, REJECTED]
    return [StatusGroup(31, "Разработка", technical), StatusGroup(32, "Остальные", short)]


def rejection_reasons() -> dict[int, Named]:
    names = (
        "Не хватает опыта", "Не прошёл тестовое задание", "Высокие зарплатные ожидания", "Не вышел на связь",
        "Принял другое предложение", "Не подошёл формат работы", "Вакансия закрыта",
    )  # fmt: skip
    return {id: Named(id, name) for id, name in enumerate(names, 301)}


def close_reasons() -> dict[int, Named]:
    names = ("Нашли человека", "Отменили потребность", "Закрыли внутренним переводом")
    return {id: Named(id, name) for id, name in enumerate(names, 321)}


def hold_reasons() -> dict[int, Named]:
    return {id: Named(id, name) for id, name in enumerate(("Пауза в бюджете", "Заказчик в отпуске"), 331)}


def interview_types() -> dict[int, Named]:
    names = ("Знакомство с рекрутером", "Техническое интервью", "Финальное интервью")
    own = {id: Named(id, name, "user") for id, name in enumerate(names, 341)}
    return {340: Named(340, "Интервью", "interview"), **own}


def sources() -> dict[int, Named]:
    names = ("rabota.by", "HeadHunter", "LinkedIn", "Рекомендация сотрудника", "Telegram-канал", "Сайт компании")
    found = {id: Named(id, name, "user") for id, name in enumerate(names, 401)}
    return {400: Named(400, "Добавлен вручную", "system"), **found}


def tags() -> dict[int, Named]:
    names = (
        ("Удалённо", "2d9cdb"), ("Релокация", "9b51e0"), ("Английский C1", "27ae60"), ("Рекомендация", "f2c94c"),
        ("Чёрный список", "000000"), ("Быстрый выход", "eb5757"), ("Повторный контакт", "828282"),
        ("Ольга Савицкая", "56ccf2"), ("Павел Дроздов", "56ccf2"),
    )  # fmt: skip
    return {id: Named(id, name, color) for id, (name, color) in enumerate(names, 601)}


def vacancy_fields() -> dict[str, Any]:
    """The organisation's own fields of a vacancy, as the vendor's schema shows them."""
    grades = ["Junior", "Middle", "Senior", "Lead"]
    return {
        "grade": _field(11, "select", "Грейд", 1, required=True, values=grades),
        "deadline": _field(12, "date", "Закрыть до", 2),
        "team": _field(13, "string", "Команда", 3),
        "scorecard": _field(14, "text", "Критерии оценки", 4),
        "interview_link": _field(15, "url", "Ссылка на план интервью", 5),
    }


def questionary_fields() -> dict[str, Any]:
    return {
        "english": _field(21, "select", "Английский", 1, values=["A1", "A2", "B1", "B2", "C1", "C2"]),
        "notice_period": _field(22, "string", "Когда может выйти", 2),
        "relocation": _field(23, "select", "Готовность к переезду", 3, values=["Да", "Нет", "Обсуждается"]),
        "salary_comment": _field(24, "text", "Комментарий по зарплате", 4),
        "last_contact": _field(25, "date", "Последний контакт", 5),
        "city": _field(26, "dictionary", "Город", 6) | {"dictionary": "cities"},
        "years": _field(27, "integer", "Лет опыта", 7),
        "portfolio": _field(28, "url", "Портфолио", 8),
    }


def dictionaries(now: datetime) -> dict[str, Dictionary]:
    """Cities, one of them not offered any more."""
    names = (
        "Минск", "Гродно", "Брест", "Витебск", "Гомель", "Могилёв", "Варшава", "Вильнюс", "Тбилиси", "Белград",
        "Алматы",
    )  # fmt: skip
    rows = [DictionaryRow(id, name, f"city-{id}") for id, name in enumerate(names, 801)]
    rows.append(DictionaryRow(899, "Ленинград", "city-899", is_active=False))
    return {"cities": Dictionary(41, "cities", "Города", now - timedelta(days=500), rows)}


def _field(
    id: int, kind: str, title: str, order: int, *, required: bool = False, values: list[str] | None = None
) -> dict[str, Any]:
    found: dict[str, Any] = {"id": id, "type": kind, "title": title, "required": required, "order": order}
    return found if values is None else found | {"values": values, "value": values[0]}


@dataclass(frozen=True)
class _Opening:
    kind: str
    position: str
    grade: str
    team: str
    state: VacancyState
    days_ago: int
    scorecard: str
    mine: bool = False


_OPENINGS = (
    _Opening("python", "Python-разработчик (Middle+)", "Middle", "Платежи", "OPEN", 34,
             "Python и asyncio; Проектирование API; SQL; Работа в команде", mine=True),
    _Opening("frontend", "Senior Frontend-разработчик (React)", "Senior", "Кабинет клиента", "OPEN", 28,
             "TypeScript; React; Доступность; Наставничество", mine=True),
    _Opening("qa", "Инженер по автоматизации тестирования", "Middle", "Качество", "OPEN", 19,
             "Автоматизация; Анализ требований; Аккуратность", mine=True),
    _Opening("devops", "DevOps-инженер", "Senior", "Платформа", "OPEN", 45,
             "Kubernetes; Наблюдаемость; Разбор аварий"),
    _Opening("analyst", "Системный аналитик", "Middle", "Интеграции", "OPEN", 12,
             "Моделирование; Интеграции; Общение с заказчиком", mine=True),
    _Opening("data", "Инженер данных", "Senior", "Аналитика", "OPEN", 52, "SQL; Архитектура хранилища; Python"),
    _Opening("support", "Специалист поддержки второй линии", "Junior", "Поддержка", "OPEN", 8,
             "Linux; Письменная речь; Терпение"),
    _Opening("design", "Продуктовый дизайнер", "Middle", "Кабинет клиента", "HOLD", 70,
             "Портфолио; Исследования; Дизайн-система", mine=True),
    _Opening("product", "Менеджер продукта «Платежи»", "Lead", "Платежи", "HOLD", 61,
             "Исследования; Метрики; Лидерство"),
    _Opening("sales", "Менеджер по продажам B2B", "Middle", "Продажи", "CLOSED", 140,
             "Переговоры; Работа с воронкой"),
    _Opening("python", "Junior Python-разработчик", "Junior", "Платежи", "CLOSED", 160,
             "Основы Python; Обучаемость", mine=True),
    _Opening("devops", "Инженер инфраструктуры <DC-2>", "Middle", "Платформа", "CLOSED", 200,
             "Сети; Linux; Автоматизация"),
)  # fmt: skip

KIND_OF_VACANCY = {701 + index: each.kind for index, each in enumerate(_OPENINGS)}


def vacancies(now: datetime) -> dict[int, Vacancy]:
    """Twelve vacancies: seven open, two on hold, three closed; five of the open and held ones are the recruiter's."""
    return {701 + index: _vacancy(701 + index, each, now) for index, each in enumerate(_OPENINGS)}


def _vacancy(id: int, opening: _Opening, now: datetime) -> Vacancy:
    trade = TRADES[opening.kind]
    deadline = (now + timedelta(days=45 - opening.days_ago % 30)).date().isoformat()
    skills = "".join(f"<li>{each}</li>" for each in trade.skills[:5])
    low, high = trade.salary_usd
    team = {503, 504} if not opening.mine else {503, RECRUITER.huntflow_user_id}
    return Vacancy(
        id=id,
        position=opening.position,
        company=opening.team,
        money=f"{low}–{high} USD",
        state=opening.state,
        created_at=now - timedelta(days=opening.days_ago),
        priority=1 if opening.days_ago < 20 and opening.state == "OPEN" else 0,
        status_group=31 if opening.kind not in {"sales", "support"} else 32,
        body=f"<p>{COMPANY} ищет человека в команду «{opening.team}»: {trade.position.lower()}, {opening.grade}.</p>",
        requirements=f"<p>Нужно уверенно знать:</p><ul>{skills}</ul>",
        conditions="<p>Минск или удалённо, ДМС, 25 дней отпуска, английский с преподавателем.</p>",
        additional={
            "grade": opening.grade,
            "team": opening.team,
            "deadline": deadline,
            "scorecard": opening.scorecard,
        },
        coworkers=team,
    )
