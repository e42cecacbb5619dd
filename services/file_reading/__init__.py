"""Text out of files that strangers sent: read in a child process that may take little of anything (design.md §6)."""
