"""One ClickUp task becomes one applicant: read, checked for duplicates, confirmed, written step by step."""
