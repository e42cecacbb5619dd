"""Huntflow in the panel: organisations, vacancies, applicants (spec/huntflow-app.md)."""
