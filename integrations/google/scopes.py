"""What is asked of a person at Google's consent page; they may untick parts of it."""

OPENID = "openid"
EMAIL = "https://www.googleapis.com/auth/userinfo.email"
PROFILE = "https://www.googleapis.com/auth/userinfo.profile"
CALENDAR_EVENTS = "https://www.googleapis.com/auth/calendar.events"
# The list of calendars and free/busy.
CALENDAR_READONLY = "https://www.googleapis.com/auth/calendar.readonly"
DRIVE_READONLY = "https://www.googleapis.com/auth/drive.readonly"

IDENTITY = (OPENID, EMAIL, PROFILE)
CALENDAR = (CALENDAR_EVENTS, CALENDAR_READONLY)
ALL = (*IDENTITY, *CALENDAR, DRIVE_READONLY)
