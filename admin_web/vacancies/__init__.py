"""Our own records of vacancies."""
