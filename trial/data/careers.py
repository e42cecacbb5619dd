"""What invented people can do: positions, employers, skills, and the resume text made of them."""

import random
from dataclasses import dataclass

from trial.data.people import Person


@dataclass(frozen=True)
class Trade:
    """One line of work: how the position is called, what such people know and do."""

    position: str
    skills: tuple[str, ...]
    deeds: tuple[str, ...]
    salary_usd: tuple[int, int]


TRADES: dict[str, Trade] = {
    "python": Trade(
        "Python-разработчик",
        ("Python 3.11", "FastAPI", "PostgreSQL", "Redis", "Docker", "asyncio", "pytest", "RabbitMQ"),
        (
            "Перевод расчёта тарифов с ночных заданий на очередь: результат виден через 2 минуты вместо 9 часов",
            "Сервис оплаты подписок с нуля, 40 тысяч платежей в месяц",
            "Время ответа API сокращено с 900 до 120 мс за счёт лишних запросов к базе",
            "Контрактные тесты между тремя командами, откатов втрое меньше",
        ),
        (1800, 4200),
    ),
    "frontend": Trade(
        "Frontend-разработчик",
        ("TypeScript", "React 18", "Redux Toolkit", "Vite", "Jest", "Storybook", "a11y"),
        (
            "Библиотека из 35 компонентов, которой пользуются четыре продукта",
            "Оценка доступности кабинета клиента выросла с 54 до 96",
            "Перевод сборки на Vite: с 6 минут до 40 секунд",
        ),
        (1700, 4000),
    ),
    "qa": Trade(
        "Инженер по автоматизации тестирования",
        ("Python", "Playwright", "Allure", "SQL", "Postman", "GitLab CI"),
        (
            "Набор сквозных тестов: регресс занимает 25 минут вместо двух дней",
            "Найдена ошибка округления, стоившая компании 12 тысяч рублей в месяц",
            "Обучение шести ручных тестировщиков автоматизации",
        ),
        (1200, 2800),
    ),
    "devops": Trade(
        "DevOps-инженер",
        ("Kubernetes", "Terraform", "Ansible", "Prometheus", "Grafana", "PostgreSQL", "GitLab CI"),
        (
            "Перенос 60 сервисов в Kubernetes без остановки продаж",
            "Счёт за облако ниже на 38 % благодаря автомасштабированию",
            "Восстановление базы из копии одной командой, проверка каждую неделю",
        ),
        (2200, 4800),
    ),
    "analyst": Trade(
        "Системный аналитик",
        ("UML", "BPMN", "SQL", "REST", "OpenAPI", "Kafka", "Confluence"),
        (
            "Описание обмена с 14 банками, по которому работают без уточнений",
            "40 интервью с бухгалтерами, минус 11 ручных шагов в процессе",
        ),
        (1500, 3200),
    ),
    "product": Trade(
        "Менеджер продукта",
        ("Discovery", "A/B-тесты", "SQL", "Amplitude", "Roadmap", "Jira"),
        (
            "Запуск тарифа для малого бизнеса: 1 200 платящих клиентов за полгода",
            "Три проекта отменены по итогам интервью, сэкономлен квартал работы команды",
        ),
        (2000, 4500),
    ),
    "design": Trade(
        "Продуктовый дизайнер",
        ("Figma", "Дизайн-системы", "Прототипирование", "UX-исследования"),
        (
            "Новое оформление заказа: конверсия выросла с 2,1 до 3,4 %",
            "Дизайн-система из 80 компонентов на трёх языках",
        ),
        (1300, 3000),
    ),
    "data": Trade(
        "Инженер данных",
        ("Python", "Airflow", "ClickHouse", "dbt", "Spark", "Kafka"),
        (
            "Хранилище на ClickHouse: отчёт за год строится за 4 секунды",
            "Один каталог витрин вместо 70 ручных выгрузок",
        ),
        (2200, 4600),
    ),
    "sales": Trade(
        "Менеджер по продажам",
        ("B2B", "Холодные звонки", "CRM", "Переговоры", "Английский B2"),
        ("План года выполнен на 131 %, средний чек вырос вдвое", "Два клиента из первой десятки отрасли"),
        (900, 2500),
    ),
    "support": Trade(
        "Специалист поддержки второй линии",
        ("Linux", "SQL", "Zabbix", "Английский B1", "ITIL"),
        ("Ответ на 95 % обращений в первые 15 минут", "База знаний из 120 статей, повторных вопросов меньше"),
        (700, 1500),
    ),
}

EMPLOYERS = (
    "Полесье Софт", "Лайм Диджитал", "Вилия Тех", "Маяк Финанс", "Brightfield Labs", "Зубр Логистик", "Бюро «Контур-9»",
    "Nordwind Apps", "ТрансАгро", "Студия «Клевер»", "Ритейл Плюс", "Helix Data",
)  # fmt: skip
_UNIVERSITIES = ("БГУ, ФПМИ", "БГУИР, КСиС", "БНТУ, ФИТР", "ГрГУ, факультет математики и информатики", "МГТУ, ИУ5")


@dataclass(frozen=True)
class Career:
    trade: Trade
    years: int
    employer: str
    salary_usd: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


def career_of(person: Person, kind: str, chance: random.Random) -> Career:
    """A resume of this person in this trade, as lines of a page."""
    trade, years = TRADES[kind], chance.randint(1, max(1, min(12, 2025 - person.born_on.year - 20)))
    now_at, before_at = chance.sample(EMPLOYERS, 2)
    low, high = trade.salary_usd
    salary = round((low + (high - low) * min(years, 9) / 9) / 50) * 50
    until = 2026 - max(1, years // 2)
    lines = [
        person.full_name,
        f"Должность: {trade.position}",
        f"Город: {person.city}. Дата рождения: {person.born_on:%d.%m.%Y}",
        f"Телефон: {person.phone}",
        f"Почта: {person.email}",
        *([f"Telegram: @{person.telegram}"] if person.telegram else []),
        f"Ожидаемая зарплата: {salary} USD",
        "",
        "Опыт работы",
        f"{trade.position} — {now_at}, {until}–н. в.",
        *(f"• {deed}" for deed in chance.sample(trade.deeds, min(2, len(trade.deeds)))),
        f"{trade.position} — {before_at}, {until - max(1, years // 2)}–{until}",
        f"• {chance.choice(trade.deeds)}",
        "",
        f"Навыки: {', '.join(chance.sample(trade.skills, min(5, len(trade.skills))))}",
        f"Образование: {chance.choice(_UNIVERSITIES)}, {person.born_on.year + 22}",
    ]
    return Career(trade, years, now_at, salary, tuple(lines))
