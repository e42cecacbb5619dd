"""One connection to Huntflow with all its operations."""

from integrations.huntflow.account import AccountOperations
from integrations.huntflow.applicants import ApplicantOperations
from integrations.huntflow.files import FileOperations


class HuntflowClient(AccountOperations, ApplicantOperations, FileOperations):
    """Huntflow as one user sees it; made by `HuntflowGateway.connect`.

    Every method raises the errors of `integrations.base`; with `AuthorizationError` the connection needs a person.
    """
