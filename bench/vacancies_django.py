"""The same vacancies as Django REST framework serves them: tuned queries, sessions, the same shape of a page."""

import os
from typing import Any, ClassVar
from urllib.parse import unquote, urlsplit

import django
from django.apps import AppConfig
from django.conf import settings

URL = os.environ["BENCH_DATABASE_URL"]
TOKEN = os.environ["BENCH_TOKEN"]


def _database() -> dict[str, Any]:
    if URL.startswith("sqlite://"):
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": URL.removeprefix("sqlite://"), "CONN_MAX_AGE": None}
    parts = urlsplit(URL)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname,
        "PORT": parts.port or 5432,
        "CONN_MAX_AGE": None,
    }


class Bench(AppConfig):
    """Relations are looked up among installed applications only, so this file is one."""

    name = "bench"
    label = "bench"


settings.configure(
    SECRET_KEY="of the bench",  # noqa: S106 - nothing is kept
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    DATABASES={"default": _database()},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "rest_framework", f"{__name__}.Bench"],
    USE_TZ=True,
    # As a project has it: the user of a session comes from the database.
    MIDDLEWARE=["django.middleware.security.SecurityMiddleware", "django.middleware.common.CommonMiddleware"],
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
        "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
        "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
        "PAGE_SIZE": 20,
    },
)
django.setup()

import hashlib  # noqa: E402 - Django has to be set up before its models are made

from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.db import models  # noqa: E402
from django.urls import path  # noqa: E402
from rest_framework import authentication, generics, serializers  # noqa: E402


class Person(models.Model):
    """Our users, as Django sees them."""

    username = models.CharField(max_length=150)
    full_name = models.CharField(max_length=255)
    is_active = models.BooleanField()

    is_authenticated = True

    class Meta:
        managed = False
        app_label = "bench"
        db_table = "users"


class Session(models.Model):
    """Our sessions: one read gives the session and its user, as Django's own session and user reads would together."""

    token_hash = models.CharField(max_length=64)
    user = models.ForeignKey(Person, on_delete=models.CASCADE)

    class Meta:
        managed = False
        app_label = "bench"
        db_table = "web_sessions"


class Grade(models.Model):
    """Grades."""

    name = models.CharField(max_length=100)

    class Meta:
        managed = False
        app_label = "bench"
        db_table = "grades"


class Vacancy(models.Model):
    """Vacancies."""

    name = models.CharField(max_length=255)
    external_id = models.CharField(max_length=64)
    recruiter = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL)
    invite_title = models.CharField(max_length=255)
    invite_text = models.TextField()
    scorecard_title = models.CharField(max_length=255)
    scorecard_text = models.TextField()
    is_active = models.BooleanField()
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()
    available_grades = models.ManyToManyField(Grade, through="VacancyGrade")

    class Meta:
        managed = False
        app_label = "bench"
        db_table = "vacancies"


class VacancyGrade(models.Model):
    """Which vacancy is open for which grade."""

    vacancy = models.ForeignKey(Vacancy, on_delete=models.CASCADE)
    grade = models.ForeignKey(Grade, on_delete=models.CASCADE)

    class Meta:
        managed = False
        app_label = "bench"
        db_table = "vacancy_grades"


class SessionOfOurs(authentication.BaseAuthentication):
    """The cookie's session and its user, in one query."""

    def authenticate(self, request: Any) -> tuple[Person, None] | None:
        token = request.COOKIES.get("sessionid", "")
        found = (
            Session.objects.select_related("user")
            .filter(token_hash=hashlib.sha256(token.encode()).hexdigest(), user__is_active=True)
            .first()
        )
        return (found.user, None) if found else None


class VacancySerializer(serializers.ModelSerializer[Vacancy]):
    """The documents' shape."""

    recruiter_name = serializers.CharField(source="recruiter.full_name", default="")
    available_grades_names = serializers.SerializerMethodField()

    class Meta:
        model = Vacancy
        fields: ClassVar[list[str]] = [
            "id", "name", "external_id", "recruiter", "recruiter_name", "invite_title", "invite_text",
            "scorecard_title", "scorecard_text", "available_grades", "available_grades_names", "is_active",
            "created_at", "updated_at",
        ]  # fmt: skip

    def get_available_grades_names(self, vacancy: Vacancy) -> list[str]:
        return [grade.name for grade in vacancy.available_grades.all()]


class Vacancies(generics.ListAPIView[Vacancy]):
    """The list, with joined recruiters and grades read once for the page."""

    queryset = Vacancy.objects.select_related("recruiter").prefetch_related("available_grades").order_by("-id")
    serializer_class = VacancySerializer
    authentication_classes = (SessionOfOurs,)


urlpatterns = [path("api/vacancies/", Vacancies.as_view())]
application = get_wsgi_application()
