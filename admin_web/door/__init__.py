"""What both doors share: who asks, what is refused and how it is said, the log of requests."""
