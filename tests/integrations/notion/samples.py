"""Answers as Notion gives them, saved from its documentation's shapes."""

from typing import Any

PAGE_ID = "59833787-2cf9-4fdf-8782-e53db20768a5"
SOURCE_ID = "a42a62ed-9b51-4b98-9dea-ea6d091bc508"
DATABASE_ID = "d9824bdc-8445-4327-be8b-5b47500af6ce"
USER_ID = "71e95936-2737-4e11-b03d-f174f6f13e90"
BLOCK_ID = "9bc30ad4-9373-46a5-84ab-0a7845ee52e6"
PARTIAL_USER = {"object": "user", "id": USER_ID}
USER = {
    **PARTIAL_USER,
    "name": "Елена Ковалёва",
    "avatar_url": None,
    "type": "person",
    "person": {"email": "elena@example.com"},
}
BOT = {
    "object": "user",
    "id": "b3a9c2f0-0000-4000-8000-000000000001",
    "name": "HR Helper",
    "avatar_url": None,
    "type": "bot",
    "bot": {
        "owner": {"type": "workspace", "workspace": True},
        "workspace_id": "0d2e0000-0000-4000-8000-000000000001",
        "workspace_name": "Найм",
        "workspace_limits": {"max_file_upload_size_in_bytes": 5242880},
    },
}
_PLAIN = {
    "bold": False,
    "italic": False,
    "strikethrough": False,
    "underline": False,
    "code": False,
    "color": "default",
}


def rich(text: str, link: str | None = None) -> dict[str, Any]:
    return {
        "type": "text",
        "text": {"content": text, "link": {"url": link} if link else None},
        "plain_text": text,
        "href": link,
        "annotations": _PLAIN,
    }


def option(name: str) -> dict[str, Any]:
    return {"id": "abcd", "name": name, "color": "blue"}


def signed(
    name: str, url: str = "https://prod-files-secure.s3.us-west-2.amazonaws.com/a/b/cv.pdf?X-Amz-Signature=s3cr3t"
) -> dict[str, Any]:
    return {"name": name, "type": "file", "file": {"url": url, "expiry_time": "2026-11-21T13:00:00.000Z"}}


PROPERTIES: dict[str, Any] = {
    "Имя": {"id": "title", "type": "title", "title": [rich("Анна "), rich("Ким")]},
    "Заметки": {"id": "a", "type": "rich_text", "rich_text": [rich("профиль", "https://www.linkedin.com/in/anna-kim")]},
    "Зарплата": {"id": "b", "type": "number", "number": 2000},
    "Ставка": {"id": "c", "type": "number", "number": 12.5},
    "Источник": {"id": "d", "type": "select", "select": option("hh.ru")},
    "Навыки": {"id": "e", "type": "multi_select", "multi_select": [option("Python"), option("SQL")]},
    "Статус": {"id": "f", "type": "status", "status": option("Интервью")},
    "Выход": {"id": "g", "type": "date", "date": {"start": "2026-12-01", "end": "2026-12-05", "time_zone": None}},
    "Рекрутер": {"id": "h", "type": "people", "people": [USER]},
    "Резюме": {
        "id": "i",
        "type": "files",
        "files": [
            signed("Ким.pdf"),
            {"name": "портфолио", "type": "external", "external": {"url": "https://example.com/portfolio"}},
        ],
    },
    "Срочно": {"id": "j", "type": "checkbox", "checkbox": True},
    "Профиль": {"id": "k", "type": "url", "url": "https://rabota.by/resume/1"},
    "Почта": {"id": "l", "type": "email", "email": "anna@example.com"},
    "Телефон": {"id": "m", "type": "phone_number", "phone_number": "+375 29 111-22-33"},
    "Формула": {"id": "n", "type": "formula", "formula": {"type": "string", "string": "Ким А."}},
    "Сумма": {"id": "o", "type": "formula", "formula": {"type": "number", "number": 3}},
    "Вакансия": {"id": "p", "type": "relation", "relation": [{"id": PAGE_ID}], "has_more": False},
    "Города": {
        "id": "q",
        "type": "rollup",
        "rollup": {
            "type": "array",
            "function": "show_original",
            "array": [{"type": "select", "select": option("Минск")}, {"type": "number", "number": 2}],
        },
    },
    "Создано": {"id": "r", "type": "created_time", "created_time": "2026-11-20T08:00:00.000Z"},
    "Автор": {"id": "s", "type": "created_by", "created_by": USER},
    "Номер": {"id": "t", "type": "unique_id", "unique_id": {"prefix": "HR", "number": 7}},
    "Пусто": {"id": "u", "type": "select", "select": None},
    "Кнопка": {"id": "v", "type": "button", "button": {}},
}
PAGE: dict[str, Any] = {
    "object": "page",
    "id": PAGE_ID,
    "created_time": "2026-11-20T08:00:00.000Z",
    "last_edited_time": "2026-11-21T09:30:00.000Z",
    "in_trash": False,
    "is_locked": False,
    "url": "https://www.notion.so/59833787",
    "public_url": None,
    "parent": {"type": "data_source_id", "data_source_id": SOURCE_ID, "database_id": DATABASE_ID},
    "properties": PROPERTIES,
    "icon": None,
    "cover": None,
    "created_by": PARTIAL_USER,
    "last_edited_by": PARTIAL_USER,
}
DATA_SOURCE: dict[str, Any] = {
    "object": "data_source",
    "id": SOURCE_ID,
    "title": [rich("Кандидаты")],
    "url": "https://www.notion.so/a42a62ed",
    "last_edited_time": "2026-11-21T09:30:00.000Z",
    "parent": {"type": "database_id", "database_id": DATABASE_ID},
    "in_trash": False,
    "properties": {
        "Имя": {"id": "title", "name": "Имя", "type": "title", "title": {}, "description": None},
        "Статус": {
            "id": "f",
            "name": "Статус",
            "type": "status",
            "status": {"options": [option("Новый"), option("Интервью")], "groups": []},
            "description": None,
        },
    },
}


def listed(*results: Any, cursor: str | None = None) -> dict[str, Any]:
    return {"object": "list", "results": list(results), "has_more": cursor is not None, "next_cursor": cursor}


def block(kind: str, number: int = 1, *, children: bool = False, **value: Any) -> dict[str, Any]:
    return {
        "object": "block",
        "id": f"{BLOCK_ID[:-4]}{number:04d}",
        "type": kind,
        "has_children": children,
        kind: value,
    }


def comment(number: int, text: str) -> dict[str, Any]:
    return {
        "object": "comment",
        "id": f"94cc56ab-9f02-409d-9f99-1037e9fe{number:04d}",
        "parent": {"type": "page_id", "page_id": PAGE_ID},
        "discussion_id": "f1407351-36f5-4c49-a13c-49f8ba11776d",
        "created_time": f"2026-11-21T09:{number:02d}:00.000Z",
        "last_edited_time": "2026-11-21T09:30:00.000Z",
        "created_by": PARTIAL_USER,
        "rich_text": [rich(text)],
        "display_name": {"type": "user", "resolved_name": "Елена Ковалёва"},
    }


def refusal(status: int, code: str) -> dict[str, Any]:
    return {"object": "error", "status": status, "code": code, "message": "…", "request_id": "e0a0"}
