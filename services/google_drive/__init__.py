"""Files in Google Drive: looked for, listed, and turned into drafts of applicants."""
