"""People, their groups (roles) and how they entered (spec/accounts-api.md, product.md §1)."""

from enum import StrEnum

from tortoise import fields
from tortoise.models import Model


class Role(StrEnum):
    """What a person may do; the value is the code, `group_name` what the documents and pages call it."""

    ADMIN = "admin"
    RECRUITER = "recruiter"
    INTERVIEWER = "interviewer"
    OBSERVER = "observer"

    @property
    def group_name(self) -> str:
        """The plural Russian name of the group (product.md §1)."""
        return _GROUP_NAMES[self]


_GROUP_NAMES = {
    Role.ADMIN: "Администраторы",
    Role.RECRUITER: "Рекрутеры",
    Role.INTERVIEWER: "Интервьюеры",
    Role.OBSERVER: "Наблюдатели",
}


class System(StrEnum):
    """Which Huntflow a person works in (`active_system` of spec/accounts-api.md)."""

    PROD = "prod"
    SANDBOX = "sandbox"


class Group(Model):
    """A role as the documents list it."""

    id = fields.IntField(primary_key=True)
    role = fields.CharEnumField(Role, max_length=16, unique=True)
    name = fields.CharField(max_length=150, unique=True)

    class Meta:
        table = "groups"


class User(Model):
    """A person who uses the bot, the panel or the API."""

    id = fields.IntField(primary_key=True)
    username = fields.CharField(max_length=150, unique=True)
    email = fields.CharField(max_length=254, default="", db_index=True)
    password_hash = fields.CharField(max_length=255, null=True)
    first_name = fields.CharField(max_length=150, default="")
    last_name = fields.CharField(max_length=150, default="")
    full_name = fields.CharField(max_length=255, default="")
    telegram_username = fields.CharField(max_length=64, default="")
    active_system = fields.CharEnumField(System, max_length=8, default=System.SANDBOX)
    interviewer_calendar_url = fields.CharField(max_length=2000, default="")
    is_observer_active = fields.BooleanField(default=False)
    is_active = fields.BooleanField(default=True)
    is_staff = fields.BooleanField(default=False)
    is_superuser = fields.BooleanField(default=False)
    language = fields.CharField(max_length=2, default="ru")
    timezone = fields.CharField(max_length=64, default="Europe/Minsk")
    date_joined = fields.DatetimeField(auto_now_add=True)
    last_login = fields.DatetimeField(null=True)

    class Meta:
        table = "users"


class GroupMembership(Model):
    """A person in a group. Spelled out instead of a many-to-many field, whose link rows a table rebuild can lose."""

    id = fields.IntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="memberships", on_delete=fields.CASCADE
    )
    group: fields.ForeignKeyRelation[Group] = fields.ForeignKeyField(
        "models.Group", related_name="memberships", on_delete=fields.CASCADE
    )

    class Meta:
        table = "group_memberships"
        unique_together = (("user_id", "group_id"),)


class CodePurpose(StrEnum):
    """What a one-time code does when it is redeemed."""

    INVITE = "invite"
    LINK = "link"
    LOGIN = "login"
    RESET = "reset"


class OneTimeCode(Model):
    """An invitation, an account link or a login link: only the hash is kept, one use, with an end."""

    id = fields.IntField(primary_key=True)
    purpose = fields.CharEnumField(CodePurpose, max_length=8)
    code_hash = fields.CharField(max_length=64, unique=True)
    role = fields.CharEnumField(Role, max_length=16, null=True)
    created_by: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="codes_made", on_delete=fields.CASCADE
    )
    used_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="codes_used", null=True, on_delete=fields.SET_NULL
    )
    created_at = fields.DatetimeField(auto_now_add=True)
    expires_at = fields.DatetimeField(db_index=True)
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "one_time_codes"
