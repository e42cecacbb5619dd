"""Whom we are creating in Huntflow right now, by what belongs to one person only."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class ApplicantClaim(Model):
    """One contact of an applicant one import creates, or has just created.

    Huntflow finds a new applicant only minutes later, so until then our own rows say that there is one. Kept for that
    time; `contact_hash` is a keyless hash of a contact, so it counts as personal data.
    """

    id = fields.BigIntField(primary_key=True)
    # `Organisation.installation`.
    system = fields.CharField(max_length=8)
    account_id = fields.IntField()
    contact_hash = fields.CharField(max_length=64)
    # The kind of import (`ImportKind.object_type`) and its row.
    kind = fields.CharField(max_length=16)
    import_id = fields.IntField()
    # None while the answer of Huntflow is not known.
    applicant_id = fields.IntField(null=True)
    claimed_at = fields.DatetimeField()

    class Meta:
        table = "applicant_claims"
        unique_together = (("system", "account_id", "contact_hash"),)
        indexes = (Index(fields=("kind", "import_id")), Index(fields=("claimed_at",)))
