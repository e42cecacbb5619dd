"""ClickUp: saved lists, their tasks, imports of whole lists."""
