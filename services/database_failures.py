"""What is raised when there is no database to talk to; Tortoise translates only some of its drivers' errors."""

from asyncpg import InterfaceError, PostgresError
from tortoise.exceptions import BaseORMException

DATABASE_FAILURES = (BaseORMException, OSError, PostgresError, InterfaceError)
