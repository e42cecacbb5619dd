"""Deep links to applicants: `t.me/<bot>?start=ap_p11_2001`. They open a card only to whoever may see it."""

import re

LINK = r"^ap_[ps][0-9]{1,10}_[0-9]{1,10}$"


def link_payload(place: str, applicant_id: int) -> str:
    """What stands behind `start=`."""
    return f"ap_{place}_{applicant_id}"


def applicant_of_link(payload: str) -> tuple[str, int]:
    """The organisation's short form and the applicant's id of a payload that matches `LINK`.

    Raises:
        ValueError: it does not match.
    """
    if not re.fullmatch(LINK, payload):
        raise ValueError("not a link to an applicant")
    _prefix, place, applicant_id = payload.split("_")
    return place, int(applicant_id)
