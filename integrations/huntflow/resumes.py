"""Resumes of applicants. One cannot be added to an existing applicant; an existing one can be replaced."""

from huntflow_api_client import entities as vendor
from huntflow_api_client.models.request.resume import ApplicantResumeUpdateData, ApplicantResumeUpdateRequest

from integrations.base.wire import Instant, Many, Number, Text, Wire
from integrations.huntflow.operations import Operations, read_one
from integrations.huntflow.transport import ask


class ResumeFile(Wire):
    """A file of a resume or of a log entry. `url` is signed and expires: `download` reads it."""

    id: int
    name: str = ""
    content_type: Text = None
    url: Text = None


class ResumeText(Wire):
    """The text of a resume, HTML or plain."""

    body: Text = None


class Resume(Wire):
    """A resume; `auth_type` is NATIVE for plain text, otherwise the site it came from."""

    id: int
    auth_type: Text = None
    account_source: Number = None
    created: Instant = None
    updated: Instant = None
    source_url: Text = None
    files: Many[ResumeFile] = ()
    data: ResumeText | None = None

    @property
    def text(self) -> str:
        return (self.data.body if self.data else None) or ""


class ResumeOperations(Operations):
    """Reading and replacing resumes."""

    async def resume(self, account_id: int, applicant_id: int, external_id: int) -> Resume:
        """One resume with its text and files.

        https://api.huntflow.ai/v2/docs#get-/accounts/-account_id-/applicants/-applicant_id-/externals/-external_id-
        """
        answer = await ask(
            self._session,
            "resumes.get",
            lambda api: vendor.Resume(api).get(account_id, applicant_id, external_id),
        )
        return read_one(answer, Resume)

    async def replace_resume(
        self,
        account_id: int,
        applicant_id: int,
        external_id: int,
        *,
        source_id: int,
        text: str,
        file_id: int | None = None,
    ) -> Resume:
        """Put another text, and with `file_id` another file, in the place of a resume. Sent twice it does the same.

        https://api.huntflow.ai/v2/docs#put-/accounts/-account_id-/applicants/-applicant_id-/externals/-external_id-
        """
        files = {} if file_id is None else {"files": [file_id]}
        body = ApplicantResumeUpdateRequest(
            account_source=source_id, data=ApplicantResumeUpdateData(body=text), **files
        ).jsonable_dict(exclude_unset=True)
        path = f"/accounts/{account_id}/applicants/{applicant_id}/externals/{external_id}"
        # Not by the vendor's entity: it sends `files: null` when there is no file to replace.
        answer = await ask(
            self._session, "resumes.replace", lambda api: api.request("PUT", path, json=body), idempotent=True
        )
        return read_one(answer, Resume)
