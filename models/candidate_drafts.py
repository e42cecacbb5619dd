"""What somebody sent to the bot on its way to becoming an applicant."""

from tortoise import fields
from tortoise.indexes import Index

from models.imports import ImportRow
from models.users import User


class CandidateDraft(ImportRow):
    """One file, photo, link, contact or text that becomes an applicant. No bytes are kept, only Telegram's file id."""

    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="candidate_drafts", on_delete=fields.CASCADE
    )
    # The same file or text has the same hash; it says nothing about who it is about.
    source_hash = fields.CharField(max_length=64)
    is_read = fields.BooleanField(default=False)
    received_at = fields.DatetimeField()
    # What was sent at one go has one summary message.
    batch = fields.CharField(max_length=40)
    batch_message_id = fields.BigIntField(null=True)

    class Meta:
        table = "candidate_drafts"
        indexes = (
            Index(fields=("source_hash", "account_id")),
            Index(fields=("user_id", "received_at")),
            Index(fields=("state", "updated_at")),
        )

    @property
    def source_key(self) -> str:
        """The hash of what was sent."""
        return self.source_hash
