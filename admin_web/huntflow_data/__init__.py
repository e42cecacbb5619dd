"""Organisations and vacancies as Huntflow lists them."""
