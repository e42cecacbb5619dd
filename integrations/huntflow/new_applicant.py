"""Our new applicant as the vendor's request model."""

from huntflow_api_client.models.request.applicants import (
    ApplicantCreateRequest,
    ApplicantResumeCreate,
    ApplicantResumeData,
    ApplicantSocial,
)

from integrations.huntflow.schemas import NewApplicant

# The kind of resume that is plain text, as opposed to one imported from a job site.
NATIVE_RESUME = "NATIVE"


def create_request(new: NewApplicant) -> ApplicantCreateRequest:
    """The body of `POST /applicants`; at most one resume and one social account are allowed (vendor's model)."""
    return ApplicantCreateRequest(
        first_name=new.first_name,
        last_name=new.last_name,
        middle_name=new.middle_name,
        phone=new.phone,
        email=new.email,
        position=new.position,
        company=new.company,
        money=new.money,
        birthday=new.birthday,
        photo=new.photo,
        externals=_resumes(new),
        social=[ApplicantSocial(social_type="TELEGRAM", value=new.telegram)] if new.telegram else [],
    )


def _resumes(new: NewApplicant) -> list[ApplicantResumeCreate] | None:
    if not new.resume_text and new.file_id is None:
        return None
    resume = ApplicantResumeCreate(
        auth_type=NATIVE_RESUME,
        account_source=new.source_id,
        data=ApplicantResumeData(body=new.resume_text or ""),
        files=[new.file_id] if new.file_id is not None else [],
    )
    return [resume]
