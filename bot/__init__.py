"""Starts and joins everything: settings, composition, dispatcher, tasks, schedule, commands."""
