"""What the addresses of ClickUp and of Notion have in common."""
