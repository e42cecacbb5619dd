"""The assistant: Gemini on the team's own data, within the asker's rights."""
