"""What every address of the documents answers to whom: the rights table seen from the web.

Columns: method, address, what a write sends, and the status for a stranger, somebody who waits for approval, an
observer, an interviewer, a recruiter, an administrator. `{other}` is a user nobody here is, `{vacancy}` a vacancy of
ours. Rows nobody has built yet stand in NOT_BUILT; what is built leaves it (a test compares both with the documents).
"""

from dataclasses import dataclass

from tests.contracts import CONTRACTS_DIR

KNOCKERS = ("stranger", "waiting", "observer", "interviewer", "recruiter", "admin")
SPEC = CONTRACTS_DIR.parent / "spec" / "endpoints.tsv"


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    method: str
    path: str
    body: str
    statuses: tuple[int, ...]

    @property
    def place(self) -> tuple[str, str]:
        return self.method, self.path

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


BODIES: dict[str, object] = {
    "-": None,
    "key": {"api_key": "x"},
    "settings": {"active_system": "sandbox"},
    "wrong_login": {"username": "nobody", "password": "wrong"},
    "vacancy": {"name": "Python Developer", "external_id": "EXT900"},
    "vacancy_changed": {"name": "Python Developer", "external_id": "EXT901"},
    "grades": {"grade_ids": []},
    "user": {
        "username": "new.person",
        "email": "new.person@example.com",
        "password": "nine purple kettles sing",
        "password_confirm": "nine purple kettles sing",
    },
    "names": {"first_name": "Пётр"},
    "grade": {"name": "Senior+"},
    "grade_changed": {"name": "Senior++"},
    "log": {"log_type": "GET", "endpoint": "/accounts", "method": "GET"},
    "call": {"endpoint": "/accounts", "method": "GET"},
    "no_account": {"oauth_account_id": 999_999},
    "to_nobody": {"chat_id": "nobody", "message": "Привет"},
    "no_chats": {"sync_chats": False},
    "no_source": {"source": 999_999},
    "interviewer": {"user": 999_999, "specialization": "Python Development", "experience_years": 5},
    "list": {"list_id": "901200000021"},
    "database": {"database_id": "0d2e7c1a-5b3f-4a10-9c11-000000000030"},
    "transfer": {"account_id": 123, "vacancy_id": 456},
    "question": {"message": "Привет"},
    "groups": {"group_ids": [2]},
    "password": {
        "old_password": "",
        "new_password": "seven purple kettles sing",
        "new_password_confirm": "nine purple kettles sing",
    },
}

# What a GET cannot do without.
QUERIES = {
    "/api/v1/clickup-int/spaces/": "?team_id=1",
    "/api/v1/clickup-int/folders/": "?space_id=1",
    "/api/v1/clickup-int/lists/": "?space_id=1",
}

# The same for forms of pages.
FORMS: dict[str, dict[str, str]] = {
    "names_form": {"first_name": "Пётр"},
    "login_form": {"username": "nobody", "password": "wrong"},
    "key_form": {"integration": "clickup", "api_key": "x"},
    "tokens_form": {"integration": "huntflow_prod", "access_token": "x"},
    "comment_form": {"comment": "Перезвонить"},
    "no_form": {},
}

BUILT = """
GET    /api/health/                        -           200 200 200 200 200 200
POST   /api/auth/login/                    wrong_login 401 401 401 401 401 401
POST   /api/auth/logout/                   -           200 200 200 200 200 200
POST   /accounts/api/login/                wrong_login 401 401 401 401 401 401
POST   /accounts/api/logout/               -           200 200 200 200 200 200
GET    /api/users/                         -           401 403 403 403 403 200
POST   /api/users/                         user        401 403 403 403 403 201
GET    /api/users/{id}/                    -           401 403 403 403 403 200
PUT    /api/users/{id}/                    names       401 403 403 403 403 200
PATCH  /api/users/{id}/                    names       401 403 403 403 403 200
DELETE /api/users/{id}/                    -           401 403 403 403 403 204
POST   /api/users/{id}/assign-groups/      groups      401 403 403 403 403 200
GET    /api/users/profile/                 -           401 200 200 200 200 200
PUT    /api/users/profile/                 names       401 403 200 200 200 200
POST   /api/users/change-password/         password    401 403 400 400 400 400
GET    /api/users/stats/                   -           401 403 403 403 403 200
GET    /api/groups/                        -           401 403 403 403 403 200
GET    /api/groups/{id}/                   -           401 403 403 403 403 200
GET    /api/users/settings/                -           401 403 200 200 200 200
PUT    /api/users/settings/                settings    401 403 200 200 200 200
POST   /accounts/api/test-gemini/          key         401 403 400 400 400 400
POST   /accounts/api/test-huntflow/        key         401 403 400 400 400 400
POST   /accounts/api/test-clickup/         key         401 403 400 400 400 400
POST   /accounts/api/test-notion/          key         401 403 400 400 400 400
GET    /accounts/                          -           303 200 200 200 200 200
GET    /accounts/edit/                     -           303 200 200 200 200 200
POST   /accounts/edit/                     names_form  401 403 303 303 303 303
GET    /accounts/settings/                 -           303 403 200 200 200 200
POST   /accounts/settings/                 no_form     401 403 303 303 303 303
GET    /accounts/integrations/             -           303 403 200 200 200 200
GET    /accounts/api-keys/                 -           303 403 200 200 200 200
POST   /accounts/api-keys/                 key_form    401 403 400 400 400 400
GET    /accounts/components/               -           303 403 403 403 403 200
GET    /accounts/google-oauth/             -           400 400 400 400 400 400
GET    /accounts/google-oauth-callback/    -           400 400 400 400 400 400
GET    /accounts/google-oauth-demo/        -           303 403 403 403 403 200
GET    /accounts/google-oauth-test/        -           303 403 403 403 403 200
GET    /accounts/oauth-debug/              -           303 403 403 403 403 200
GET    /accounts/login/                    -           200 303 303 303 303 303
POST   /accounts/login/                    login_form  401 401 401 401 401 401
GET    /accounts/logout/                   -           303 200 200 200 200 200
POST   /accounts/logout/                   no_form     303 303 303 303 303 303
GET    /huntflow/tokens/                   -           303 403 200 200 200 200
POST   /huntflow/tokens/                   tokens_form 401 403 400 400 400 400
POST   /huntflow/test-connection/          no_form     401 403 400 400 400 400
GET    /huntflow/                          -           303 403 200 403 200 200
GET    /huntflow/accounts/{account_id}/vacancies/ -    303 403 400 403 400 400
GET    /huntflow/accounts/{account_id}/vacancies/ajax/ - 401 403 400 403 400 400
GET    /huntflow/accounts/{account_id}/vacancies/{vacancy_id}/ - 303 403 400 403 400 400
GET    /huntflow/accounts/{account_id}/applicants/ -   303 403 400 400 400 400
GET    /huntflow/accounts/{account_id}/applicants/ajax/ - 401 403 400 400 400 400
GET    /huntflow/accounts/{account_id}/applicants/{applicant_id}/ - 303 403 400 400 400 400
GET    /huntflow/accounts/{account_id}/applicants/{applicant_id}/edit/ - 303 403 403 403 400 400
POST   /huntflow/accounts/{account_id}/applicants/{applicant_id}/comment/ comment_form 401 403 403 403 400 400
GET    /admin/                             -           303 403 403 403 403 200
GET    /api/vacancies/                     -           401 403 200 403 200 200
POST   /api/vacancies/                     vacancy     401 403 403 403 201 201
GET    /api/vacancies/{id}/                -           401 403 200 403 200 200
PUT    /api/vacancies/{id}/                vacancy_changed 401 403 403 403 200 200
DELETE /api/vacancies/{id}/                -           401 403 403 403 204 204
POST   /api/vacancies/{id}/toggle-active/  -           401 403 403 403 200 200
POST   /api/vacancies/{id}/assign-grades/  grades      401 403 403 403 200 200
GET    /api/vacancies/stats/               -           401 403 200 403 200 200
GET    /api/v1/finance/grades/             -           401 403 200 200 200 200
POST   /api/v1/finance/grades/             grade       401 403 403 403 403 201
GET    /api/v1/finance/grades/{id}/        -           401 403 200 200 200 200
PUT    /api/v1/finance/grades/{id}/        grade_changed 401 403 403 403 403 200
DELETE /api/v1/finance/grades/{id}/        -           401 403 403 403 403 204
GET    /api/v1/finance/currency-rates/     -           401 403 200 200 200 200
POST   /api/huntflow/test-connection/      -           401 403 400 400 400 400
GET    /api/huntflow/accounts/             -           401 403 400 403 400 400
GET    /api/huntflow/accounts/{account_id}/vacancies/ - 401 403 400 403 400 400
GET    /api/v1/huntflow/cache/             -           401 403 403 403 200 200
GET    /api/v1/huntflow/cache/{id}/        -           401 403 403 403 200 200
GET    /api/v1/huntflow/cache/expired/     -           401 403 403 403 200 200
POST   /api/v1/huntflow/cache/clear-cache/ -           401 403 403 403 200 200
GET    /api/v1/huntflow/logs/              -           401 403 403 403 200 200
GET    /api/v1/huntflow/logs/{id}/         -           401 403 403 403 200 200
POST   /api/v1/huntflow/logs/create-log/   log         401 403 403 403 201 201
GET    /api/v1/huntflow/logs/errors/       -           401 403 403 403 200 200
GET    /api/v1/huntflow/logs/stats/        -           401 403 403 403 200 200
POST   /api/v1/huntflow/request/           call        401 403 403 403 400 400
POST   /api/gemini/chat/                   question    401 403 403 400 400 400
GET    /api/gemini/sessions/               -           401 403 403 200 200 200
GET    /api/google-oauth/calendar/         -           401 403 403 200 200 200
POST   /api/google-oauth/sync/             no_account  401 403 403 404 404 404
GET    /api/v1/google-oauth/oauth-accounts/ -          401 403 200 200 200 200
GET    /api/v1/google-oauth/oauth-accounts/{id}/ -     401 403 200 200 200 200
GET    /api/v1/google-oauth/calendar-events/ -         401 403 403 200 200 200
GET    /api/v1/google-oauth/calendar-events/{id}/ -    401 403 403 200 200 200
GET    /api/v1/google-oauth/drive-files/   -           401 403 403 403 200 200
GET    /api/v1/google-oauth/drive-files/{id}/ -        401 403 403 403 200 200
POST   /api/v1/google-oauth/sync/          no_account  401 403 403 404 404 404
GET    /api/interviewers/                  -           401 403 200 200 200 200
POST   /api/interviewers/                  interviewer 401 403 403 403 400 400
GET    /api/interviewers/{id}/             -           401 403 200 200 200 200
GET    /api/clickup/tasks/                 -           401 403 403 403 400 400
POST   /api/clickup/sync/                  no_source   401 403 403 403 404 404
GET    /api/notion/pages/                  -           401 403 403 403 400 400
POST   /api/notion/sync/                   no_source   401 403 403 403 404 404
GET    /api/v1/clickup-int/settings/       -           401 403 403 403 200 200
POST   /api/v1/clickup-int/settings/       list        401 403 403 403 400 400
POST   /api/v1/clickup-int/settings/test-connection/ - 401 403 403 403 400 400
GET    /api/v1/clickup-int/path-options/   -           401 403 403 403 400 400
GET    /api/v1/clickup-int/spaces/         -           401 403 403 403 400 400
GET    /api/v1/clickup-int/folders/        -           401 403 403 403 400 400
GET    /api/v1/clickup-int/lists/          -           401 403 403 403 400 400
GET    /api/v1/clickup-int/tasks/          -           401 403 403 403 400 400
GET    /api/v1/clickup-int/tasks/{task_id}/ -          401 403 403 403 200 200
POST   /api/v1/clickup-int/tasks/{task_id}/transfer-to-huntflow/ transfer 401 403 403 403 400 400
POST   /api/v1/clickup-int/sync-tasks/     no_source   401 403 403 403 404 404
POST   /api/v1/clickup-int/clear-cache/    -           401 403 403 403 200 200
GET    /api/v1/clickup-int/bulk-import/    -           401 403 403 403 200 200
POST   /api/v1/clickup-int/bulk-import/    no_source   401 403 403 403 404 404
GET    /api/v1/clickup-int/bulk-import/{id}/ -         401 403 403 403 200 200
POST   /api/v1/clickup-int/bulk-import/{id}/ -         401 403 403 403 400 400
GET    /api/v1/clickup-int/bulk-import/{id}/progress/ - 401 403 403 403 200 200
POST   /api/v1/clickup-int/bulk-import/{id}/retry-failed/ - 401 403 403 403 400 400
GET    /api/v1/clickup-int/sync-logs/      -           401 403 403 403 200 200
GET    /api/v1/notion-int/settings/        -           401 403 403 403 200 200
POST   /api/v1/notion-int/settings/        database    401 403 403 403 400 400
POST   /api/v1/notion-int/settings/test-connection/ -  401 403 403 403 400 400
GET    /api/v1/notion-int/pages/           -           401 403 403 403 400 400
GET    /api/v1/notion-int/pages/{id}/      -           401 403 403 403 200 200
POST   /api/v1/notion-int/pages/{id}/transfer-to-huntflow/ transfer 401 403 403 403 400 400
POST   /api/v1/notion-int/sync-pages/      no_source   401 403 403 403 404 404
POST   /api/v1/notion-int/clear-cache/     -           401 403 403 403 200 200
GET    /api/v1/notion-int/bulk-import/     -           401 403 403 403 200 200
POST   /api/v1/notion-int/bulk-import/     no_source   401 403 403 403 404 404
GET    /api/v1/notion-int/sync-logs/       -           401 403 403 403 200 200
GET    /api/v1/telegram/chats/             -           401 403 403 403 403 200
GET    /api/v1/telegram/chats/{id}/        -           401 403 403 403 403 200
GET    /api/v1/telegram/messages/          -           401 403 403 403 403 200
GET    /api/v1/telegram/messages/{id}/     -           401 403 403 403 403 200
POST   /api/v1/telegram/send-message/      to_nobody   401 403 403 403 400 400
POST   /api/v1/telegram/sync/              no_chats    401 403 403 403 403 200
"""

NOT_BUILT = """
"""


def _rows(text: str) -> list[Row]:
    lines = [line.split() for line in text.strip().splitlines()]
    return [Row(method, path, body, tuple(map(int, statuses))) for method, path, body, *statuses in lines]


ROWS = _rows(BUILT)


def documented() -> set[tuple[str, str]]:
    """Method and address of every row of the documents."""
    lines = SPEC.read_text(encoding="utf-8").splitlines()[1:]
    return {(line.split("\t")[0], line.split("\t")[1]) for line in lines if line.strip()}


def not_built() -> set[tuple[str, str]]:
    """Method and address of the rows that are still missing."""
    pairs = (line.split() for line in NOT_BUILT.strip().splitlines())
    return {(method, path) for method, path in pairs}
