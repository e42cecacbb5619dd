"""What Huntflow's answer to an upload holds."""

from integrations.base.wire import Many, Number, Text, Wire


class ParsedName(Wire):
    """The name Huntflow recognised in a file."""

    first: Text = None
    last: Text = None
    middle: Text = None


class ParsedBirthdate(Wire):
    """A date that may be known to the year or the month only; `precision` is year, month or day."""

    year: Number = None
    month: Number = None
    day: Number = None
    precision: Text = None


class ParsedExperience(Wire):
    """A place of work Huntflow recognised."""

    position: Text = None
    company: Text = None


class ParsedFields(Wire):
    """What Huntflow recognised in a resume; not stored there, so copy it into the applicant."""

    name: ParsedName | None = None
    birthdate: ParsedBirthdate | None = None
    phones: Many[str] = ()
    email: Text = None
    salary: Number = None
    position: Text = None
    skype: Text = None
    telegram: Text = None
    experience: Many[ParsedExperience] = ()


class UploadedPhoto(Wire):
    """A photo Huntflow found in a resume; its id goes into `NewApplicant.photo`."""

    id: int


class UploadedFile(Wire):
    """An uploaded file; the same bytes give the earlier record with its earlier name. `url` is signed and expires."""

    id: int
    name: str = ""
    content_type: Text = None
    url: Text = None
    text: Text = None
    photo: UploadedPhoto | None = None
    fields: ParsedFields | None = None
